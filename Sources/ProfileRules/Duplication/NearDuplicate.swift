import Diagnostics
import ProfileModel
import Shape
import Similarity

extension Catalogue {
  /// On O*NET 29.3 it reports 194 clusters; of 50 of them a reader found 49 worth reporting, and in the other one two
  /// verbs that mean two duties (`repairs`, `cleans`). Verdicts: Tests/Verdicts/near-duplicate.tsv.
  static let nearDuplicate = Rule(
    "near-duplicate", .duplication, .warning,
    summary: "texts that say the same in similar words, in several documents or in one list",
    reason: """
      readers take two wordings for two duties and look for a difference that nobody meant. Two texts are similar when \
      few words of the longer one are missing in the other, in whatever order: one in seven, and two at most, unless \
      `similar` in framework.yaml says otherwise. Of sentences that somebody reworded in one place that finds 95 in a \
      hundred, of those reworded in two places 78; it cannot see that two other words mean the same. Paragraphs are \
      also reported for a passage of twelve words or more that stands in both. Left alone are texts that name \
      different scopes or have different examples, sentences of one list that begin with different verbs, what levels \
      of one document say one after the other, definitions of skills that `boilerplate-definition` reports, and what
      `similar` lists as `boilerplate` or `allowed`
      """,
    examples: [
      .good([
        "OPS/PLAN.yaml": ExampleDocuments.profile(
          saying: "Answers to the plant manager for the yearly cost, output and safety of one team"),
        "OPS/SHIP.yaml": ExampleDocuments.profile(
          code: "OPS.SHIP", title: "Shipping",
          saying: "Answers to the plant manager for the yearly cost, output and safety of one department"),
      ]),
      .bad([
        "OPS/PLAN.yaml": ExampleDocuments.profile(
          saying: "Agrees each change of the weekly plan with production and quality before it is published"),
        "OPS/SHIP.yaml": ExampleDocuments.profile(
          code: "OPS.SHIP", title: "Shipping",
          saying:
            "Agrees each ⟦later⟧ change of the weekly plan with production and quality before it is published"
        ),
      ]),
      .bad(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Checks the stock of each part on Monday and orders what the month needs
              - Checks the stock of each part on Monday and orders what the ⟦week⟧ needs
          """),
      .bad([
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        focus: >-
          Orders have to leave on time. Whoever plans decides each morning what every line makes until the next one,
          and tells those who lead the shifts.
        responsibilities:
          L1:
            - Plans the week of one line
        """,
        "OPS/SHIP.yaml": """
        kind: profile
        version: 1
        code: OPS.SHIP
        title: Shipping
        focus: >-
          Trucks wait for nobody. ⟦Whoever plans decides each morning what every line makes until the next one⟧;
          here it is put on the road.
        responsibilities:
          L1:
            - Loads the trucks of the day
        """,
      ]),
    ],
    check: .repeating { texts, terms in
      texts.reworded.filter { !terms.areAlikeBesideNames($0.texts) }
        .map { finding($0, terms.library, terms.limits) }
        + texts.passages.map { finding($0, terms.library, terms.limits) }
    })
}

private func finding(_ rewording: ShownRewording, _ library: Library, _ limits: TextLimits) -> Finding {
  let texts = rewording.texts
  let (last, counterpart) = (texts.last, texts.counterpart)
  let others = texts.others
  let likeness =
    texts.overlap.differing == 0
    ? "the same words in another order" : "\(texts.overlap.percent)% the same words"
  let isOneList = others.allSatisfy { $0.owner.name == last.owner.name }
  let message =
    isOneList
    ? "\(last.speaker) says nearly the same \(others.count == 1 ? "twice" : "\(others.count + 1) times") (\(likeness))"
    : "\(last.speaker) says what \(others.owners(besides: last)) already \(others.verb) (\(likeness))"
  func absence(from text: Occurrence) -> String { isOneList ? "not in the other" : "not in \(text.speaker)" }
  return Finding(
    rule: "near-duplicate", message: message, label: rewording.added.label(absence(from: counterpart)),
    place: rewording.added.place,
    related: others.map { other in
      let more = texts.count(of: other) - 1
      let copies =
        more == 0 ? "" : "; \(number(more, "other place")) \(more == 1 ? "has" : "have") it word for word"
      if other === counterpart, let label = rewording.missing.label(absence(from: last)) {
        return RelatedPlace(rewording.missing.place, label + copies)
      }
      return RelatedPlace(other.place, "\(other.speaker) says it here" + copies)
    },
    notes: [limits.note(in: library), .help((others + [last]).homeAdvice)],
    members: others.members("near-duplicate", endingIn: last))
}

private func finding(_ passage: SharedPassage, _ library: Library, _ limits: TextLimits) -> Finding {
  let last = passage.last.occurrence
  let others = passage.others.map(\.occurrence)
  return Finding(
    rule: "near-duplicate",
    message:
      "\(last.speaker) has \(passage.last.run.count) words in a row from what \(others.owners(besides: last)) already \(others.verb)",
    place: passage.last.place,
    related: passage.others.map { RelatedPlace($0.place, "\($0.occurrence.speaker) says it here") },
    notes: [limits.noteOfRuns(in: library), .help((others + [last]).homeAdvice)],
    members: ([passage.last] + passage.others.dropFirst()).map(\.member))
}

extension PassagePlace {
  fileprivate var member: Finding.Member {
    let words = occurrence.spelling(of: run)
    return occurrence.member("near-duplicate", at: (place, "\(words)\n\(occurrence.content)"))
  }
}
