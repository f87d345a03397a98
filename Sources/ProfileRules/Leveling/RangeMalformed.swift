import Diagnostics
import ProfileModel
import Shape
import SourceText
import YAMLSyntax

extension Catalogue {
  /// Years in the format's own fields have their unit by definition, so that only their order can be wrong. Numbers in
  /// texts are both closed and open in three of the five rows of one published rubric; where they contradict the
  /// years of the level in every reading, experience-conflict says so instead.
  static let rangeMalformed = Rule(
    "range-malformed", .leveling, .error, fix: .unsafe,
    summary:
      "a range of years that ends before it begins, or numbers in a text that are both closed and open (`5-7+`)",
    reason: """
      a recruiter has to decide whether somebody with eight years fits a range of 5-7+, and the range does not say. \
      Looked at are the years of cards and rubric, and the texts of cards, rubric and statements
      """,
    examples: [
      .good([
        "framework.yaml": """
        kind: framework
        version: 1
        id: example
        title: Example
        language: en
        tracks:
          main:
            title: Main track
            levels:
              L1: {title: Planner, rank: 1, facets: {scope: One line of 5-7 machines}}
              L2:
                title: Senior planner
                rank: 2
                facets: {scope: A plant of 20+ machines}
                experience: [{of: total, from: 5, to: 5}]
        facets:
          scope: {title: Scope}
        """
      ]),
      .bad(
        [
          "framework.yaml": """
          kind: framework
          version: 1
          id: example
          title: Example
          language: en
          tracks:
            main:
              title: Main track
              levels:
                L1: {title: Planner, rank: 1, experience: [⟦{of: total, from: 5, to: 2}⟧]}
                L2: {title: Senior planner, rank: 2, experience: [{of: total, from: 5, to: 8}]}
          """
        ],
        fixed: [
          "framework.yaml": """
          kind: framework
          version: 1
          id: example
          title: Example
          language: en
          tracks:
            main:
              title: Main track
              levels:
                L1: {title: Planner, rank: 1, experience: [{of: total, from: 2, to: 5}]}
                L2: {title: Senior planner, rank: 2, experience: [{of: total, from: 5, to: 8}]}
          """
        ]),
      .bad(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Plans the week of ⟦5-7+⟧ machines
          """),
    ],
    check: .document { inspected, findings in
      for ladder in inspected.yearsLadders {
        for (level, given) in ladder.levels {
          for years in given where years.isReversed && !years.isInherited {
            report(years, at: level.id, &findings)
          }
        }
      }
      reportTwofold(in: inspected, &findings)
    })
}

private func report(_ years: AskedYears, at level: String, _ findings: inout DocumentFindings) {
  guard let to = years.to, let end = years.end else { return }
  findings.report(
    "range-malformed", at: years.node,
    "the range of years \(years.kind.words) at `\(level)` ends at \(to), before it begins at \(years.from)",
    notes: [.help("give the smaller number as `from` and the larger one as `to`")],
    fix: swap(years.start, end, in: findings))
}

/// The fix that exchanges the two ends, which are plain numbers.
private func swap(_ start: NodeID, _ end: NodeID, in findings: DocumentFindings) -> Fix? {
  let tree = findings.tree
  let ends = [(start, tree.text(of: end)), (end, tree.text(of: start))]
  guard ends.allSatisfy({ tree[$0.0].kind == .scalar }) else { return nil }
  return Fix(
    "exchange `from` and `to`", safety: .unsafe,
    edits: ends.map { findings.edit(tree[$0.0].range, $0.1) },
    readings: ends.map { Reading(file: tree.file.path, range: tree[$0.0].range, text: $0.1) })
}

/// Reports numbers like `5-7+` in what the document says of levels.
private func reportTwofold(in inspected: InspectedDocument, _ findings: inout DocumentFindings) {
  guard inspected.tree.holds(UInt8(ascii: "+")) else { return }
  for text in inspected.levelTexts {
    for written in WrittenNumbers.all(in: inspected.tree.bytes(of: text.node)) where written.isTwofold {
      if inspected.conflicts(with: written, in: text) { continue }
      let (from, to) = (written.from, written.to ?? written.from)
      let quote = String(
        decoding: Array(inspected.tree.bytes(of: text.node))[written.bytes], as: UTF8.self)
      findings.report(
        "range-malformed", at: text.node,
        range: inspected.tree.range(ofBytes: written.bytes, in: text.node),
        "\(quoted(quote)) is both closed and open: it ends at \(to), and goes beyond",
        notes: [.help("write `\(from) to \(to)`, or `\(from) or more` if there is no upper end")],
        value: quote + "\n" + findings.paths.content(of: text.node))
    }
  }
}
