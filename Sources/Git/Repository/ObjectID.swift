import Crypto

/// The name that git gives contents, computed from them alone.
package struct ObjectID: Hashable, Sendable {
  /// 40 hexadecimal digits, or 64 in repositories that use SHA-256.
  package let digits: String

  init?(_ digits: some StringProtocol) {
    guard [40, 64].contains(digits.utf8.count), digits.utf8.allSatisfy(isHexadecimal) else { return nil }
    self.digits = String(digits)
  }

  /// The name of a file's contents, in a repository whose names are as long as `other`.
  init(ofFile bytes: [UInt8], like other: ObjectID) {
    let header = Array("blob \(bytes.count)\0".utf8)
    if other.digits.utf8.count == 40 {
      var hash = Insecure.SHA1()
      hash.update(data: header)
      hash.update(data: bytes)
      self.digits = hexadecimal(hash.finalize())
    } else {
      var hash = SHA256()
      hash.update(data: header)
      hash.update(data: bytes)
      self.digits = hexadecimal(hash.finalize())
    }
  }
}

private func isHexadecimal(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
}

private func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
