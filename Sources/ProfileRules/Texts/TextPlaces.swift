import Diagnostics
import ProfileModel
import Shape
import YAMLSyntax

extension DocumentFindings {
  /// The place of a text, of this document or of the one that it is inherited from.
  mutating func place(of text: AuthoredText) -> Place { place(of: text.node, inheritedFrom: text.source) }

  /// The place of a node of this document, or of another one.
  mutating func place(of node: NodeID, inheritedFrom source: Document?) -> Place {
    guard let source else { return place(of: node) }
    var findings = DocumentFindings(of: source.tree, entity: source.file, itemNames: Document.itemNames)
    return findings.place(of: node)
  }

  /// What each of some texts of this document counts as in a finding of several, so that a further copy is new.
  mutating func members(_ rule: RuleName, for texts: some Sequence<AuthoredText>) -> [Finding.Member] {
    texts.filter { !$0.isInherited }.map { member(rule, at: $0.node) }
  }
}
