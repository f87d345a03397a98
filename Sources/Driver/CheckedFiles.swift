import FileSystem
package import SourceText

/// The files of a workspace as a run saw them, by the names that its report has for them.
package struct CheckedFiles: Sendable {
  private let source: any FileSource

  /// What leads from the folder that the report is for to the workspace.
  private let prefix: String

  init(_ source: any FileSource, below prefix: String) {
    self.source = source
    self.prefix = prefix
  }

  /// The content of a file; nothing where it cannot be read, or is no part of the workspace.
  @Sendable
  package func file(named name: String) -> SourceFile? {
    guard name.utf8.starts(with: prefix.utf8) else { return nil }
    return try? source.read(String(decoding: name.utf8.dropFirst(prefix.utf8.count), as: UTF8.self))
  }
}
