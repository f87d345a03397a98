// Public only by name, as no product exports it: Swift 6.3 inlines the `@inlinable package` members of a public
// type in other modules, but not those of a package type.

/// A file as it was read: its path within the workspace and its bytes, untouched.
public struct SourceFile: Hashable, Sendable {
  /// The path relative to the workspace's root, with `/` between its parts.
  package let path: String

  /// The content, with byte order mark and line endings as they are in the file.
  @usableFromInline package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A file that holds `text`, for content that was not read from a disk.
  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The bytes of `range` as text; ill-formed UTF-8 shows as U+FFFD.
  package func text(in range: ByteRange) -> String {
    String(decoding: bytes[range.range], as: UTF8.self)
  }
}
