import ProfileModel
import Shape
import Similarity

/// The framework's vocabulary of escalation, ready to be looked up in texts.
struct EscalationWords: Sendable {
  let scope: StepWords
  let authority: StepWords
  let led: StepWords
  let mastery: StepWords

  /// Words that make more of something without saying what.
  let emphasis: Set<WordID>

  /// Words that say nothing by themselves.
  let fillers: Set<WordID>
  private let leading: Phrases<Void>
  private let grammar: ObjectGrammar

  /// The lists that the framework gives; for those that it does not give, the usual ones, which are in English.
  init(of framework: Framework, _ inflection: Inflection) {
    let isEnglish = inflection == .english
    let given = framework.escalation.value ?? Escalation()
    let glossary = (framework.glossary.value?.values ?? []).map { [$0.key, $0.value] }
    let also = (given.also.value?.values ?? []).map { [$0.key] + $0.value.values }
    func steps(_ list: Field<Listed<Escalation.Step>>, _ usual: [Escalation.Step]) -> StepWords {
      let steps = list.isAbsent ? (isEnglish ? usual : []) : list.value?.values ?? []
      return StepWords(steps.map(\.words), synonyms: glossary + also, inflection)
    }
    func words(_ list: Field<Listed<String>>, _ usual: [String]) -> [Words] {
      let words = list.isAbsent ? (isEnglish ? usual : []) : list.value?.values ?? []
      let further = also.filter { $0.contains(where: words.contains) }.joined()
      return (words + further).map { Words(of: $0, inflection) }
    }
    self.scope = steps(given.scope, Escalation.usualScope)
    self.authority = steps(given.authority, Escalation.usualAuthority)
    self.led = steps(given.led, Escalation.usualLed)
    self.mastery = steps(given.mastery, Escalation.usualMastery)
    self.emphasis = Set(words(given.emphasis, Escalation.usualEmphasis).flatMap(\.self))
    self.leading = Phrases(words(given.leading, Escalation.usualLeading).map { ($0, ()) })
    self.fillers = isEnglish ? Set(Words(of: "a an the their its own his her this these", inflection)) : []
    self.grammar = ObjectGrammar(inflection)
  }

  /// The verb at the beginning of a text that says how much may be settled, behind at most one adverb.
  func opening(of words: Words, in text: some RandomAccessCollection<UInt8>) -> StepWords.Mention? {
    guard let first = words.first else { return nil }
    if let mention = authority.match(at: 0, of: words, in: text) { return mention }
    return words.count > 1 && emphasis.contains(first) ? authority.match(at: 1, of: words, in: text) : nil
  }

  /// Those whom a text says are led: what stands behind a verb of leading, up to the next preposition.
  func led(in words: Words, of text: some RandomAccessCollection<UInt8>) -> [StepWords.Mention] {
    leading.matches(in: words).flatMap { verb -> [StepWords.Mention] in
      let object = grammar.object(behind: verb.words.upperBound, of: words, in: text)
      // `Leads team meetings` and `leads the team's talks` do not lead the team.
      return led.mentions(in: object, of: words, text).filter {
        text.isHead($0.words.upperBound, in: object, of: words)
      }
    }
  }

  /// The scopes that stand in what a verb is about.
  func scopes(
    behind verb: StepWords.Mention, of words: Words, in text: some RandomAccessCollection<UInt8>
  ) -> [StepWords.Mention] {
    scope.mentions(
      in: grammar.object(behind: verb.words.upperBound, of: words, in: text), of: words, text)
  }
}
