import Diagnostics
import ProfileModel
import Shape
import Similarity
import YAMLSyntax

extension Catalogue {
  /// Of O*NET 29.3's 46,060 alternate titles, 120 are others up to case and punctuation. Of 45 findings a reader accepted
  /// all, but would often have kept the spelling that comes second (`Nurse-Midwife`): hence an unsafe fix.
  static let aliasDuplicate = Rule(
    "alias-duplicate", .taxonomy, .warning, fix: .unsafe,
    summary: "another title that is given twice, up to case and punctuation",
    reason: """
      readers look for a difference where there is none. A title that a profile has at all levels is not one of a \
      single level too
      """,
    examples: [
      .good([
        "OPS/PLAN.yaml": ExampleDocuments.profile("aliases: [Scheduling, Sequencing]")
      ]),
      .bad(
        [
          "OPS/PLAN.yaml": ExampleDocuments.profile(
            """
            aliases:
              - Line scheduling
              - ⟦Line-Scheduling⟧
            """)
        ],
        fixed: [
          "OPS/PLAN.yaml": ExampleDocuments.profile(
            """
            aliases:
              - Line scheduling
            """)
        ]),
      .bad([
        "OPS/PLAN.yaml": ExampleDocuments.profile(
          """
          aliases: [Scheduling]
          levels:
            L1: {aliases: [⟦Scheduling⟧, Sequencing]}
          """)
      ]),
    ],
    check: .document { inspected, findings in
      let lists = inspected.aliasLists
      var met: Set<PhraseKey> = []
      let areDifferent = lists.allSatisfy { list in
        list.aliases.allSatisfy { $0.key.map { met.insert($0).inserted } ?? true }
      }
      if areDifferent { return }
      let shared = lists.first { $0.level == nil }.map { inspected.copies(in: $0) } ?? [:]
      for list in lists {
        let copies = inspected.copies(in: list)
        for (key, aliases) in copies.sorted(by: { $0.value[0].node < $1.value[0].node }) {
          let original = list.level == nil ? nil : shared[key]?.first
          for alias in original == nil ? aliases.dropFirst() : aliases[...] {
            findings.report(alias, of: original ?? aliases[0], inAllLevels: original != nil, in: list)
          }
        }
      }
    })
}

extension InspectedDocument {
  /// The titles of a list by their words, those of the same words in an order that stays when they change places.
  fileprivate func copies(in list: AliasList) -> [PhraseKey: [AliasList.Alias]] {
    guard list.aliases.count > 1 || list.level == nil || activeProfile?.profile.aliases.isAbsent == false
    else {
      return [:]
    }
    var copies: [PhraseKey: [AliasList.Alias]] = [:]
    for alias in list.aliases {
      if let key = alias.key { copies[key, default: []].append(alias) }
    }
    return copies.mapValues { aliases in
      guard aliases.count > 1 else { return aliases }
      return aliases.sorted { ($0.text, $0.node) < ($1.text, $1.node) }
    }
  }
}

extension DocumentFindings {
  fileprivate mutating func report(
    _ alias: AliasList.Alias, of original: AliasList.Alias, inAllLevels isShared: Bool, in list: AliasList
  ) {
    let message =
      alias.text == original.text
      ? "the other title \(quoted(alias.text)) is given twice"
      : "the other title \(quoted(alias.text)) says \(quoted(original.text)) again"
    let help =
      isShared
      ? "leave it to all levels, or to \(quoted(list.level ?? "")) alone" : "take one of the two out"
    report(
      "alias-duplicate", at: alias.node, message,
      related: [RelatedPlace(place(of: original.node), isShared ? "given for all levels" : "given here too")],
      notes: [.help(help)], fix: isShared ? nil : dropping(alias.node, safety: .unsafe))
  }
}
