package import Shape
import SourceText
package import YAMLSyntax

/// A file read by the shape of its kind, with all that the later stages need of it.
///
/// A class, because all that comes from a document keeps it at hand, and it never changes.
package final class Document: Sendable {
  package let tree: SyntaxTree
  package let content: Content

  /// Names of things defined elsewhere, in the order of the file.
  package let references: [NameUse]

  /// Names of things defined here, in the order of the file.
  package let definitions: [Definition]

  /// The kinds of things of which some may be defined in parts that could not be read.
  package let unreadKinds: Set<EntityKind>

  /// The ids that its statements have, in the order of the file.
  let statementIDs: [String]

  init(
    tree: SyntaxTree, content: Content, references: [NameUse], definitions: [Definition],
    unreadKinds: Set<EntityKind>
  ) {
    self.tree = tree
    self.content = content
    self.references = references
    self.definitions = definitions
    self.unreadKinds = unreadKinds
    self.statementIDs = definitions.filter { $0.use.kind == .statement }.map(\.use.name)
  }

  /// What the document says; behind one reference, since documents are handed about with all that comes from them.
  package indirect enum Content: Sendable {
    case framework(Framework)
    case function(Function)
    case profile(Profile)
    case sources(SourceLibrary)
    case skills(SkillLibrary)
    case review(ReviewRecord)
    case baseline(Baseline)
    case approvals(ApprovalList)
  }

  package var kind: DocumentKind {
    switch content {
    case .framework: .framework
    case .function: .function
    case .profile: .profile
    case .sources: .sources
    case .skills: .skills
    case .review: .review
    case .baseline: .baseline
    case .approvals: .approvals
    }
  }

  /// The file's path.
  package var file: String { tree.file.path }

  /// The document's root.
  package var root: NodeID { tree.roots[0] }

  /// The fields by which paths name the items of lists, most telling first.
  package static let itemNames = ["id", "skill", "profile", "scheme", "source", "role", "date", "of", "at"]
}
