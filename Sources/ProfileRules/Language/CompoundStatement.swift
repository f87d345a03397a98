import Diagnostics
import ProfileModel
import Shape
import Similarity
import YAMLSyntax

extension Catalogue {
  /// 10,685 of the 18,796 task statements of O*NET 29.3 hold an `and`; it finds 1,710 that name several duties. Of 50 of
  /// them, drawn by a seed that nothing was tuned with, a strict editor parts 45; the others name two steps of one act
  /// (`review accounts and reconcile differences`), or refer back. In the FT's current engineering family it finds 38 of
  /// 72 statements, 70 of which hold an `and`.
  static let compoundStatement = Rule(
    "compound-statement", .language, .info,
    summary: "a statement that names several duties, each with a verb and an object of its own",
    reason: """
      a duty that shares its sentence with another cannot be cited, weighed or reviewed by itself, and nobody sees \
      which of the two makes the level. Several verbs of one object (`plans and schedules the week`), several objects \
      of one verb and purposes (`to plan and order`) are one duty. The rule looks at English statements that begin \
      with a known verb
      """,
    examples: [
      .good(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Plans, schedules and publishes the week of one line
              - Orders steel and coatings
              - Writes a list that names each tool and shows where it is kept
            L2:
              - Meet with sales to settle dates and publish the plan
          """),
      .bad(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Plans the week of one line, orders the steel for it and ⟦carries⟧ the costs of each delay
              - Orders what the line needs
              - Agrees changes with the line and publishes them
              - Sorts requests by date. Answers each of them within a day
            L2:
              - Plan the months of a plant and ⟦maintain⟧ its stock
          """),
    ],
    check: .comparing { inspected, findings in
      guard inspected.language.english != nil else { return }
      for list in inspected.texts.statementLists {
        let spots = list.texts.flatMap { inspected.furtherDuties(in: $0) }
        guard !spots.isEmpty else { continue }
        let count = Set(spots.map(\.text.node)).count
        findings.report(
          ListFinding(
            rule: "compound-statement",
            message: """
              \(number(count, "statement")) of \(quoted(list.level)) \(count == 1 ? "names" : "name") more than one \
              duty
              """,
            spots: spots,
            notes: [.help("give each duty a statement of its own, or say what both are done for")],
            aspect: "duties"))
      }
    })
}

extension InspectedDocument {
  /// The last verb of a statement that begins a further duty, with the verbs before it; none for a single duty.
  fileprivate func furtherDuties(in text: AuthoredText) -> [StatementSpot] {
    guard text.words.mayNameSeveralDuties else { return [] }
    let reading = StatementReading(text, in: tree)
    let duties = reading.furtherDuties
    guard let last = duties.last, let first = reading.opening else { return [] }
    let before = ([first] + duties.dropLast()).map {
      String(decoding: reading.spelling(of: $0), as: UTF8.self).lowercased()
    }
    return [
      StatementSpot(
        text: text, range: range(of: last..<(last + 1), in: text.words, at: text.node),
        label: "a further duty beside \(listing(before))")
    ]
  }
}
