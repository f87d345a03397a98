private import Crypto

/// The SHA-256 of some bytes, which stands for them: no two different contents with the same one are known.
public struct ContentDigest: Hashable, Sendable {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// The digest of all parts, each preceded by its length.
  public init(of parts: [[UInt8]]) {
    var hash = SHA256()
    for part in parts {
      hash.update(data: Array("\(part.count):".utf8))
      hash.update(data: part)
    }
    self.init(hash.finalize())
  }

  /// The digest of the bytes of a file.
  public init(of bytes: [UInt8]) { self.init(SHA256.hash(data: bytes)) }

  private init(_ digest: SHA256.Digest) {
    var words: [UInt64] = [0, 0, 0, 0]
    for (index, byte) in digest.enumerated() { words[index / 8] |= UInt64(byte) << UInt64(index % 8 * 8) }
    self.words = (words[0], words[1], words[2], words[3])
  }

  private init(_ words: (UInt64, UInt64, UInt64, UInt64)) { self.words = words }

  /// Whether two digests are of the same content.
  public static func == (left: ContentDigest, right: ContentDigest) -> Bool { left.words == right.words }

  /// Any part of a digest tells it from others.
  public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }

  /// All 32 bytes, for a place where nothing else stands.
  public var bytes: [UInt8] {
    var archive = ArchiveWriter()
    write(to: &archive)
    return archive.bytes
  }

  /// All of it as four numbers.
  package var numbers: [UInt64] { [words.0, words.1, words.2, words.3] }

  /// The digest of four numbers that one was kept by.
  package init(numbers: [UInt64]) { self.init((numbers[0], numbers[1], numbers[2], numbers[3])) }

  /// Its first eight bytes as a number.
  public var number: UInt64 { words.0 }

  /// The first sixteen hexadecimal digits of it, for the name of a file.
  public var name: String {
    let digits = String(words.0.byteSwapped, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension ContentDigest: Archivable {
  /// All 32 bytes.
  public func write(to archive: inout ArchiveWriter) {
    archive.write(bits: words.0)
    archive.write(bits: words.1)
    archive.write(bits: words.2)
    archive.write(bits: words.3)
  }

  /// A digest that was written.
  public init(from archive: inout ArchiveReader) throws(ArchiveDamage) {
    self.init((try archive.bits(), try archive.bits(), try archive.bits(), try archive.bits()))
  }
}
