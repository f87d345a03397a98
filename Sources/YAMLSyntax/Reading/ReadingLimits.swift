/// What a file may cost to read; a file beyond a limit is refused with the place where it passes it.
package struct ReadingLimits: Sendable {
  /// The size of a file in bytes.
  package var fileSize: Int

  /// How many collections may stand within each other, aliases followed.
  package var depth: Int

  /// How many nodes there may be, with every alias counted as what it stands for.
  package var nodes: Int

  /// The length of one scalar's value in bytes.
  package var scalarLength: Int

  package init(
    fileSize: Int = 8 << 20, depth: Int = 64, nodes: Int = 1_000_000, scalarLength: Int = 1 << 20
  ) {
    self.fileSize = min(fileSize, Int(UInt32.max) - 1)
    self.depth = depth
    self.nodes = nodes
    self.scalarLength = scalarLength
  }

  /// The limits for authored files, far above what a person writes.
  package static let standard = ReadingLimits()
}
