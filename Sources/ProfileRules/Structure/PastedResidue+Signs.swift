import Shape
import SourceText

/// Something in a text that a page or a slide left behind.
struct Residue {
  /// How it can be mended without a person.
  enum Mending {
    case none
    /// A sign that says nothing at the start or the end of a text goes.
    case trimming
    /// Each code is replaced by its character.
    case decoding([CharacterCode])
  }

  let message: String
  let help: String

  /// Where it stands in the text, in bytes.
  let range: Range<Int>
  var mending = Mending.none
}

extension Residue {
  /// The first residue in a text; `allowed` are signs that belong to texts.
  init?(in bytes: ArraySlice<UInt8>, leaving allowed: [String]) {
    let isASCII = !bytes.contains { $0 >= 0x80 }
    let sign = isASCII ? nil : symbol(in: String(decoding: bytes, as: UTF8.self), leaving: allowed)
    let found =
      sign ?? arrow(startOf: bytes, leaving: allowed) ?? characterCode(in: bytes) ?? fusedFields(in: bytes)
    guard let found else { return nil }
    self = found
  }
}

/// Whether a text that begins with a byte may start with an arrow of signs or the number of an item: all that can be
/// told of plain words.
func mayBeginResidue(_ first: UInt8) -> Bool {
  first.isDigit || first == UInt8(ascii: "-") || first == UInt8(ascii: "=")
}

/// An arrow that is made of signs, at the start of a text.
private func arrow(startOf bytes: ArraySlice<UInt8>, leaving allowed: [String]) -> Residue? {
  let arrow = ["->", "-->", "=>", "==>"].first { arrow in
    bytes.starts(with: arrow.utf8) && bytes.dropFirst(arrow.utf8.count).first.map(\.isBlank) ?? false
  }
  guard let arrow, !allowed.contains(arrow) else { return nil }
  return Residue(
    message: "\(quoted(arrow)) is left over from a page or a slide",
    help: "remove it, or say in words what it means", range: 0..<arrow.utf8.count, mending: .trimming)
}

/// An arrow or a triangle anywhere, a bullet at the start of a line, or straight quotes beside curly ones.
private func symbol(in text: String, leaving allowed: [String]) -> Residue? {
  var offset = 0
  var isLineStart = true
  var curly = false
  for scalar in text.unicodeScalars {
    let range = offset..<(offset + UTF8.width(scalar))
    offset = range.upperBound
    switch scalar.value {
    case _ where scalar.value >= 0x80 && allowed.contains(where: { $0.unicodeScalars.contains(scalar) }):
      break
    case 0x25B2...0x25C5, 0x2190...0x2199, 0x21D0...0x21D9:
      return Residue(
        message: "\(quoted(String(scalar))) is left over from a page or a slide",
        help: "remove it, or say in words what it means", range: range, mending: .trimming)
    case 0x2022, 0x25AA, 0x25CF, 0x25E6, 0xB7, 0x2043:
      guard isLineStart else { break }
      return Residue(
        message: "the bullet \(quoted(String(scalar))) is left over from a list",
        help: "remove it; the list's own `- ` makes the bullet", range: range, mending: .trimming)
    case 0x201C, 0x201D: curly = true
    default: break
    }
    isLineStart = scalar == "\n" || (isLineStart && scalar == " ")
  }
  guard curly, let straight = text.utf8.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
  let start = text.utf8.distance(from: text.utf8.startIndex, to: straight)
  return Residue(
    message: "curly and straight quotes stand in one text", help: "use one kind of quotes",
    range: start..<(start + 1))
}

/// A character as a web page writes it: `&amp;`.
private func characterCode(in bytes: ArraySlice<UInt8>) -> Residue? {
  let codes = CharacterCode.all(in: bytes)
  guard let first = codes.first else { return nil }
  let meant = first.character.map { "write \(quoted($0))" } ?? "write the character itself"
  return Residue(
    message: "\(quoted(first.text)) is left over from a web page, where it stands for a character",
    help: meant, range: first.range, mending: .decoding(codes))
}

/// `name=value` directly followed by another `name=value`, as in `code=11-3051source=table`.
private func fusedFields(in bytes: ArraySlice<UInt8>) -> Residue? {
  let equals = bytes.indices.filter { bytes[$0] == UInt8(ascii: "=") }
  guard equals.count > 1 else { return nil }
  for (first, second) in zip(equals, equals.dropFirst()) {
    guard first > bytes.startIndex, bytes[first - 1].isLetter, bytes[second - 1].isLetter,
      !bytes[first..<second].contains(where: { $0.isBlank || "&;,|".utf8.contains($0) })
    else { continue }
    let start = bytes[..<first].lastIndex { !$0.isLetterOrDigit && $0 != UInt8(ascii: "_") }.map { $0 + 1 }
    let end = bytes[second...].firstIndex(where: \.isBlank) ?? bytes.endIndex
    return Residue(
      message: "two fields are fused into one text", help: "give each of them a field of its own",
      range: ((start ?? bytes.startIndex) - bytes.startIndex)..<(end - bytes.startIndex))
  }
  return nil
}
