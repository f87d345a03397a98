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

  /// What identifies a finding of several texts: what they say and where each of them stands, so that one more copy
  /// is something new, and another order of them is not.
  func identity(of texts: [AuthoredText]) -> String {
    let own = texts.filter { !$0.isInherited }
    let places = own.map { paths.stablePath(of: $0.node) }.sorted()
    return ([anchor(of: texts).map { tree.text(of: $0) } ?? ""] + places).joined(separator: "\n")
  }

  /// The one of several texts whose path identifies a finding of them all, in whatever order they stand.
  func anchor(of texts: [AuthoredText]) -> NodeID? {
    texts.filter { !$0.isInherited }.map { (node: $0.node, path: paths.stablePath(of: $0.node)) }
      .min { $0.path < $1.path }?.node
  }
}
