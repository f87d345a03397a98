import Diagnostics
import ProfileModel
import Shape
import Similarity
import SourceText
import YAMLSyntax

extension Catalogue {
  /// Of the 318 task statements of O*NET 29.3 that begin with such a verb, 168 say no more; of 50 of them, drawn by a
  /// seed that nothing was tuned with, a strict editor asks of 45 what is done. Those left alone name whom they serve
  /// (`Assist patients to dress`), which course is taken, or how.
  static let weakVerb = Rule(
    "weak-verb", .language, .info,
    summary: "a statement whose verb leaves open what is done",
    reason: """
      who supports, helps or participates may do all of the work or watch others do it: the reader cannot tell what is \
      expected, and levels that differ in nothing but such verbs do not differ. A statement that goes on to say how \
      (`by drafting it`), or that names the people who are served or a course that is taken, is left alone. The verbs are those of \
      `style.weak_verbs` in framework.yaml, else \(listing(Style.usualWeakVerbs)) where the framework is in English
      """,
    examples: [
      .good(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Drafts the week of one line for the planner who helps
              - Supports the planner by drafting the week of one line
              - Helps customers with their orders
          """),
      .bad(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - ⟦Supports⟧ the planning of the week
              - Orders what the line needs
              - Actively participates in the meeting of the shift
            L2:
              - ⟦Is responsible⟧ for the stock of spare parts
          """),
      .bad([
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
              L1: {title: Planner, rank: 1}
              L2: {title: Senior planner, rank: 2}
        style:
          weak_verbs: [handle, look after]
        """,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L1:
            - Supports the planning of the week
          L2:
            - ⟦Looks after⟧ the stock of spare parts
        """,
      ]),
    ],
    check: .comparing { inspected, findings in
      guard let english = inspected.language.english else { return }
      for list in inspected.texts.statementLists {
        let spots = list.texts.compactMap { inspected.weakOpening(of: $0, english) }
        guard !spots.isEmpty else { continue }
        findings.report(
          ListFinding(
            rule: "weak-verb",
            message: """
              \(number(spots.count, "statement")) of \(quoted(list.level)) \(spots.count == 1 ? "leaves" : "leave") \
              open what is done
              """,
            spots: spots,
            notes: [inspected.note(on: spots), .help("say what the job holder does, and what comes of it")],
            aspect: "verb"))
      }
    })
}

extension StatementReading {
  /// Whether a statement says behind its weak verb what is done: for whom, in which course, how (`by drafting
  /// it`), an instance, or another verb (`supports and trains teams`).
  fileprivate func saysMore(behind position: Int) -> Bool {
    guard position < count else { return false }
    if (position..<min(position + 3, count)).contains(where: { type(of: $0).contains(.plain) }) {
      return true
    }
    if isParted(position)
      || (type(of: position).contains(.joiner) && verbForm(of: min(position + 1, count - 1)) != nil)
    {
      return true
    }
    return (position..<count).contains { place in
      type(of: place).contains(.instance)
        || (type(of: place).contains(.means) && place + 1 < count && verbForm(of: place + 1) == .ing)
    }
  }
}

extension InspectedDocument {
  /// The weak verb that a statement begins with, behind adverbs and `is`.
  fileprivate func weakOpening(of text: AuthoredText, _ english: EnglishWords) -> StatementSpot? {
    guard english.weak.mayOccur(in: text.words) else { return nil }
    let reading = StatementReading(text, in: tree)
    guard let opening = reading.opening else { return nil }
    let position = reading.type(of: opening).contains(.being) ? opening + 1 : opening
    guard position < text.words.count, let verb = english.weak.match(at: position, of: text.words)?.words,
      !reading.saysMore(behind: verb.upperBound)
    else { return nil }
    let range = range(of: opening..<verb.upperBound, in: text.words, at: text.node)
    return StatementSpot(text: text, range: range, label: "what is done?")
  }

  /// Which verbs are weak, and where that is said.
  fileprivate func note(on spots: [StatementSpot]) -> Note {
    let declared = library.framework.style.value?.weakVerbs ?? .absent
    let written = spots.map { quoted(tree.file.text(in: $0.range)) }
    let verbs = "\(written.uniqued.joined(separator: ", ")) \(written.uniqued.count == 1 ? "is" : "are") weak"
    return declared.isAbsent
      ? .required("\(verbs) (plumb's own list; `style.weak_verbs` in framework.yaml sets another)")
      : library.required(verbs, at: declared.node)
  }
}
