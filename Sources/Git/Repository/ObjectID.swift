import Crypto

/// The name that git gives contents, computed from them alone.
package struct ObjectID: Hashable, Sendable {
  /// 20 bytes, or 32 in repositories that use SHA-256; the first stands highest in the first word.
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var third: UInt64 = 0
  private var fourth: UInt64 = 0
  private let length: UInt8

  /// Reads 40 hexadecimal digits, or 64.
  init?(_ digits: some Collection<UInt8>) {
    guard [40, 64].contains(digits.count) else { return nil }
    self.length = UInt8(digits.count / 2)
    for (index, digit) in digits.enumerated() {
      guard let value = value(ofHexadecimal: digit) else { return nil }
      add(UInt64(value), 60 - index % 16 * 4, toWord: index / 16)
    }
  }

  init?(_ digits: some StringProtocol) { self.init(digits.utf8) }

  /// The name of a file's contents, in a repository whose names are as long as `other`.
  init(ofFile bytes: [UInt8], like other: ObjectID) {
    let header = Array("blob \(bytes.count)\0".utf8)
    if other.length == 20 {
      var hash = Insecure.SHA1()
      hash.update(data: header)
      hash.update(data: bytes)
      self.init(of: hash.finalize())
    } else {
      var hash = SHA256()
      hash.update(data: header)
      hash.update(data: bytes)
      self.init(of: hash.finalize())
    }
  }

  private init<Hash: Digest>(of digest: Hash) {
    self.length = UInt8(Hash.byteCount)
    for (index, byte) in digest.enumerated() {
      add(UInt64(byte), 56 - index % 8 * 8, toWord: index / 8)
    }
  }

  private mutating func add(_ bits: UInt64, _ shift: Int, toWord word: Int) {
    switch word {
    case 0: first |= bits << shift
    case 1: second |= bits << shift
    case 2: third |= bits << shift
    default: fourth |= bits << shift
    }
  }

  /// 40 hexadecimal digits, or 64.
  package var digits: String {
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    for word in [first, second, third, fourth] {
      for shift in stride(from: 60, through: 0, by: -4) {
        let value = UInt8(truncatingIfNeeded: word >> UInt64(shift)) & 15
        digits.append(value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10)
      }
    }
    return String(decoding: digits.prefix(Int(length) * 2), as: UTF8.self)
  }

  /// Every part of a name is as random as any other.
  package func hash(into hasher: inout Hasher) { hasher.combine(first) }
}

extension ObjectID: Comparable {
  /// The order of the digits.
  package static func < (left: ObjectID, right: ObjectID) -> Bool {
    (left.first, left.second, left.third, left.fourth) < (
      right.first, right.second, right.third, right.fourth
    )
  }
}

private func value(ofHexadecimal digit: UInt8) -> UInt8? {
  switch digit {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
  default: nil
  }
}
