import Diagnostics
import ProfileModel
import Shape
import SourceText
import YAMLSyntax

extension Catalogue {
  static let allowanceUnused = Rule(
    "allowance-unused", .suppression, .error, fix: .safe,
    summary: "an allowed repetition of a text that no two documents say",
    reason: "it would hide the next repetition of its kind, which nobody has looked at",
    examples: [
      .good(AllowanceExamples.files(until: "2027-01-31", "Hands the shifts over with written notes")),
      .bad(
        AllowanceExamples.files(
          until: "2027-01-31", "Hands the shift over with written notes",
          """
              - text: ⟦Tells the other plants of each late order⟧
                reason: the plants merge in January
                until: 2027-01-31

          """),
        fixed: [
          "framework.yaml": AllowanceExamples.files(
            until: "2027-01-31", "Hands the shift over with written notes")[0].value
        ]),
    ],
    check: .allowing { facts in
      // What was not read may say it.
      guard facts.isWhole else { return [] }
      return facts.findings(onAllowances: { !$1 }) { allowance, findings in
        let lines = findings.tree.linesOfEntry(holding: allowance.node)
        findings.report(
          "allowance-unused", at: allowance.node,
          "no two documents say \(quoted(allowance.text)), so nothing is allowed here",
          notes: [.help("remove the entry, or quote the text as the documents have it now")],
          fix: lines.map { Fix("remove the entry", safety: .safe, edits: [findings.edit($0, "")]) })
      }
    })
}

extension WorkspaceFacts {
  /// What `report` says of some of the allowances, at their places in the framework.
  func findings(
    onAllowances isConcerned: (Allowance, _ isUsed: Bool) -> Bool,
    _ report: (Allowance, inout DocumentFindings) -> Void
  ) -> [Finding] {
    let used = repetitions.usedAllowances
    let concerned = repetitionTerms.allowances.enumerated()
      .filter { isConcerned($0.element, used.contains($0.offset)) }.map(\.element)
    guard !concerned.isEmpty, let document = library.frameworkDocument else { return [] }
    var findings = DocumentFindings(
      of: document.tree, entity: library.framework.id.value ?? document.file, itemNames: Document.itemNames)
    for allowance in concerned { report(allowance, &findings) }
    return findings.findings
  }
}

extension SyntaxTree {
  /// The lines of the item of a list that holds a text as a field, where others are left.
  fileprivate func linesOfEntry(holding text: NodeID) -> ByteRange? {
    guard let item = item(holding: text), item != text, let list = parent(of: item),
      self[list].style == .block, items(of: list).count > 1
    else { return nil }
    return ownLines(ofItem: item)
  }
}
