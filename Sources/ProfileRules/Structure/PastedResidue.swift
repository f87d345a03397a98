import Diagnostics
import ProfileModel
import Shape
import SourceText
import YAMLSyntax

extension Catalogue {
  static let pastedResidue = Rule(
    "pasted-residue", .structure, .warning, fix: .safe,
    summary:
      "what a page or a slide leaves behind: arrows, bullets, numbers of lists, codes for characters, fused fields",
    reason: "it shows that nobody read the text after it was pasted, and it breaks the page's own layout",
    options: [allowedCharacters.description],
    examples: [
      .good(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Plans the “frozen” week of one line
          """),
      .bad(
        profile: """
          title: Planning ⟦▾⟧
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
      .bad(
        profile: """
          title: Planning ⟦&amp;⟧ control
          responsibilities:
            L1:
              - ⟦1.⟧ Plans the week of one line
              - ⟦2)⟧ Records why an order was moved
              - ⟦->⟧ Warns the sales desk of late orders
          """,
        fixed: """
          title: Planning & control
          responsibilities:
            L1:
              - Plans the week of one line
              - Records why an order was moved
              - Warns the sales desk of late orders
          """),
      .bad(
        profile: """
          title: Planning
          aliases: ["⟦code=43-5061source=table⟧"]
          responsibilities:
            L1:
              - ⟦•⟧ Plans the week of one line
          """,
        fixed: """
          title: Planning
          aliases: ["code=43-5061source=table"]
          responsibilities:
            L1:
              - Plans the week of one line
          """),
    ],
    check: .document { inspected, findings in
      guard !inspected.onlyQuotes else { return }
      let tree = inspected.tree
      let isSuspect =
        tree.holds(UInt8(ascii: "=")) || tree.holds(UInt8(ascii: "&"))
        || tree.holdsCharacter(beginningWith: isSuspicious)
      let allowed = inspected[allowedCharacters]
      for node in tree.ids where tree[node].kind == .scalar && tree[node].role != .key {
        guard isSuspect || tree.firstByte(of: node).map(mayBeginResidue) ?? false,
          let residue = Residue(in: tree.bytes(of: node), leaving: allowed) ?? tree.listNumber(at: node)
        else { continue }
        findings.report(
          "pasted-residue", at: node, range: tree.range(ofBytes: residue.range, in: node), residue.message,
          notes: [.help(residue.help)], fix: findings.fix(of: residue, at: node))
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
