import Diagnostics
import ProfileModel
import Shape
import Similarity
import YAMLSyntax

extension Catalogue {
  static let readability = Rule(
    "readability", .language, .info,
    summary: "a focus, or the statements of a level, harder to read than the framework wants",
    reason: """
      a page that only people with a degree can read keeps others from applying, and is misread by those who have no \
      time. `style.grade` in framework.yaml says how many years of school a text may ask of its readers, by the \
      formula of Flesch and Kincaid; without it nothing is measured. It counts long sentences and long words, and is a \
      hint, no more: texts of fewer than \(ReadingGrade.fewestWords) words are left alone. The rule reads English
      """,
    examples: [
      .good([
        "framework.yaml": framework,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        focus: >-
          Customers wait for dates that hold. The plan says which order runs next, on which line, and when a machine may
          stand still. It is made once a week. When an order has to wait, the planner says so the same day, and gives
          the new date.
        responsibilities:
          L1:
            - Plans the week of one line
        """,
      ]),
      .bad([
        "framework.yaml": framework,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        focus: >-
          ⟦Facilitates the harmonization of interdependent manufacturing capacities by continuously prioritizing customer
          requirements, institutionalizing collaborative decision mechanisms across organizational boundaries and
          operationalizing contingency arrangements wherever unanticipated availability limitations jeopardize
          contractually committed fulfilment obligations or necessitate reallocation of resources from other production facilities⟧
        responsibilities:
          L1:
            - Plans the week of one line
        """,
      ]),
    ],
    check: .comparing { inspected, findings in
      guard inspected.language.english != nil,
        case .given(let limit, let node) = inspected.library.framework.style.value?.grade ?? .absent
      else { return }
      for text in inspected.measuredTexts {
        var grade = ReadingGrade()
        for part in text.parts { grade.add(inspected.tree.bytes(of: part)) }
        guard let years = grade.years, years > limit, let first = text.parts.first else { continue }
        findings.report(
          "readability", at: first, range: findings.wordsRange(of: first),
          "\(text.name) \(text.parts.count > 1 ? "ask" : "asks") \(years) years of school of the reader",
          notes: [
            inspected.library.required("texts ask at most \(limit)", at: node),
            .help("make two sentences of long ones, and say things in words of everyday use"),
          ], value: text.parts.map { findings.paths.content(of: $0) }.joined(separator: "\n"))
      }
    })
}

private let framework = """
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
    grade: 14
  """

extension InspectedDocument {
  /// The texts that are read as one: the focus, and the statements of each level.
  fileprivate var measuredTexts: [(name: String, parts: [NodeID])] {
    let focus = profile?.profile.focus
    let isWritten = focus?.node.map { tree[$0].kind == .scalar } ?? false
    let lists = texts.statementLists.map {
      (name: "the statements of \(quoted($0.level))", parts: $0.texts.map(\.node))
    }
    guard case .given(_, let node) = focus ?? .absent, isWritten else { return lists }
    return [(name: "the focus", parts: [node])] + lists
  }
}
