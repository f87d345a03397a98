/// A change of a workspace: which state of it is checked, and with which it is compared.
package enum Change: Hashable, Sendable {
  /// What the next commit would record, compared with HEAD.
  case staged
  /// The working tree, compared with HEAD.
  case uncommitted
  /// The working tree, compared with where its branch left another.
  case since(String)
}

/// A file's contents that are not, or not yet, where the file stands, as an editor has them.
package struct UnsavedFile: Hashable, Sendable {
  /// Relative to the workspace.
  package let path: String

  package let bytes: [UInt8]

  package init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
