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
        let names = listing(group.map { shown($0.name) })
        findings.report(
          "boilerplate-definition", at: last.node,
          "\(quoted(last.name)) says the same as \(group.count == 2 ? quoted(group[0].name) : "\(group.count - 1) others") once the names are taken out",
          related: group.dropLast().map {
            RelatedPlace(findings.place(of: $0.node), "so says \(quoted($0.name))")
          },
          notes: [.help("say of \(names) what holds for each of them alone")],
          further: group.dropFirst().dropLast().map { findings.member("boilerplate-definition", at: $0.node) }
        )
      }
    })
}

/// What is said of a skill.
private struct NamedText {
  let name: String
  let node: NodeID
  let words: Words

  /// The words without those of the name.
  let rest: [WordID]
}

extension InspectedDocument {
  /// The definitions, or uses, of skills that differ in the words of their names only, in the order of the file.
  fileprivate var definitionsAlikeWithoutName: [[NamedText]] {
    let named = namedTexts.filter { $0.rest.count >= texts.limits.shortest }
    let alike = Dictionary(grouping: named, by: \.rest).values.filter { group in
      // Those that are equal with their names are the matter of `duplicate-text`.
      Set(group.map(\.words.ids)).count > 1
    }
    return alike.map { $0.sorted { ($0.name, $0.node) < ($1.name, $1.node) } }.sorted {
      $0[0].node < $1[0].node
    }
  }

  private var namedTexts: [NamedText] {
    var vocabulary = texts.vocabulary
    return switch document.content {
    case .skills(let library):
      (library.skills.value?.values ?? []).compactMap {
        namedText($0.value.name, $0.value.definition, &vocabulary)
      }
    case .profile(let profile) where profile.status != .retired: applied(profile.skills, &vocabulary)
    case .function(let function) where function.status != .retired: applied(function.skills, &vocabulary)
    case .framework, .function, .profile, .sources, .review, .baseline: []
    }
  }

  private func applied(_ uses: Field<Listed<SkillUse>>, _ vocabulary: inout Vocabulary) -> [NamedText] {
    (uses.value?.values ?? []).compactMap { use in
      namedText(library.skills[use.skill.value ?? ""]?.value.name ?? .absent, use.applied, &vocabulary)
    }
  }

  private func namedText(
    _ name: Field<String>, _ text: Field<String>, _ vocabulary: inout Vocabulary
  ) -> NamedText? {
    guard let name = name.value, case .given(_, let node) = text,
      let words = texts.all.first(where: { $0.node == node && !$0.isInherited })?.words
    else { return nil }
    let own = Set(vocabulary.words(of: name).ids)
    return NamedText(name: name, node: node, words: words, rest: words.ids.filter { !own.contains($0) })
  }
}
