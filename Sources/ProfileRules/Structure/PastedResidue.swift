import Diagnostics
import ProfileModel
import Shape
import SourceText
import YAMLSyntax

extension Catalogue {
  static let pastedResidue = Rule(
    "pasted-residue", .structure, .warning, fix: .safe,
    summary: "what a web page or a slide leaves behind: arrows, bullets, mixed quotes, fused fields",
    reason: "it shows that nobody read the text after it was pasted, and it breaks the page's own layout",
    options: [allowedCharacters.description],
    examples: [
      .good([
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L1:
            - Plans the “frozen” week of one line
        """
      ]),
      .bad(
        [
          "OPS/PLAN.yaml": """
          kind: profile
          version: 1
          code: OPS.PLAN
          title: Planning ⟦▾⟧
          responsibilities:
            L1:
              - Plans the week of one line
          """
        ],
        fixed: [
          "OPS/PLAN.yaml": """
          kind: profile
          version: 1
          code: OPS.PLAN
          title: Planning
          responsibilities:
            L1:
              - Plans the week of one line
          """
        ]),
      .bad(
        [
          "OPS/PLAN.yaml": """
          kind: profile
          version: 1
          code: OPS.PLAN
          title: Planning
          aliases: ["⟦code=43-5061source=table⟧"]
          responsibilities:
            L1:
              - ⟦•⟧ Plans the week of one line
          """
        ],
        fixed: [
          "OPS/PLAN.yaml": """
          kind: profile
          version: 1
          code: OPS.PLAN
          title: Planning
          aliases: ["code=43-5061source=table"]
          responsibilities:
            L1:
              - Plans the week of one line
          """
        ]),
    ],
    check: .document { inspected, findings in
      guard !inspected.onlyQuotes else { return }
      let tree = inspected.tree
      guard tree.holds(UInt8(ascii: "=")) || tree.holdsCharacter(beginningWith: isSuspicious) else { return }
      let allowed = Set(inspected[allowedCharacters].joined().unicodeScalars)
      for node in tree.ids where tree[node].kind == .scalar && tree[node].role != .key {
        let bytes = tree.bytes(of: node)
        guard let residue = residue(in: bytes, leaving: allowed) else { continue }
        findings.report(
          "pasted-residue", at: node, range: tree.range(ofBytes: residue.range, in: node), residue.message,
          notes: [.help(residue.help)],
          fix: residue.isSymbol ? findings.trimmingFix(of: node, residue.range) : nil)
      }
    })
}

private let allowedCharacters = RuleOption<[String]>.texts(
  "allowed", of: "pasted-residue",
  "the arrows, triangles and bullets that belong to texts here, as in `[\"→\"]`")

/// Whether a character that begins with these bytes may be an arrow, a bullet or a curly quote.
private func isSuspicious(_ first: UInt8, _ second: UInt8) -> Bool {
  switch (first, second) {
  case (0xC2, 0xB7), (0xE2, 0x80...0x81), (0xE2, 0x86...0x87), (0xE2, 0x96...0x97): true
  default: false
  }
}

private struct Residue {
  let message: String
  let help: String
  let range: Range<Int>

  /// Whether it is a sign that says nothing at the start or the end of a text.
  var isSymbol = false
}

extension DocumentFindings {
  /// The fix that takes a sign from the start or the end of a text, with the spaces beside it; nothing for one within
  /// the text, which may stand for a word.
  fileprivate func trimmingFix(of node: NodeID, _ sign: Range<Int>) -> Fix? {
    let text = Array(tree.bytes(of: node))
    let whole = textRange(of: node)
    let written = tree.file.bytes[whole.range]
    let rest: ArraySlice<UInt8>
    let range: ByteRange
    if sign.lowerBound == 0, written.starts(with: text[sign]) {
      rest = text[sign.upperBound...].drop(while: \.isSpaceOrTab)
      let end = written.dropFirst(sign.count).drop(while: \.isSpaceOrTab).startIndex
      range = ByteRange(whole.start, end)
    } else if sign.upperBound == text.count, written.reversed().starts(with: text[sign].reversed()) {
      rest = text[..<((text[..<sign.lowerBound].lastIndex { !$0.isSpaceOrTab } ?? -1) + 1)]
      let last = written.dropLast(sign.count).lastIndex { !$0.isSpaceOrTab } ?? whole.start - 1
      range = ByteRange(last + 1, whole.end)
    } else {
      return nil
    }
    guard rest.contains(where: { !$0.isBlank }) else { return nil }
    return fix(
      "remove it", editing: node, [edit(range, "")], toRead: String(decoding: rest, as: UTF8.self))
  }
}

private func residue(in bytes: ArraySlice<UInt8>, leaving allowed: Set<Unicode.Scalar>) -> Residue? {
  let isASCII = !bytes.contains { $0 >= 0x80 }
  if isASCII { return fusedFields(in: bytes) }
  return symbol(in: String(decoding: bytes, as: UTF8.self), leaving: allowed) ?? fusedFields(in: bytes)
}

/// An arrow or a triangle anywhere, a bullet at the start of a line, or straight quotes beside curly ones.
private func symbol(in text: String, leaving allowed: Set<Unicode.Scalar>) -> Residue? {
  var offset = 0
  var isLineStart = true
  var curly = false
  for scalar in text.unicodeScalars {
    let range = offset..<(offset + UTF8.width(scalar))
    offset = range.upperBound
    switch scalar.value {
    case _ where allowed.contains(scalar): break
    case 0x25B2...0x25C5, 0x2190...0x2199, 0x21D0...0x21D9:
      return Residue(
        message: "\(quoted(String(scalar))) is left over from a page or a slide",
        help: "remove it, or say in words what it means", range: range, isSymbol: true)
    case 0x2022, 0x25AA, 0x25CF, 0x25E6, 0xB7, 0x2043:
      guard isLineStart else { break }
      return Residue(
        message: "the bullet \(quoted(String(scalar))) is left over from a list",
        help: "remove it; the list's own `- ` makes the bullet", range: range, isSymbol: true)
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
