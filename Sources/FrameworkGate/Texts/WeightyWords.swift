import ProfileModel
import Shape

/// The words that carry a requirement, so that no change of one is a matter of wording: numbers, what must and may be, what
/// is not, how many it is about, and the framework's own words for scope, authority, leading and mastery.
struct WeightyWords: Sendable {
  private let words: Set<String>

  init(of framework: Framework) {
    var words = Set(generalWords)
    let vocabulary = framework.escalation.value
    func add(_ steps: Field<Listed<Escalation.Step>>?, usual: [Escalation.Step]) {
      for step in steps?.value?.values ?? usual { add(step.words) }
    }
    func add(_ phrases: [String]) {
      for phrase in phrases { words.formUnion(phrase.lowercased().split(separator: " ").map(String.init)) }
    }
    add(vocabulary?.scope, usual: Escalation.usualScope)
    add(vocabulary?.authority, usual: Escalation.usualAuthority)
    add(vocabulary?.led, usual: Escalation.usualLed)
    add(vocabulary?.mastery, usual: Escalation.usualMastery)
    add(vocabulary?.leading.value?.values ?? Escalation.usualLeading)
    add(vocabulary?.emphasis.value?.values ?? Escalation.usualEmphasis)
    for (word, others) in vocabulary?.also.value?.values ?? [] { add([word] + others.values) }
    for level in framework.levelEntries { words.insert(level.id.lowercased()) }
    // Parts of phrases that are no words of weight by themselves.
    self.words = words.subtracting(["of", "out", "for"])
  }

  /// Whether a word, in small letters, carries a requirement, in the singular or not.
  func contains(_ word: String) -> Bool {
    if word.utf8.contains(where: { (0x30...0x39).contains($0) }) || words.contains(word) { return true }
    return word.singulars.contains { words.contains($0) }
  }
}

extension String {
  /// What the word may be a plural, a genitive or a form of.
  fileprivate var singulars: [String] {
    var forms: [String] = []
    for ending in ["'s", "'", "s", "es", "d", "ed", "ing"] where hasSuffix(ending) {
      let stem = String(dropLast(ending.count))
      forms += ["d", "ed", "ing"].contains(ending) ? [stem, stem + "e"] : [stem]
    }
    if hasSuffix("ies") { forms.append(dropLast(3) + "y") }
    return forms
  }
}

/// Words of English that carry a requirement in any framework.
private let generalWords = [
  "must", "shall", "should", "may", "can", "might", "will", "would", "cannot", "need", "require", "ought",
  "not", "no", "never", "none", "nor", "neither", "without", "except", "unless", "nobody", "nothing",
  "all", "any", "every", "each", "some", "both", "only", "always", "least", "most", "minimum", "maximum",
  "more", "less", "fewer", "few", "many", "several", "up", "above", "below", "over", "under", "before",
  "after", "until", "within", "and", "or", "but", "if",
  "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  "dozen", "half", "twice", "double", "hundred", "thousand", "million", "percent",
  "daily", "weekly", "monthly", "quarterly", "yearly", "annual", "annually", "day", "week", "month",
  "quarter", "year", "hour",
]
