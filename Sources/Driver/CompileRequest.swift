package import ProfileCompiler
package import ProfileRules

/// What a compilation is asked for.
package struct CompileRequest: Sendable {
  package let folder: String
  package let options: CompilationOptions

  /// Whether to compare with what stands on disk, and write nothing.
  package let isCheck: Bool

  /// Whether to leave out published profiles that have errors, instead of refusing to write anything.
  package let leavesOutUnsound: Bool

  /// What is accepted, and does not keep anything from being written.
  package let terms: AcceptanceTerms

  package init(
    folder: String, options: CompilationOptions, isCheck: Bool, leavesOutUnsound: Bool, terms: AcceptanceTerms
  ) {
    self.folder = folder
    self.options = options
    self.isCheck = isCheck
    self.leavesOutUnsound = leavesOutUnsound
    self.terms = terms
  }
}

/// How a compilation ended.
package enum CompileOutcome: Sendable {
  /// The folder was replaced.
  case written(files: Int)
  /// The folder holds what would be written.
  case upToDate(files: Int)
  /// The folder differs from what would be written.
  case outOfDate([OutputDifference])
  /// Something published has errors; nothing was written.
  case blocked
}
