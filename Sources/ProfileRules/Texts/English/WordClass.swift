import Similarity

/// What a word can be in an English statement.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt32

  static let plainVerb = WordClass(rawValue: 1 << 0)
  static let twofoldVerb = WordClass(rawValue: 1 << 1)

  /// A third person that cannot be told from a base form by its ending, as `is`.
  static let irregular = WordClass(rawValue: 1 << 2)
  static let joiner = WordClass(rawValue: 1 << 3)
  static let determiner = WordClass(rawValue: 1 << 4)
  static let pronoun = WordClass(rawValue: 1 << 5)
  static let clauseOpener = WordClass(rawValue: 1 << 6)
  static let particle = WordClass(rawValue: 1 << 7)
  static let preposition = WordClass(rawValue: 1 << 8)
  static let quality = WordClass(rawValue: 1 << 9)

  /// `to` before a verb.
  static let to = WordClass(rawValue: 1 << 10)

  /// `help` and `let`, behind whose object another verb follows.
  static let help = WordClass(rawValue: 1 << 11)

  /// Words as `then`, `also` and `not`, which may stand before a verb as adverbs in `-ly` do.
  static let adverb = WordClass(rawValue: 1 << 12)

  /// `is` and its forms.
  static let being = WordClass(rawValue: 1 << 13)

  /// What makes plain what is done, though the verb is weak: people whom a job serves, courses that one takes part in.
  static let plain = WordClass(rawValue: 1 << 14)

  /// `by`, before what is done to some end.
  static let means = WordClass(rawValue: 1 << 16)

  /// What begins an instance, as `such as` and `including` do.
  static let instance = WordClass(rawValue: 1 << 15)

  static let verb: WordClass = [.plainVerb, .twofoldVerb]

  /// All of these, beside the marks of phrases.
  private static let all = WordClass(rawValue: 1 << PhraseMark.scope.rawValue - 1)

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// What a word of a text that was read with the workspace's lexicon can be.
  init(of words: Words, at position: Int) {
    self = WordClass(rawValue: words.marks(at: position)).intersection(.all)
  }
}

extension Lexicon {
  /// Adds the classes of the English words that every framework has.
  mutating func insertEnglishClasses() {
    insertVerbs(VerbsOfWork.plain, .plainVerb)
    insertVerbs(VerbsOfWork.twofold, .twofoldVerb)
    let others: [(words: String, part: WordClass)] = [
      (VerbsOfWork.irregular, [.plainVerb, .irregular]),
      (FunctionWords.joiners, .joiner), (FunctionWords.determiners, .determiner),
      (FunctionWords.pronouns, .pronoun), (FunctionWords.clauseOpeners, .clauseOpener),
      (FunctionWords.particles, .particle), (FunctionWords.prepositions, .preposition),
      (FunctionWords.qualities, .quality), ("to", .to), ("help let", .help),
      ("then also not only never always", .adverb),
      ("is are be", .being),
      (FunctionWords.served, .plain), (FunctionWords.courses, .plain), ("such including", .instance),
      ("by", .means),
    ]
    for (words, part) in others { insert(part, forEach: words) }
  }

  /// Adds a class to those of each word of a text.
  mutating func insert(_ part: WordClass, forEach text: String) {
    for word in Words(of: text, .english) { insert(part.rawValue, for: word) }
  }

  /// Adds verbs, and those in `-ize` and `-yze` in their British spelling too.
  private mutating func insertVerbs(_ verbs: String, _ part: WordClass) {
    insert(part, forEach: verbs)
    for verb in verbs.utf8.split(separator: UInt8(ascii: " ")) where verb.last == UInt8(ascii: "e") {
      let ending = verb.suffix(3)
      guard ending.elementsEqual("ize".utf8) || ending.elementsEqual("yze".utf8) else { continue }
      insert(part, forEach: "\(Substring(verb.dropLast(2)))se")
    }
  }
}
