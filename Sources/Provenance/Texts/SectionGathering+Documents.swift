import ProfileModel
import Shape

extension SectionGathering {
  /// Adds the cards of levels and the rubric that functions inherit.
  mutating func add(_ framework: Framework) {
    for entry in framework.levelEntries {
      if case .given(let summary, let node) = entry.level.summary {
        add(entry.id, at: entry.id, summary, node)
      }
      for facet in entry.level.facets.value?.entries ?? [] {
        guard case .given(let text, let node) = facet.field else { continue }
        add("\(entry.id).\(facet.key)", at: entry.id, text, node)
      }
    }
    finish(.level)
    add(framework.rubric)
    finish(.guidelines)
  }

  mutating func add(_ function: Function) {
    add(function.responsibilities)
    finish(.responsibilities, function.evidence)
    add(function.rubric)
    finish(.guidelines, function.evidence)
    add(function.skills)
    finish(.skills, function.evidence)
    finishRest(function.evidence)
  }

  mutating func add(_ skills: SkillLibrary) {
    add(skills.skills)
    finish(.skills)
  }

  mutating func add(_ profile: Profile) {
    let levels = profile.levels.value?.values ?? []
    if case .given(let focus, let node) = profile.focus { add("focus", focus, node) }
    finish(.focus, profile.evidence)
    addPay(of: profile, levels)
    finish(.pay, profile.evidence)
    addStatements(of: profile)
    finish(.responsibilities, profile.evidence)
    add(profile.skills)
    finish(.skills, profile.evidence)
    add(profile.aliases, at: nil)
    for (level, page) in levels { add(page.aliases, at: level) }
    finish(.aliases, profile.evidence)
    add(profile.classification, at: nil)
    for (level, page) in levels { add(page.classification, at: level) }
    finish(.classification, profile.evidence)
    finishRest(profile.evidence)
  }

  private mutating func addStatements(of profile: Profile) {
    let functions = functions(of: profile)
    add(profile.responsibilities) { level in
      functions.flatMap { ($0.responsibilities.value?[level].value?.values ?? []).compactMap(\.id.value) }
    }
  }

  private mutating func add(_ aliases: Field<Listed<String>>, at level: String?) {
    guard case .given(let listed, let node) = aliases else { return }
    let name = level.map { "aliases of \($0)" } ?? "aliases"
    add(name, at: level, listed.values.joined(separator: ", "), node)
  }

  private mutating func addPay(of profile: Profile, _ levels: [(key: String, value: PageDetails)]) {
    let given = [(level: String?.none, pay: profile.pay)] + levels.map { (level: $0.key, pay: $0.value.pay) }
    for (level, field) in given {
      guard case .given(let pay, let node) = field, mayShow(pay) else { continue }
      add(level.map { "pay of \($0)" } ?? "pay", at: level, pay.words, node)
    }
  }
}

extension Pay {
  /// "3 to 8 percent above the baseline"
  fileprivate var words: String {
    let place: String
    switch direction.value {
    case .above: place = "above the baseline"
    case .below: place = "below the baseline"
    case .level, nil: place = "level with the baseline"
    }
    guard let from = percent.value?.from.value, let to = percent.value?.to.value else { return place }
    return "\(shortest(from)) to \(shortest(to)) percent \(place)"
  }
}

/// A number without a fraction of nothing: `3`, `2.5`.
private func shortest(_ number: Double) -> String {
  number == number.rounded() && abs(number) < 1e9 ? String(Int(number)) : String(number)
}
