package import ProfileModel

/// What is compiled, and for whom.
package struct CompilationOptions: Sendable {
  /// How the output is divided into files.
  package enum Layout: String, CaseIterable, Sendable {
    /// A file for each entity.
    case tree
    /// One file for all.
    case bundle
  }

  /// Who may read the output: `internal` holds everything, `public` nothing that is internal.
  package var audience: Audience
  package var layout: Layout

  package init(audience: Audience = .internal, layout: Layout = .tree) {
    self.audience = audience
    self.layout = layout
  }
}
