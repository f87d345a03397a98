import Shape
import SourceText
import YAMLSyntax

extension SyntaxTree {
  /// The number that a pasted list gave an item: `1. Plans the week` as the first, or beside an item with a number.
  ///
  /// A single `2. Officer` somewhere in a list is a name.
  func listNumber(at node: NodeID) -> Residue? {
    guard let number = writtenNumber(at: node), let (item, index) = listItem(of: node),
      let list = parent(of: item)
    else { return nil }
    let items = Array(items(of: list))
    let beside = [index - 1, index + 1].filter(items.indices.contains).map { items[$0] }
    guard (number.value == index + 1 && number.isSentence) || beside.contains(where: { isNumbered($0) })
    else {
      return nil
    }
    return Residue(
      message: "the number \(quoted(number.text)) is left over from a list",
      help: "remove it; items keep their order without numbers", range: 0..<number.text.utf8.count,
      mending: .trimming)
  }

  /// The item of a list that a text is, or is the text of.
  private func listItem(of node: NodeID) -> (item: NodeID, index: Int)? {
    if let index = index(of: node) { return (node, index) }
    guard let key = key(for: node), scalar(key, equals: "text".utf8), let item = parent(of: node),
      let index = index(of: item)
    else { return nil }
    return (item, index)
  }

  private func isNumbered(_ item: NodeID) -> Bool {
    if writtenNumber(at: item) != nil { return true }
    guard self[item].kind == .mapping else { return false }
    return entries(of: item).contains {
      scalar($0.key, equals: "text".utf8) && writtenNumber(at: $0.value) != nil
    }
  }

  /// A number of one or two digits with a point or a bracket behind it, at the start of a text.
  private func writtenNumber(at node: NodeID) -> (value: Int, text: String, isSentence: Bool)? {
    guard self[node].kind == .scalar else { return nil }
    let bytes = bytes(of: node)
    let digits = bytes.prefix(while: \.isDigit)
    let rest = bytes[digits.endIndex...]
    guard (1...2).contains(digits.count), let mark = rest.first, ".)".utf8.contains(mark),
      rest.dropFirst().first == UInt8(ascii: " "), let letter = rest.dropFirst(2).first, !letter.isDigit,
      let value = Int(String(decoding: digits, as: UTF8.self))
    else { return nil }
    let words = rest.dropFirst(2).split(separator: UInt8(ascii: " "))
    return (value, String(decoding: bytes[..<(digits.endIndex + 1)], as: UTF8.self), words.count > 1)
  }
}
