import Diagnostics
import ProfileModel
import Shape
import YAMLSyntax

extension Catalogue {
  /// Of the five rows of one published rubric, four give years in a sentence; the one whose level has a card with years
  /// contradicts it, and is reported. The FT's families give no years.
  static let experienceConflict = Rule(
    "experience-conflict", .leveling, .error,
    summary:
      "a level for which the card and the rubric, or a range and a sentence, give different years of one kind",
    reason: """
      who is told 5 to 7 years on one part of a page and 8 to 12 on another trusts neither, and both will be quoted \
      against the company. In English texts of cards and rubric, numbers with `years` are compared with the ranges \
      where they stand in a column that gives experience, or where the sentence goes on as one about experience does
      """,
    examples: [
      .good([
        "framework.yaml": withYears,
        "OPS/function.yaml": """
        kind: function
        version: 1
        code: OPS
        title: Operations
        rubric:
          L1:
            background:
              text: Has 2-5 years behind them, and sees the next 3 years ahead
              experience: [{of: total, from: 2, to: 5}, {of: field, from: 1, to: 3}]
          L2:
            background:
              text: Has planned for a plant
              experience: [{of: total, from: 5, to: 8}, {of: field, from: 3}]
        """,
      ]),
      .bad([
        "framework.yaml": withYears,
        "OPS/function.yaml": """
        kind: function
        version: 1
        code: OPS
        title: Operations
        rubric:
          L1:
            background:
              text: Has worked on a line
              experience: [⟦{of: total, from: 3, to: 6}⟧]
          L2:
            background:
              text: Has planned for a plant
              experience: [{of: total, from: 5, to: 8}]
        """,
      ]),
      .bad([
        "framework.yaml": withYears,
        "OPS/function.yaml": """
        kind: function
        version: 1
        code: OPS
        title: Operations
        rubric:
          L1:
            background: ⟦3-4+ years⟧ of planning for a line
          L2:
            background: 5 to 8 years of planning for a plant
        """,
      ]),
    ],
    check: .document { inspected, findings in
      let ladders = inspected.yearsLadders
      let cards = inspected.cardYears
      for ladder in ladders {
        for (index, entry) in ladder.levels.enumerated() {
          let known = ladder.dimension == nil ? [] : cards.levels[index].given
          reportConflicts(of: entry.given, with: known, at: entry.level.id, on: ladder, &findings)
        }
      }
      reportWritten(in: inspected, &findings)
    })
}

private let withYears = """
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
  dimensions:
    background: {title: Background}
  """

/// Reports the ranges of one place that differ from one of the card, or from one beside them.
private func reportConflicts(
  of given: [AskedYears], with card: [AskedYears], at level: String, on ladder: YearsLadder,
  _ findings: inout DocumentFindings
) {
  for (index, years) in given.enumerated() where !years.isInherited && !years.isReversed {
    let beside = given[..<index].first { $0.kind == years.kind }
    let known = beside ?? card.first { $0.kind == years.kind && !$0.isReversed }
    guard let known, !known.isReversed, beside != nil || !known.equals(years) else { continue }
    let place = beside == nil ? "the card of `\(level)`" : "the range before it"
    findings.report(
      "experience-conflict", at: years.node,
      "\(ladder.giver(at: level)) asks for \(years.words) \(years.kind.words), and \(place) for \(known.numbers)",
      related: [
        RelatedPlace(
          findings.place(of: known.node, inheritedFrom: known.source), "\(known.words) \(known.kind.words)")
      ],
      notes: [
        .help(
          beside == nil
            ? "decide which years hold for `\(level)`, and give them in both places"
            : "give one range of each kind")
      ])
  }
}

/// Reports years in sentences that no range of the level gives.
private func reportWritten(in inspected: InspectedDocument, _ findings: inout DocumentFindings) {
  for text in inspected.cardAndRubricTexts {
    for written in WrittenNumbers.all(in: inspected.tree.bytes(of: text.node)) {
      guard inspected.conflicts(with: written, in: text),
        let known = inspected.asked(of: text).first
      else { continue }
      let range = inspected.tree.range(ofBytes: written.bytes, in: text.node)
      let value = String(
        decoding: Array(inspected.tree.bytes(of: text.node))[written.bytes], as: UTF8.self)
      findings.report(
        "experience-conflict", at: text.node, range: range,
        "the text asks for \(quoted(value)), and `\(text.level)` for \(known.words) \(known.kind.words)",
        related: [
          RelatedPlace(
            findings.place(of: known.node, inheritedFrom: known.source), "\(known.words) \(known.kind.words)")
        ],
        notes: [
          .help("leave the years to the range, or give the same in both places")
        ], value: value + "\n" + findings.paths.content(of: text.node))
    }
  }
}

extension InspectedDocument {
  /// Whether numbers in a text are years of experience that, however they are read, no range of the level gives.
  func conflicts(with written: WrittenNumbers, in text: LevelText) -> Bool {
    guard written.areYears, !text.isStatement, isAboutExperience(written, in: text) else { return false }
    let asked = asked(of: text)
    return !asked.isEmpty && !asked.contains { written.mayMean($0) }
  }

  /// The ranges that hold for the level of a card's or rubric's text: those of its cell, and of the card.
  fileprivate func asked(of text: LevelText) -> [AskedYears] {
    let ofCard = cardYears.levels.first { $0.level.id == text.level }?.given ?? []
    guard case .rubric(let dimension) = text.kind, let found = cell(text.level, dimension) else {
      return ofCard
    }
    return (found.cell.experience.asked(in: found.source) + ofCard).filter { !$0.isReversed }
  }

  private func isAboutExperience(_ written: WrittenNumbers, in text: LevelText) -> Bool {
    // A single number counts months ahead as often as years behind.
    guard written.to != nil || written.hasPlus || written.next == "experience" else { return false }
    if case .rubric(let dimension) = text.kind, let found = cell(text.level, dimension) {
      let gives = library.framework.dimensions.value?[dimension].value?.gives.value?.values ?? []
      if gives.contains(.experience) || !found.cell.experience.isAbsent { return true }
    }
    return wordsOfExperience.contains(written.next)
  }
}

/// How a sentence goes on behind years of experience: `5 years of planning`, `5 years in sales`, `5 years leading`.
private let wordsOfExperience: Set<String> = [
  "of", "in", "experience", "as", "with", "leading", "managing", "working", "including",
]

extension WrittenNumbers {
  /// Whether one of the ways to read the numbers is the range.
  fileprivate func mayMean(_ years: AskedYears) -> Bool {
    guard let to else { return from == years.from && (hasPlus || years.to == nil || years.to == from) }
    return from == years.from && (to == years.to || hasPlus && years.to == nil)
  }
}
