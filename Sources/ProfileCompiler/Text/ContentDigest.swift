import CanonicalJSON
private import Crypto

/// The SHA-256 of `bytes` in hexadecimal digits, or the first `digits` of them.
package func contentDigest(of bytes: [UInt8], digits: Int = 64) -> String {
  var text: [UInt8] = []
  text.reserveCapacity(64)
  for byte in SHA256.hash(data: bytes).prefix((digits + 1) / 2) {
    text.append(hexadecimalDigit(byte >> 4))
    text.append(hexadecimalDigit(byte & 0xF))
  }
  return String(decoding: text.prefix(digits), as: UTF8.self)
}
