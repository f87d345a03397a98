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
  package func holds(_ byte: UInt8) -> Bool {
    unsafe file.bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return false }
      return unsafe memchr(start, Int32(byte), buffer.count) != nil
    }
  }
}
