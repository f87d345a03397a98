import Diagnostics
import SourceText
import YAMLSyntax

/// The ways in which YAML silently makes something else of a sentence.
extension LocatedDecoder {
  /// Reports a text that other readers take for a number or a date, or that a `#` cut off.
  mutating func reportTraps(at node: NodeID) {
    let bytes = tree.bytes(of: node)
    if let type = ImplicitType(ofPlain: bytes) {
      let text = tree.text(of: node)
      findings.report(
        .ambiguousScalar, at: node,
        "\(name(of: node)) is a text, but other readers of YAML take \(quoted(text)) for \(type.rawValue)",
        notes: [.help("put it in quotes: \(doubleQuoted(text))")],
        fix: findings.quotingFix("put it in quotes", tree[node].range, at: node))
    }
    if let comment = cut(at: node) { reportCut(at: node, by: comment) }
    // A text on one line has as many bytes as its value.
    if tree[node].range.count > bytes.count { reportSwallowedItem(at: node) }
  }

  /// Whether anything can be wrong with a text, by how it is written, how it begins and what stands behind it: a quick
  /// look that clears most sentences.
  func mayHoldTrap(_ node: NodeID) -> Bool {
    let written = tree[node]
    guard written.style == .plain, written.kind == .scalar else { return false }
    let end = written.range.end
    return tree.withBytes(of: node) { bytes in
      written.range.count > bytes.count || ImplicitType.isPossible(ofPlain: bytes)
    }
      || end < tree.file.bytes.count
        && (tree.file.bytes[end].isSpaceOrTab || tree.file.bytes[end] == UInt8(ascii: "#"))
  }

  /// Reports a line of a text that begins with a dash, as an item that is indented too far does.
  private mutating func reportSwallowedItem(at node: NodeID) {
    let range = tree[node].range
    let bytes = tree.file.bytes[range.range]
    var lines = bytes.split(whereSeparator: \.isLineBreak).dropFirst().lazy.map {
      $0.drop(while: \.isSpaceOrTab)
    }
    .filter { $0.first == UInt8(ascii: "-") && $0.dropFirst().first.map(\.isSpaceOrTab) ?? false }
    .makeIterator()
    guard let line = lines.next() else { return }
    let place = ByteRange(line.startIndex, line.endIndex)
    findings.report(
      .itemTakenForText, at: node, range: place,
      "\(name(of: node)) goes on with the line \(quoted(tree.file.text(in: place))), which is indented further than it",
      notes: [
        .help(
          "if the line is an item of a list, start its dash exactly below the dash before it; if it is part of the "
            + "text, put the whole text in double quotes")
      ])
  }

  /// Reports a mapping that a colon made of a sentence where a text was expected; false if it is none.
  mutating func reportColon(at node: NodeID) -> Bool {
    guard let sentence = sentence(at: node) else { return false }
    let text = tree.file.text(in: sentence.range)
    findings.report(
      .colonMadeMapping, at: node, range: sentence.range,
      "the colon in \(name(of: node)) splits the sentence: \(quoted(sentence.key)) is taken for the name of a field, "
        + "and \(quoted(sentence.value)) for its value",
      notes: [.help("put the sentence in quotes: \(doubleQuoted(text))")],
      fix: findings.quotingFix("put the sentence in quotes", sentence.range, at: node))
    return true
  }

  /// A block mapping of one entry on one line, whose key reads like the start of a sentence.
  private func sentence(at node: NodeID) -> (range: ByteRange, key: String, value: String)? {
    let mapping = tree[node]
    guard mapping.kind == .mapping, mapping.style == .block else { return nil }
    let entries = Array(tree.entries(of: node).prefix(2))
    guard entries.count == 1, let entry = entries.first, tree[entry.key].style == .plain,
      tree[entry.value].kind == .scalar, tree[entry.value].style != .literal,
      tree[entry.value].style != .folded
    else { return nil }
    let end = cut(at: entry.value).map(lastByte) ?? tree[entry.value].range.end
    let range = ByteRange(tree[entry.key].range.start, end)
    guard findings.firstLine(of: node).end >= tree[entry.value].range.start else { return nil }
    return (range, tree.text(of: entry.key), tree.text(of: entry.value))
  }

  /// The comment that cuts off the plain text at a node: it stands directly behind it, and its `#` is followed by what
  /// could be the rest of a sentence, as in `plant #4`.
  private func cut(at node: NodeID) -> Comment? {
    guard tree[node].kind == .scalar, tree[node].style == .plain, let comment = tree.comment(after: node),
      tree.file.bytes[tree[node].range.end..<comment.range.start].allSatisfy(\.isSpaceOrTab),
      comment.range.count > 1
    else { return nil }
    let next = tree.file.bytes[comment.range.start + 1]
    return next.isSpaceOrTab || next == UInt8(ascii: "#") ? nil : comment
  }

  /// Where a comment ends, without the spaces behind it.
  private func lastByte(_ comment: Comment) -> Int {
    let bytes = tree.file.bytes[comment.range.range]
    return (bytes.lastIndex { !$0.isSpaceOrTab } ?? bytes.startIndex) + 1
  }

  private mutating func reportCut(at node: NodeID, by comment: Comment) {
    let whole = ByteRange(tree[node].range.start, lastByte(comment))
    let text = tree.file.text(in: whole)
    findings.report(
      .textCutByComment, at: node, range: comment.range,
      "\(name(of: node)) ends before ` #`: \(quoted(tree.file.text(in: comment.range))) is taken for a comment, and lost",
      notes: [
        .help("put the whole text in quotes: \(doubleQuoted(text)); or write a space after `#` for a comment")
      ],
      fix: findings.quotingFix("put the whole text in quotes", whole, at: node),
      value: text)
  }
}

/// `text`, folded to one line, as a YAML scalar in double quotes.
package func doubleQuoted(_ text: String) -> String {
  let folded = text.split(whereSeparator: \.isNewline)
    .map { line in line.drop { $0 == " " || $0 == "\t" } }
    .joined(separator: " ")
  var result = "\""
  for scalar in folded.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\t": result += "\\t"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
