private import Crypto

/// The SHA-256 of `bytes` in hexadecimal digits, or an even number of the first of them, after `prefix`.
package func contentDigest(of bytes: [UInt8], digits: Int = 64, after prefix: String = "") -> String {
  var text: [UInt8] = []
  text.reserveCapacity(prefix.utf8.count + digits)
  text.append(contentsOf: prefix.utf8)
  for byte in SHA256.hash(data: bytes).prefix(digits / 2) {
    text.append(hexadecimalDigit(byte >> 4))
    text.append(hexadecimalDigit(byte & 0xF))
  }
  return String(decoding: text, as: UTF8.self)
}
