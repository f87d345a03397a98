/// A value that can be kept as bytes between runs, and read back as it was.
///
/// The bytes are for the program that wrote them alone: they name no version and no type.
public protocol Archivable {
  /// Writes the value behind what is written already.
  func write(to archive: inout ArchiveWriter)

  /// Reads a value; damage is an error, never a crash and never another value of the wrong size.
  init(from archive: inout ArchiveReader) throws(ArchiveDamage)
}

/// Bytes that no writer has written.
public struct ArchiveDamage: Error {
  /// Damage of any kind.
  @inlinable public init() {}
}
