import Diagnostics
import SourceText
package import YAMLSyntax

/// A word that stands for something still to be written: `plumb new` writes it, and people do.
package enum Placeholder {
  /// The words, in capitals as they are written within a text; as a whole value they count however they are written.
  package static let words = ["TODO", "TBD", "TBC", "FIXME", "XXX"]

  /// The one that `plumb new` writes.
  package static let word = words[0]

  /// Whether a value is such a word, in capitals or not, or question marks or dots, and nothing else but brackets.
  package static func isWhole(_ value: ArraySlice<UInt8>) -> Bool {
    guard value.count <= longest, let start = value.first, mayBegin(start) else { return false }
    var core = value.drop(while: isFrame)
    while let last = core.last, isFrame(last) { core.removeLast() }
    guard let first = core.first else { return false }
    if first == UInt8(ascii: "?") || first == UInt8(ascii: ".") {
      return core.count > 1 && core.allSatisfy { $0 == first }
    }
    return words.contains { core.lazy.map(\.uppercased).elementsEqual($0.utf8) }
  }

  /// Whether the value of a scalar is such a word; most are told by their first byte to be none.
  package static func isWhole(_ node: NodeID, in tree: SyntaxTree) -> Bool {
    tree.firstByte(of: node).map(mayBegin) == true && isWhole(tree.bytes(of: node))
  }

  /// More than any such value takes, with what stands around it.
  private static let longest = 16

  /// Whether such a value may begin with a byte: nearly all others are told by it to be none.
  package static func mayBegin(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "?") || byte == UInt8(ascii: ".") || isFrame(byte)
      || byte.isLetter && initials & letterBit(byte) != 0
  }

  /// The letters that the words begin with, as bits.
  private static let initials = words.compactMap(\.utf8.first).reduce(0) { $0 | letterBit($1) }

  /// The bit of a letter, the same in capitals or not.
  private static func letterBit(_ letter: UInt8) -> UInt32 { 1 << UInt32(letter & 0x1F) }

  private static func isFrame(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "<"), UInt8(ascii: ">"):
      true
    default: byte.isBlank
    }
  }
}

extension LocatedDecoder {
  /// Reports a placeholder where something else than words was expected; false where there is none.
  ///
  /// A placeholder among words is found by a rule that looks at every text.
  mutating func reportPlaceholder(at node: NodeID, as shape: ShapeDescription) -> Bool {
    guard tree[tree.resolved(node)].kind == .scalar, Placeholder.isWhole(node, in: tree) else {
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
    case .text(.date), .text(.period): "a date, such as 2026-01-31"
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
