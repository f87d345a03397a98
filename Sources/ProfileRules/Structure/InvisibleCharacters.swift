import Diagnostics
import ProfileModel
import Shape
import SourceText
import YAMLSyntax

extension Catalogue {
  static let invisibleCharacters = Rule(
    "invisible-characters", .structure, .warning, fix: .safe,
    summary:
      "characters that nobody sees: no-break and zero-width spaces, soft hyphens, direction marks, accents apart",
    reason: "two texts that look the same are not, so searches and comparisons miss them",
    options: [noBreakSpaces.description],
    examples: [
      .good(
        profile: """
          title: Réseau planning
          responsibilities:
            L1:
              - Plans the week of one line
          """),
      .bad(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Plans the⟦\u{A0}⟧week of one line
          """,
        fixed: """
          title: Planning
          responsibilities:
            L1:
              - Plans the week of one line
          """),
      .bad(
        profile: """
          title: ⟦Re\u{301}seau planning⟧
          responsibilities:
            L1:
              - Plans the week of one line
          """,
        fixed: """
          title: Réseau planning
          responsibilities:
            L1:
              - Plans the week of one line
          """),
      .bad(
        profile: """
          title: Plan⟦\u{200B}⟧ning
          responsibilities:
            L1:
              - Plans the week of one line
          """,
        fixed: """
          title: Planning
          responsibilities:
            L1:
              - Plans the week of one line
          """),
    ],
    check: .document { inspected, findings in
      guard !inspected.onlyQuotes else { return }
      let tree = inspected.tree
      guard tree.holdsCharacter(beginningWith: isSuspicious) else { return }
      let quotations = Quotations(in: inspected.document)
      for node in tree.ids where tree[node].kind == .scalar && !quotations.hold(node) {
        let text = tree.text(of: node)
        guard let found = firstInvisible(in: text, leaving: inspected[noBreakSpaces]) else {
          reportForm(of: text, at: node, &findings)
          continue
        }
        findings.report(
          "invisible-characters", at: node, range: tree.range(ofBytes: found.range, in: node),
          "there is \(found.name) that nobody sees",
          notes: [.help(found.isSpace ? "write an ordinary space" : "remove it")],
          fix: findings.cleaningFix(of: node))
      }
    })
}

/// French sets such a space before `:`, `;`, `!` and `?`; other languages put one between a number and its unit.
private let noBreakSpaces = RuleOption<Bool>.boolean(
  "allow-no-break-spaces", of: "invisible-characters", standard: false,
  "whether no-break spaces (U+00A0, U+202F) belong to texts, as they do in French before `:` and `!`")

/// Whether a character that begins with these bytes may be invisible, or not be in NFC.
private func isSuspicious(_ first: UInt8, _ second: UInt8) -> Bool {
  switch (first, second) {
  case (0xC2, 0x85), (0xC2, 0xA0), (0xC2, 0xAD), (0xD8, 0x9C), (0xE2, 0x80...0x81), (0xE3, 0x80),
    (0xEF, 0xBB):
    true
  // Combining marks, the letters of Hangul, marks of Japanese voicing, and signs that are other letters in NFC.
  case (0xCC, _), (0xCD, _), (0xE1, 0x84...0x87), (0xE2, 0x83...0x84), (0xE3, 0x82), (0xEF, 0xA4...0xAB): true
  default: false
  }
}

/// Reports a text that is not in NFC, in which a letter and its accent are two characters.
private func reportForm(of text: String, at node: NodeID, _ findings: inout DocumentFindings) {
  var span = text.utf8Span
  if span.checkForNFC(quickCheck: false) { return }
  findings.report(
    "invisible-characters", at: node,
    "\(quoted(text)) holds a letter and its accent as two characters, which look like one",
    notes: [.help("type the letter again, so that it is one character (Unicode NFC)")],
    fix: findings.composingFix(of: node))
}

private struct Invisible {
  let name: String
  let isSpace: Bool
  let range: Range<Int>
}

/// The first invisible character of a text; no-break spaces are left alone where they are allowed.
private func firstInvisible(in text: String, leaving allowsNoBreakSpaces: Bool) -> Invisible? {
  var offset = 0
  for scalar in text.unicodeScalars {
    let length = UTF8.width(scalar)
    let isAllowed = allowsNoBreakSpaces && (scalar == "\u{A0}" || scalar == "\u{202F}")
    if !isAllowed, let (name, isSpace) = invisibleName(scalar) {
      return Invisible(name: name, isSpace: isSpace, range: offset..<(offset + length))
    }
    offset += length
  }
  return nil
}

/// What an invisible character is called, and whether it stands for a space.
///
/// Joiners (U+200C, U+200D) are left alone: some scripts and many emoji cannot be written without them.
func invisibleName(_ scalar: Unicode.Scalar) -> (String, isSpace: Bool)? {
  switch scalar.value {
  case 0xA0: ("a no-break space (U+00A0)", true)
  case 0x202F: ("a narrow no-break space (U+202F)", true)
  case 0x2000...0x200A: ("a typographic space (U+\(hexadecimal(scalar)))", true)
  case 0x3000: ("an ideographic space (U+3000)", true)
  case 0xAD: ("a soft hyphen (U+00AD)", false)
  case 0x200B, 0x2060, 0xFEFF: ("a zero-width space (U+\(hexadecimal(scalar)))", false)
  case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069:
    ("a mark of writing direction (U+\(hexadecimal(scalar)))", false)
  case 0x2028, 0x2029, 0x85: ("a line separator (U+\(hexadecimal(scalar)))", true)
  default: nil
  }
}

private func hexadecimal(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
