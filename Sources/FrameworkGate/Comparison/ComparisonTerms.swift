import Diagnostics
import ProfileModel
import Shape

/// What a framework says of how two values are compared.
struct ComparisonTerms: Sendable {
  let wording: Wording

  /// The place of each proficiency on its scale, from the lowest on.
  let proficiencies: [String: Int]

  /// The own field that counts people in a job, which says nothing of the job.
  let people: String?

  /// How much each rule's findings matter where no settings say otherwise.
  let severities: [String: Int]

  /// Those of the state that a change leads to, since it is read by them; of a proficiency that is gone, the place it had.
  init(base: Library, head: Library, rules: [RuleDescription]) {
    let limit = head.framework.gate.value?.wording.value
    self.people = head.framework.gate.value?.people.value
    self.wording = Wording(
      WeightyWords(of: head.framework), differing: limit?.differing.value ?? 0,
      within: limit?.within.value ?? 1)
    var proficiencies: [String: Int] = [:]
    for library in [base, head] {
      for (place, id) in library.proficiencies.enumerated() { proficiencies[id] = place }
    }
    self.proficiencies = proficiencies
    self.severities = Dictionary(
      rules.map { ($0.name.rawValue, severityOrder.firstIndex(of: $0.severity.rawValue) ?? 0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// How much findings matter by a word of the settings; nothing for a word that is none.
  func severity(_ word: String) -> Int? { severityOrder.firstIndex(of: word) }
}

private let severityOrder = ["off", "info", "warning", "error"]
