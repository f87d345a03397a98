package import SourceText
package import YAMLSyntax

extension ShapeDescription {
  /// What a value of this shape is called in a message.
  package var noun: String {
    switch self {
    case .text(let form): form.noun
    case .integer(let minimum?, let maximum?) where minimum == maximum: "`\(minimum)`"
    case .integer(let minimum, let maximum):
      "a whole number" + (minimum.map { " from \($0)" } ?? "") + (maximum.map { " to \($0)" } ?? "")
    case .number: "a number"
    case .boolean: "`true` or `false`"
    case .constant(.text(let text)): "`\(text)`"
    case .constant(.integer(let number)): "`\(number)`"
    case .choice(let choices): "one of " + enumeration(choices.map(\.value))
    case .list: "a list"
    case .keyed(let key, _): "a group of entries by \(key.keyNoun)"
    case .record(let record): "a group of fields (\(record.name))"
    case .reference(let kind, _): "the \(kind.name) it names"
    case .definition(_, let form): form.noun
    case .either(let first, let second): "\(first.noun) or \(second.noun)"
    case .scalar: "a single value"
    }
  }

  private var keyNoun: String {
    switch self {
    case .reference(let kind, _), .definition(let kind, _): kind.name
    case .choice: "name"
    default: "key"
    }
  }
}

extension SyntaxTree {
  /// What a node is called in a message.
  func noun(of node: NodeID) -> String {
    switch self[resolved(node)].kind {
    case .sequence: "a list"
    case .mapping: "a group of fields"
    case .scalar, .alias: "a single value"
    }
  }
}

extension LocatedDecoder {
  /// What a message calls a node: the field it stands under, or the item of a list.
  package func name(of node: NodeID) -> String {
    if tree[node].role == .key { return "the name \(quoted(tree.text(of: node)))" }
    if let key = tree.key(for: node) { return "`\(shown(tree.text(of: key)))`" }
    if let parent = tree.parent(of: node), let key = tree.key(for: parent) {
      return "an item of `\(shown(tree.text(of: key)))`"
    }
    return tree.parent(of: node) == nil ? "the document" : "an item of the list"
  }
}

extension DocumentFindings {
  /// The part of a node that stands on its first line.
  package func firstLine(of node: NodeID) -> ByteRange {
    let range = tree[node].range
    let bytes = tree.file.bytes[range.range]
    let end = bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? range.end
    return ByteRange(range.start, end)
  }
}

/// A value as a message quotes it: on one line, shortened in its middle, in backticks.
package func quoted(_ text: String) -> String { "`\(shown(text))`" }

/// A value as a message shows it: on one line, at most 60 characters.
package func shown(_ text: String) -> String {
  let folded = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  guard folded.count > 60 else { return folded }
  return "\(folded.prefix(40)) … \(folded.suffix(15))"
}

/// "`a`, `b` and `c`".
package func listing(_ values: [String]) -> String { enumeration(values, "and") }

/// "`a`, `b` or `c`".
package func enumeration(_ values: [String], _ joint: String = "or") -> String {
  let ticked = values.map { "`\($0)`" }
  guard let last = ticked.last, ticked.count > 1 else { return ticked.first ?? "" }
  return ticked.dropLast().joined(separator: ", ") + " \(joint) " + last
}
