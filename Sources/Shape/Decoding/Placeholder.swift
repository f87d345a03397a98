import Diagnostics
import SourceText
package import YAMLSyntax

/// A word that stands for something still to be written: `plumb new` writes it, and people do.
package enum Placeholder {
  /// The words, in capitals as they are written.
  package static let words = ["TODO", "TBD", "TBC", "FIXME", "XXX"]

  /// The one that `plumb new` writes.
  package static let word = words[0]

  /// Whether a value is such a word and nothing else.
  static func isWhole(_ value: some Collection<UInt8>) -> Bool {
    guard let first = value.first, first != first.lowercased else { return false }
    return words.contains { value.elementsEqual($0.utf8) }
  }
}

extension LocatedDecoder {
  /// Reports a placeholder where something else than words was expected; false where there is none.
  ///
  /// A placeholder among words is found by a rule that looks at every text.
  mutating func reportPlaceholder(at node: NodeID, as shape: ShapeDescription) -> Bool {
    guard tree[tree.resolved(node)].kind == .scalar, Placeholder.isWhole(tree.bytes(of: node)) else {
      return false
    }
    findings.report(
      .placeholderText, at: node,
      "\(quoted(tree.text(of: node))) stands where a value is still to be written",
      notes: [.help("write \(shape.wanted), or leave the field out if it is optional")], isBinding: true)
    return true
  }
}

extension ShapeDescription {
  /// What an author is asked to write.
  fileprivate var wanted: String {
    switch self {
    case .reference(let kind, _): "the id of a \(kind.name)"
    case .text(.date): "a date, such as 2026-01-31"
    default: noun
    }
  }
}

extension DocumentFindings {
  /// Whether a placeholder was reported at a node while the document was read.
  package func hasPlaceholder(at node: NodeID) -> Bool {
    findings.contains { $0.rule == .placeholderText && $0.place.range == tree[node].range }
  }
}
