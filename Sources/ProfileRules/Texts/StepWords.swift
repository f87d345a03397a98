import ProfileModel
import Shape
import Similarity

/// The words by which texts name the steps of an order, as `team`, then `department`.
struct StepWords: Sendable {
  /// The steps' names, lowest first: of each the word that was given first.
  let names: [String]

  let phrases: Phrases

  /// What each of the phrases names.
  private let namings: [Naming]

  /// The step that some words name, where `team` and `teams` name different ones in the singular and in the plural.
  fileprivate struct Naming {
    var singular: Int
    var plural: Int
  }

  /// Steps, lowest first, each by the words that stand for it; `synonyms` are groups of words that mean the same.
  init(_ steps: [[String]], synonyms: [[String]], _ mark: PhraseMark, _ inflection: Inflection) {
    var namings: [Words: (naming: Naming, first: String)] = [:]
    var order: [Words] = []
    for (step, words) in steps.enumerated() {
      let named = words.map { Words(of: $0, inflection) }
      let further = synonyms.filter { group in
        group.contains { named.contains(Words(of: $0, inflection)) }
      }
      for word in words + further.flatMap(\.self) {
        let form = Words(of: word, inflection)
        guard let (naming, first) = namings[form] else {
          namings[form] = (Naming(singular: step, plural: step), word)
          order.append(form)
          continue
        }
        guard naming.singular == naming.plural, first.utf8.count != word.utf8.count else { continue }
        let isPlural = word.utf8.count > first.utf8.count
        namings[form]?.naming = Naming(
          singular: isPlural ? naming.singular : step, plural: isPlural ? step : naming.plural)
      }
    }
    self.names = steps.map { $0.first ?? "" }
    self.phrases = Phrases(order, mark)
    self.namings = order.compactMap { namings[$0]?.naming }
  }

  /// The step that the words at a position of a text name, and the words.
  func match(at position: Int, of words: Words, in text: some RandomAccessCollection<UInt8>) -> Mention? {
    phrases.match(at: position, of: words).map { mention($0, of: words, in: text) }
  }

  /// The places where a text names steps, in the order of the text.
  func mentions(in words: Words, of text: some RandomAccessCollection<UInt8>) -> [Mention] {
    phrases.matches(in: words).map { mention($0, of: words, in: text) }
  }

  /// The places where some words of a text name steps.
  func mentions(
    in range: Range<Int>, of words: Words, _ text: some RandomAccessCollection<UInt8>
  ) -> [Mention] {
    var found: [Mention] = []
    var position = range.lowerBound
    while position < range.upperBound {
      let mention = match(at: position, of: words, in: text)
      if let mention, mention.words.upperBound <= range.upperBound { found.append(mention) }
      position = mention?.words.upperBound ?? position + 1
    }
    return found
  }

  /// The steps that a text names.
  func named(in words: Words, of text: some RandomAccessCollection<UInt8>) -> StepSet {
    var steps = StepSet()
    guard phrases.mayOccur(in: words) else { return steps }
    for match in phrases.matches(in: words) { steps.insert(mention(match, of: words, in: text).step) }
    return steps
  }

  private func mention(
    _ match: Phrases.Match, of words: Words, in text: some RandomAccessCollection<UInt8>
  ) -> Mention {
    Mention(namings[match.phrase], match.words, of: words, in: text)
  }

  /// Some words that name a step.
  struct Mention {
    let step: Int
    let words: Range<Int>

    fileprivate init(
      _ naming: Naming, _ range: Range<Int>, of words: Words, in text: some RandomAccessCollection<UInt8>
    ) {
      self.words = range
      self.step =
        naming.singular == naming.plural || !text.endsInPlural(words.range(at: range.upperBound - 1))
        ? naming.singular : naming.plural
    }
  }
}

extension RandomAccessCollection<UInt8> {
  /// Whether a word ends in an `s` that no apostrophe parts from it.
  fileprivate func endsInPlural(_ word: Range<Int>) -> Bool {
    guard word.count > 1 else { return false }
    let last = index(startIndex, offsetBy: word.upperBound - 1)
    let before = self[index(before: last)]
    // The last byte of a typographic apostrophe is 0x99.
    return self[last] | 0x20 == UInt8(ascii: "s") && before != UInt8(ascii: "'") && before != 0x99
  }
}
