private import Crypto

/// The SHA-256 of `bytes` in hexadecimal digits, or the first `digits` of them.
package func contentDigest(of bytes: [UInt8], digits: Int = 64) -> String {
  let alphabet = Array("0123456789abcdef".utf8)
  let hash = SHA256.hash(data: bytes)
  var text: [UInt8] = []
  text.reserveCapacity(64)
  for byte in hash.prefix((digits + 1) / 2) {
    text.append(alphabet[Int(byte >> 4)])
    text.append(alphabet[Int(byte & 0xF)])
  }
  return String(decoding: text.prefix(digits), as: UTF8.self)
}
