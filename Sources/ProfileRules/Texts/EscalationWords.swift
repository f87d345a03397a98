import ProfileModel
import Shape
import Similarity

/// The framework's vocabulary of escalation, ready to be looked up in texts.
///
/// A class, because every text on a ladder is read by it, and it never changes.
final class EscalationWords: Sendable {
  let scope: StepWords
  let authority: StepWords
  let led: StepWords
  let mastery: StepWords

  /// Words that make more of something without saying what.
  let emphasis: Set<WordID>

  /// Words that say nothing by themselves.
  let fillers: Set<WordID>
  private let leading: Phrases
  private let grammar: ObjectGrammar

  /// The lists that the framework gives; for those that it does not give, the usual ones, which are in English.
  init(of framework: Framework, _ inflection: Inflection) {
    let isEnglish = inflection == .english
    let given = framework.escalation.value ?? Escalation()
    let glossary = (framework.glossary.value?.values ?? []).map { [$0.key, $0.value] }
    let also = (given.also.value?.values ?? []).map { [$0.key] + $0.value.values }
    func steps(
      _ list: Field<Listed<Escalation.Step>>, _ usual: [Escalation.Step], _ mark: PhraseMark
    ) -> StepWords {
      let steps = list.isAbsent ? (isEnglish ? usual : []) : list.value?.values ?? []
      return StepWords(steps.map(\.words), synonyms: glossary + also, mark, inflection)
    }
    func words(_ list: Field<Listed<String>>, _ usual: [String]) -> [Words] {
      let words = list.isAbsent ? (isEnglish ? usual : []) : list.value?.values ?? []
      let further = also.filter { $0.contains(where: words.contains) }.joined()
      return (words + further).map { Words(of: $0, inflection) }
    }
    self.scope = steps(given.scope, Escalation.usualScope, .scope)
    self.authority = steps(given.authority, Escalation.usualAuthority, .authority)
    self.led = steps(given.led, Escalation.usualLed, .led)
    self.mastery = steps(given.mastery, Escalation.usualMastery, .mastery)
    self.emphasis = Set(words(given.emphasis, Escalation.usualEmphasis).flatMap(\.self))
    self.leading = Phrases(words(given.leading, Escalation.usualLeading), .leading)
    self.fillers = isEnglish ? Set(Words(of: "a an the their its own his her this these", inflection)) : []
    self.grammar = ObjectGrammar(inflection)
  }

  /// Gives the words their marks.
  func mark(in lexicon: inout Lexicon) {
    for steps in [scope, authority, led, mastery] { steps.phrases.mark(in: &lexicon) }
    leading.mark(in: &lexicon)
  }

  /// Whether a text may say how much a level does: a quick look that most texts do not pass.
  func mayBeSaid(in words: Words) -> Bool {
    scope.phrases.mayOccur(in: words) || mastery.phrases.mayOccur(in: words)
      || authority.phrases.mayOccur(in: words) || leading.mayOccur(in: words)
  }

  /// The verb at the beginning of a text that says how much may be settled, behind at most one adverb.
  func opening(of words: Words, in text: some RandomAccessCollection<UInt8>) -> StepWords.Mention? {
    guard let first = words.first else { return nil }
    if let mention = authority.match(at: 0, of: words, in: text) { return mention }
    return words.count > 1 && emphasis.contains(first) ? authority.match(at: 1, of: words, in: text) : nil
  }

  /// Those whom a text says are led: what stands behind a verb of leading, up to the next preposition.
  func led(in words: Words, of text: some RandomAccessCollection<UInt8>) -> [StepWords.Mention] {
    guard leading.mayOccur(in: words) else { return [] }
    return leading.matches(in: words).flatMap { verb -> [StepWords.Mention] in
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
