import Diagnostics
import ProfileModel
import Shape
import Similarity
import YAMLSyntax

extension DocumentFindings {
  /// Reports words that a framework adds further words to, and that none of its lists of escalation has.
  mutating func reportUnknownWords(in framework: Framework) {
    guard let escalation = framework.escalation.value, !escalation.isBroken else { return }
    let known = escalation.words(isEnglish: Inflection(language: framework.language.value ?? "") == .english)
    for entry in escalation.also.value?.entries ?? [] where !known.contains(entry.key) {
      let suggestion = closest(to: entry.key, among: known)
      report(
        .valueNotAllowed, at: entry.keyNode, "\(quoted(entry.key)) is no word of the lists of `escalation`",
        notes: [
          .help(
            suggestion.map { "did you mean `\($0)`?" }
              ?? "name a word that a list has, and below it those that mean the same; to add a step, give the whole list"
          )
        ])
    }
  }
}

extension Escalation {
  /// Whether one of the lists could not be read, so that its words are not known.
  fileprivate var isBroken: Bool {
    scope.isBroken || authority.isBroken || led.isBroken || mastery.isBroken || leading.isBroken
      || emphasis.isBroken
  }

  /// The words of all lists; of those that are not given, the usual ones.
  fileprivate func words(isEnglish: Bool) -> [String] {
    func steps(_ list: Field<Listed<Step>>, _ usual: [Step]) -> [String] {
      (list.isAbsent ? (isEnglish ? usual : []) : list.value?.values ?? []).flatMap(\.words)
    }
    func words(_ list: Field<Listed<String>>, _ usual: [String]) -> [String] {
      list.isAbsent ? (isEnglish ? usual : []) : list.value?.values ?? []
    }
    let all =
      steps(scope, Self.usualScope) + steps(authority, Self.usualAuthority) + steps(led, Self.usualLed)
      + steps(mastery, Self.usualMastery) + words(leading, Self.usualLeading)
      + words(emphasis, Self.usualEmphasis)
    // A word may stand in several lists, and is suggested once.
    return Set(all).sorted()
  }
}
