import Diagnostics
import ProfileModel
import Shape
import Similarity
import YAMLSyntax

extension Catalogue {
  static let boilerplateDefinition = Rule(
    "boilerplate-definition", .duplication, .warning,
    summary: "definitions that become equal once their own name is taken out",
    reason: """
      a sentence that fits any name says nothing of this one: readers cannot tell what they are asked to master. Two \
      tools on a published page were told apart by their names alone
      """,
    examples: [
      .good([
        "skills.yaml": """
        kind: skills
        version: 1
        library: true
        skills:
          erp: {name: ERP software, definition: Keeps orders and stock and cost in one set of books}
          cmms: {name: CMMS software, definition: Keeps repair requests and service dates of machines in one list}
        """
      ]),
      .bad([
        "skills.yaml": """
        kind: skills
        version: 1
        library: true
        skills:
          erp: {name: ERP software, definition: ⟦Uses ERP software to get the daily work done⟧}
          cmms:
            name: CMMS software
            definition: Uses CMMS to get the daily work done
        """
      ]),
      .bad([
        "skills.yaml": """
        kind: skills
        version: 1
        skills:
          erp: {name: ERP software, definition: Keeps orders and stock and cost in one set of books}
          cmms: {name: CMMS software, definition: Keeps repair requests and service dates of machines in one list}
        """,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L1:
            - Plans the week of one line
        skills:
          - {skill: erp, applied: ⟦Applies ERP software where the work needs it⟧}
          - {skill: cmms, applied: Applies CMMS software where the work needs it}
        """,
      ]),
    ],
    check: .comparing { inspected, findings in
      for group in inspected.definitionsAlikeWithoutName {
        guard let last = group.last else { continue }
        let names = listing(group.map { shown($0.title.text) })
        findings.report(
          "boilerplate-definition", at: last.node,
          "\(quoted(last.title.text)) says the same as \(group.count == 2 ? quoted(group[0].title.text) : "\(group.count - 1) others") once the names are taken out",
          related: group.dropLast().map {
            RelatedPlace(findings.place(of: $0.node), "so says \(quoted($0.title.text))")
          },
          notes: [.help("say of \(names) what holds for each of them alone")],
          further: group.dropFirst().dropLast().map { findings.member("boilerplate-definition", at: $0.node) }
        )
      }
    })
}

extension InspectedDocument {
  /// The definitions, or uses, of skills that differ in the words of their names only, in the order of the file.
  fileprivate var definitionsAlikeWithoutName: [[TitledText]] {
    let named = texts.titled.filter { $0.title.field == "name" && $0.words.count >= texts.limits.shortest }
    var met: Set<UInt64> = []
    let digests = named.map { $0.words.digest(without: $0.titleWords) }
    let again = Set(digests.filter { !met.insert($0).inserted })
    if again.isEmpty { return [] }
    let candidates = zip(named, digests).filter { again.contains($1) }.map(\.0)
    let alike = Dictionary(grouping: candidates, by: \.wordsBesideName).filter { rest, group in
      // Those that are equal with their names are the matter of `duplicate-text`.
      rest.count >= texts.limits.shortest && Set(group.map(\.words)).count > 1
    }.values
    return alike.map { $0.sorted { ($0.title.text, $0.node) < ($1.title.text, $1.node) } }.sorted {
      $0[0].node < $1[0].node
    }
  }
}

extension TitledText {
  fileprivate var wordsBesideName: [WordID] { words.filter { !titleWords.contains($0) } }
}
