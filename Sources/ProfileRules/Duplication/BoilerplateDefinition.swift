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
      tools on a published page were told apart by their names alone. Definitions of skills are held against those of \
      all skill lists, what a profile says of its skills against what it says of its others
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
        "skills/office.yaml": """
        kind: skills
        version: 1
        library: true
        skills:
          erp: {name: ERP software, definition: Uses ERP software to get the daily work done}
        """,
        "skills/shop.yaml": """
        kind: skills
        version: 1
        library: true
        skills:
          mes: {name: MES software, definition: ⟦Uses MES to get the daily work done⟧}
        """,
      ]),
      .bad([
        "skills/office.yaml": """
        kind: skills
        version: 1
        library: true
        skills:
          alpha: {name: Alpha, definition: Uses Alpha suite to get the daily work of the whole site done}
        """,
        "skills/shop.yaml": """
        kind: skills
        version: 1
        library: true
        skills:
          beta: {name: Beta, definition: ⟦Uses Beta suite to get the daily work of the whole site done⟧}
        """,
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
      for group in inspected.textsAlikeBesideNames {
        let again = group.dropFirst().filter { $0.document === inspected.document }
        guard let last = again.last else { continue }
        let others = group.filter { $0.node != last.node || $0.document !== last.document }
        findings.report(
          "boilerplate-definition", at: last.node,
          "\(quoted(last.name)) says the same as \(others.count == 1 ? quoted(others[0].name) : "\(others.count) others") once the names are taken out",
          related: others.map {
            RelatedPlace(
              findings.place(of: $0.node, inheritedFrom: $0.document), "so says \(quoted($0.name))")
          },
          notes: [.help("say of \(listing(group.map { shown($0.name) })) what holds for each of them alone")],
          further: again.dropLast().map { findings.member("boilerplate-definition", at: $0.node) }
        )
      }
    })
}

extension InspectedDocument {
  /// The definitions of all shared skills, or the document's uses of skills, that differ in the words of their names only.
  fileprivate var textsAlikeBesideNames: [[NamedText]] {
    if document.kind == .skills { return shared.definitionsAlike }
    guard texts.titled.mayBeAlikeBesideNames else { return [] }
    return texts.titled.filter(\.isBelowName).map {
      NamedText(
        name: $0.title.text, wordsOfName: $0.titleWords, node: $0.node, document: document, words: $0.words)
    }.alikeBesideNames(shortest: texts.limits.shortest)
  }
}

extension [TitledText] {
  /// Whether two texts have the same digest once the names above them are taken out, as texts have that say the same.
  fileprivate var mayBeAlikeBesideNames: Bool {
    var met: Set<UInt64> = []
    return contains { $0.isBelowName && !met.insert($0.words.digest(without: $0.titleWords)).inserted }
  }
}

extension TitledText {
  /// Whether the title above it is the name of a skill.
  fileprivate var isBelowName: Bool { title.field == "name" }
}
