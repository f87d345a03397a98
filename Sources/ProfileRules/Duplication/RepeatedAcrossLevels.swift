import Diagnostics
import ProfileModel
import Shape
import Similarity
import YAMLSyntax

extension Catalogue {
  /// In the FT's three public frameworks, 19 pairs of statements of at least four words are worded alike at
  /// neighbouring levels. None is reported: different examples tell them apart, or a word that goes with the level. With
  /// the examples taken out 18 are, and one of them (`within their project`, `beyond their project`) is a step.
  static let repeatedAcrossLevels = Rule(
    "repeated-across-levels", .duplication, .warning,
    summary: "a level that says again what the level below says, word for word or in similar words",
    reason: """
      whoever is promoted reads what changes, and a sentence that stands at both levels says that nothing does. Texts \
      that name different scopes, or that different examples tell apart, are left alone
      """,
    examples: [
      .good(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Answers to the plant manager for the yearly cost, output and safety of one team
              - text: Coaches the team every week
                examples: [Shows a newcomer each step of the work]
            L2:
              - Answers to the plant manager for the yearly cost, output and safety of one department
              - text: Coaches the team every week
                examples: [Sets aside an hour a week in which leaders teach each other]
          """),
      .bad(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Agrees each change of the weekly plan with production, maintenance and quality before it is published
            L2:
              - Agrees each ⟦later⟧ change of the weekly plan with production, maintenance and quality before it is published
          """),
      .bad([
        "OPS/function.yaml": """
        kind: function
        version: 1
        code: OPS
        title: Operations
        responsibilities:
          L1:
            - {id: notes-1, text: Hands the line over with written notes}
          L2:
            - {id: notes-2, text: Hands the line over with written notes}
          L3:
            - {id: notes-3, text: ⟦Hands the line over with written notes⟧}
        """
      ]),
    ],
    check: .comparing { inspected, findings in
      for repetition in LadderRepetitions(in: inspected).found { report(repetition, inspected, &findings) }
    })
}

private func report(
  _ repetition: LadderRepetition, _ inspected: InspectedDocument, _ findings: inout DocumentFindings
) {
  let (last, counterpart) = (repetition.last, repetition.counterpart)
  guard let rung = last.rung, let below = counterpart.rung else { return }
  let others = repetition.texts.filter { $0.node != last.node || $0.isInherited }
  let levels = others.compactMap(\.rung?.level).uniqued
  let isVerbatim = last.words == counterpart.words
  let isReworded = repetition.overlap.differing > 0
  let likeness =
    isVerbatim
    ? "word for word" : isReworded ? "\(repetition.overlap.percent)% the same words" : "the same words"
  let changed = last.words.runs(missingIn: counterpart.words)
  findings.report(
    "repeated-across-levels", at: last.node,
    range: inspected.range(of: changed.hull, in: last.words, at: last.node),
    "\(rung.subject) says what \(listing(levels)) already \(levels.count == 1 ? "says" : "say") (\(likeness))",
    label: changed.isEmpty ? nil : inspected.label(of: changed, in: last, missingAt: below.level),
    related: others.map { other in
      let isNearest = other.node == counterpart.node && other.isInherited == counterpart.isInherited
      return findings.related(other, comparedWith: isNearest ? last : nil, inspected)
    },
    notes: (isReworded ? [inspected.toleranceNote] : []) + [
      .help("say what changes from `\(below.level)` to `\(rung.level)`, or leave it to `\(below.level)`")
    ], further: findings.members("repeated-across-levels", forCopiesAmong: others))
}

extension Rung {
  /// The level, and of cards and rubrics what they say it of.
  fileprivate var subject: String {
    ladder.name.map { "`\($0)` at `\(level)`" } ?? "`\(level)`"
  }
}

extension InspectedDocument {
  fileprivate func label(of changed: [Range<Int>], in text: AuthoredText, missingAt level: String) -> String {
    changed.count == 1
      ? "not in `\(level)`"
      : "not in `\(level)`: "
        + changed.map { quote($0, of: text.words, at: text.node) }.joined(separator: ", ")
  }
}

extension DocumentFindings {
  /// Another text of the cluster, with the words marked that `last` does not have.
  fileprivate mutating func related(
    _ text: AuthoredText, comparedWith last: AuthoredText?, _ inspected: InspectedDocument
  ) -> RelatedPlace {
    let level = text.rung?.level ?? ""
    let gone = last.map { text.words.runs(missingIn: $0.words) } ?? []
    guard !gone.isEmpty, !text.isInherited else {
      return RelatedPlace(place(of: text), "`\(level)` says it here")
    }
    let range = inspected.range(of: gone.hull, in: text.words, at: text.node)
    let place = place(of: text.node, range: range)
    return RelatedPlace(place, inspected.label(of: gone, in: text, missingAt: last?.rung?.level ?? ""))
  }
}
