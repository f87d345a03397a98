package import Diagnostics
package import SourceText
package import YAMLSyntax

/// Where and how a single value stands in its file: all that it takes to write another text in its place.
package struct WrittenScalar: Hashable, Sendable {
  package let file: String

  /// The scalar with its quotes, or the alias.
  package let range: ByteRange
  private let style: Node.Style
  private let isInBrackets: Bool

  /// Nothing for collections, and for texts below a `|` or `>`.
  package init?(_ node: NodeID, in tree: SyntaxTree) {
    let written = tree[node]
    guard written.kind == .scalar || written.kind == .alias, written.style != .literal,
      written.style != .folded
    else { return nil }
    self.file = tree.file.path
    self.range = written.range
    self.style = written.style
    self.isInBrackets = tree.isInBrackets(node)
  }

  /// The edit after which the place reads as `text`, in quotes of the kind it has, or where it needs some.
  package func edit(toRead text: String) -> Edit {
    let notation =
      switch style {
      case .plain where mayStandPlain(text, inBrackets: isInBrackets): text
      case .singleQuoted where !text.contains(where: \.isNewline): "'\(text.replacing("'", with: "''"))'"
      default: doubleQuoted(text)
      }
    return Edit(file: file, range: range, replacement: notation)
  }

  /// The fix after which the place reads as `text`.
  package func fix(toRead text: String, _ summary: String, safety: Fix.Safety = .safe) -> Fix {
    Fix(
      summary, safety: safety, edits: [edit(toRead: text)],
      readings: [Reading(file: file, range: range, text: text)])
  }
}

extension SyntaxTree {
  /// Whether a node stands within `[ ]` or `{ }`.
  func isInBrackets(_ node: NodeID) -> Bool {
    var current = parent(of: node)
    while let collection = current {
      if self[collection].style == .flow { return true }
      current = parent(of: collection)
    }
    return false
  }
}

/// Whether a text on one line reads as itself, to every reader, when it stands without quotes.
func mayStandPlain(_ text: String, inBrackets: Bool) -> Bool {
  let bytes = Array(text.utf8)
  guard let first = bytes.first, let last = bytes.last, ImplicitType(ofPlain: bytes[...]) == nil else {
    return false
  }
  if "-?:,[]{}#&*!|>'\"%@` ".utf8.contains(first) || last == UInt8(ascii: " ") || last == UInt8(ascii: ":") {
    return false
  }
  if inBrackets, bytes.contains(where: ",[]{}".utf8.contains) { return false }
  if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return false }
  return !zip(bytes, bytes.dropFirst()).contains { left, right in
    (left == UInt8(ascii: ":") && right == UInt8(ascii: " "))
      || (left == UInt8(ascii: " ") && right == UInt8(ascii: "#"))
  }
}
