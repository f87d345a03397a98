import Diagnostics
import ProfileModel
import Registries
import Shape
import Similarity

extension Catalogue {
  /// Of the 1,016 titles of O*NET 29.3, 26 name supervisors and 52 managers, and none names both.
  static let mappingLevelBlind = Rule(
    "mapping-level-blind", .taxonomy, .info,
    summary:
      "one code for all levels, although the classification tells those who supervise from those who manage",
    reason: """
      a code of managers on a supervisor's page leads to the pay and the numbers of other people. Words that tell \
      levels apart are those of `tells_apart` in the scheme, and only codes that match exactly or closely are looked at
      """,
    examples: [
      .good([
        "framework.yaml": framework,
        "sources.yaml": ExampleDocuments.sources,
        "OPS/PLAN.yaml": ExampleDocuments.profile(
          """
          aliases: [Line planning]
          classification:
            - {scheme: onet-soc, code: 11-3051.00, title: Industrial Production Managers, match: close}
          levels:
            L1:
              classification:
                - {scheme: onet-soc, code: 51-1011.00, match: close}
          """, levels: "L1 L2"),
      ]),
      .bad([
        "framework.yaml": framework,
        "sources.yaml": ExampleDocuments.sources,
        "OPS/PLAN.yaml": ExampleDocuments.profile(
          """
          aliases: [Line planning]
          classification:
            - {scheme: onet-soc, code: ⟦11-3051.00⟧, title: Industrial Production Managers, match: close}
          """, levels: "L1 L2"),
      ]),
    ],
    check: .classifying { inspected, findings in
      guard let profile = inspected.profile, profile.covered.count > 1,
        profile.profile.levels.isAbsent || profile.profile.levels.value != nil
      else { return }
      let mappings = inspected.mappings
      for mapping in mappings where mapping.level == nil && mapping.isMeantForAll {
        guard let words = LevelWords(of: mapping, inspected) else { continue }
        let own = Set(mappings.filter { $0.scheme == mapping.scheme }.compactMap(\.level))
        let blind = profile.covered.filter { !own.contains($0.id) }.compactMap { level in
          words.word(missingFor: level, of: profile).map { (level: level, word: $0) }
        }
        guard let first = blind.first else { continue }
        let levels = blind.map(\.level.id)
        findings.report(
          "mapping-level-blind", at: mapping.codeNode,
          "\(mapping.shownCode) stands for \(listing(levels)) too, where the job is that of a \(first.word)",
          notes: [
            .help(
              "give \(quoted(levels[0])) a code of its own, under `levels.\(levels[0]).classification`"
                + words.suggestion(first, for: profile))
          ])
      }
    })
}

extension Mapping {
  /// Whether the code is said to be that of the work at all levels, and not to cover more or less than it.
  fileprivate var isMeantForAll: Bool {
    classification.match.value == .exact || classification.match.value == .close
  }
}

/// The words by which a scheme's titles tell levels apart, held against the title of one code.
private struct LevelWords {
  private let mapping: Mapping
  private let inflection: Inflection
  private let words: [(name: String, form: Words)]

  /// Those of the words that the code's title has; of such levels it may speak.
  private let named: [String]

  /// Nothing where the scheme does not tell levels apart, or the code's title names none.
  init?(of mapping: Mapping, _ inspected: InspectedDocument) {
    let inflection = inspected.library.inflection
    let names = inspected.schemes[mapping.scheme]?.wordsOfLevels(id: mapping.scheme, inflection) ?? []
    guard names.count > 1,
      let title = mapping.registry?.title(of: mapping.code) ?? mapping.classification.title.value
    else { return nil }
    let words = names.map { (name: $0, form: Words(of: $0, inflection)) }
    let own = Words(of: title, inflection)
    let named = words.filter { own.firstRun(of: $0.form) != nil }.map(\.name)
    guard !named.isEmpty else { return nil }
    self.mapping = mapping
    self.inflection = inflection
    self.words = words
    self.named = named
  }

  /// The word for a level that the code's title does not speak of.
  func word(missingFor level: LevelEntry, of profile: ResolvedProfile) -> String? {
    let page = profile.profile.levels.value?[level.id].value?.title.value ?? profile.profile.title.value
    for title in [page, level.level.title.value].compactMap(\.self) {
      let own = Words(of: title, inflection)
      let found = words.map(\.name).filter { name in
        words.contains { $0.name == name && own.firstRun(of: $0.form) != nil }
      }
      if !found.isEmpty { return found.contains(where: named.contains) ? nil : found[0] }
    }
    return nil
  }

  /// The codes that the registry has for the titles of a level's page, if their own titles have the level's word.
  func suggestion(_ blind: (level: LevelEntry, word: String), for profile: ResolvedProfile) -> String {
    guard let registry = mapping.registry, let form = words.first(where: { $0.name == blind.word })?.form
    else {
      return ""
    }
    let page = profile.profile.levels.value?[blind.level.id].value
    let titles = [page?.title.value].compactMap(\.self) + (page?.aliases.value?.values ?? [])
    var found: [Registry.Entry] = []
    for entry in titles.flatMap({ registry.codes(listing: $0) })
    where !found.contains(entry) && Words(of: entry.title, inflection).firstRun(of: form) != nil {
      found.append(entry)
    }
    return found.isEmpty ? "" : "; \(listing(found, "or")) may be meant"
  }
}

extension Scheme {
  /// The words by which its titles tell levels of work apart.
  fileprivate func wordsOfLevels(id: String, _ inflection: Inflection) -> [String] {
    if !tellsApart.isAbsent { return tellsApart.value?.values ?? [] }
    let isTold = pattern.isAbsent && grammar(id: id)?.tellsSupervisorsFromManagers == true
    return isTold && inflection == .english ? ["supervisor", "manager"] : []
  }
}

private let framework = ExampleDocuments.framework(schemes: ExampleDocuments.onet)
