import SourceText

#if canImport(Glibc)
private import Glibc
#elseif canImport(Musl)
private import Musl
#else
private import Darwin
#endif

extension SyntaxTree {
  /// Whether a byte stands anywhere in the file: a quick look before its nodes are gone through.
  package func holds(_ byte: UInt8) -> Bool { firstOffset(of: byte, from: 0) != nil }

  /// Where a byte stands in the file for the first time at or after `offset`.
  package func firstOffset(of byte: UInt8, from offset: Int) -> Int? {
    unsafe file.bytes.withUnsafeBytes { buffer in
      guard offset < buffer.count, let start = buffer.baseAddress else { return nil }
      let found = unsafe memchr(start + offset, Int32(byte), buffer.count - offset)
      return unsafe found.map { found in unsafe UnsafeRawPointer(found) - start }
    }
  }

  /// Whether a character beyond ASCII whose first two bytes satisfy `isWanted` stands anywhere in the file: a quick
  /// look before its nodes are gone through.
  package func holdsCharacter(beginningWith isWanted: (UInt8, UInt8) -> Bool) -> Bool {
    guard !isASCII else { return false }
    let bytes = file.bytes
    var offset = 0
    while true {
      offset = Encoding.endOfASCII(in: bytes, from: offset)
      guard offset + 1 < bytes.count else { return false }
      if isWanted(bytes[offset], bytes[offset + 1]) { return true }
      offset += bytes[offset] < 0xE0 ? 2 : bytes[offset] < 0xF0 ? 3 : 4
    }
  }
}
