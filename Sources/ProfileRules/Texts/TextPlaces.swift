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

  /// Texts in an order that stays when they change places: inherited ones first, then by path.
  func inOrderOfPaths(_ texts: [AuthoredText]) -> [AuthoredText] {
    texts.map { (text: $0, path: $0.isInherited ? "" : paths.stablePath(of: $0.node)) }
      .sorted { left, right in
        let (first, second) = (left.text, right.text)
        return (first.isInherited ? 0 : 1, left.path, first.node) < (
          second.isInherited ? 0 : 1, right.path, second.node
        )
      }
      .map(\.text)
  }

  /// What each copy counts as in a finding of several equal texts, of which the first is no copy.
  mutating func members(
    _ rule: RuleName, forCopiesAmong texts: some Sequence<AuthoredText>
  ) -> [Finding.Member] {
    texts.dropFirst().filter { !$0.isInherited }.map { member(rule, at: $0.node) }
  }

  /// What identifies a finding about some words of a text: the words, and the text in which they stand.
  func value(_ words: String, in node: NodeID) -> String { "\(words)\n\(paths.content(of: node))" }
}
