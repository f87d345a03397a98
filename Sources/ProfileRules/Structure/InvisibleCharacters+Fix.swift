import Diagnostics
import Shape
import SourceText
import YAMLSyntax

extension DocumentFindings {
  /// The fix that removes what nobody sees from a text, and writes ordinary spaces for others.
  ///
  /// Nothing where some of it is not written as it is, but as an escape.
  func cleaningFix(of node: NodeID) -> Fix? {
    let text = tree.text(of: node)
    let range = textRange(of: node)
    let written = Array(tree.file.text(in: range).unicodeScalars)
    var edits: [Edit] = []
    var offset = range.start
    for (scalar, result) in zip(written, cleaned(written)) {
      let end = offset + UTF8.width(scalar)
      if scalar != result { edits.append(edit(ByteRange(offset, end), result.map { String($0) } ?? "")) }
      offset = end
    }
    let scalars = Array(text.unicodeScalars)
    guard edits.count == scalars.count(where: { invisibleName($0) != nil }) else { return nil }
    let reading = String(String.UnicodeScalarView(cleaned(scalars).compactMap(\.self)))
    guard !reading.isEmpty else { return nil }
    return fix("write ordinary spaces, and nothing that nobody sees", editing: node, edits, toRead: reading)
  }

  /// The fix that writes each letter with its accent as one character, line by line.
  func composingFix(of node: NodeID) -> Fix? {
    let range = textRange(of: node)
    var edits: [Edit] = []
    var start = range.start
    for line in tree.file.bytes[range.range].split(
      omittingEmptySubsequences: false, whereSeparator: \.isLineBreak)
    {
      let text = String(decoding: line, as: UTF8.self)
      if let part = composed(text) {
        edits.append(edit(ByteRange(start + part.range.lowerBound, start + part.range.upperBound), part.text))
      }
      start += line.count + 1
    }
    guard !edits.isEmpty else { return nil }
    return fix(
      "write each letter with its accent as one character", editing: node, edits,
      toRead: normalForm(of: tree.text(of: node)))
  }
}

/// What becomes of each character: nothing where it is left out.
///
/// What stands for a space becomes one, unless a space or the end of the text or line is beside it anyway.
private func cleaned(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar?] {
  var isAfterSpace = true
  return scalars.indices.map { index in
    let scalar = scalars[index]
    guard let (_, isSpace) = invisibleName(scalar) else {
      isAfterSpace = isBlank(scalar)
      return scalar
    }
    let next = scalars[(index + 1)...].first { invisibleName($0) == nil }
    guard isSpace, !isAfterSpace, let next, !isBlank(next) else { return nil }
    isAfterSpace = true
    return " "
  }
}

private func isBlank(_ scalar: Unicode.Scalar) -> Bool { " \t\r\n".unicodeScalars.contains(scalar) }

/// The part of a text that is not in NFC, by its bytes, and what it is in NFC; nothing where all of it is.
private func composed(_ text: String) -> (range: Range<Int>, text: String)? {
  let old = Array(text.unicodeScalars)
  let new = Array(normalForm(of: text).unicodeScalars)
  guard old != new else { return nil }
  let head = zip(old, new).prefix { $0 == $1 }.count
  let tail = zip(old[head...].reversed(), new[head...].reversed()).prefix { $0 == $1 }.count
  let width = { (scalars: ArraySlice<Unicode.Scalar>) in scalars.reduce(0) { $0 + UTF8.width($1) } }
  let start = width(old[..<head])
  let end = start + width(old[head..<(old.count - tail)])
  return (start..<end, String(String.UnicodeScalarView(new[head..<(new.count - tail)])))
}

private func normalForm(of text: String) -> String {
  // The standard library offers composition under this name only.
  String(decoding: text._nfcCodeUnits, as: UTF8.self)
}
