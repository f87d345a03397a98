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
}

extension WordTable<WordClass> {
  /// The classes of English words.
  static var english: WordTable {
    var table = WordTable(usual: [])
    for (text, part) in lists {
      for word in Words(of: text, .english) { table[word].insert(part) }
    }
    return table
  }

  private static var lists: [(String, WordClass)] {
    [
      (VerbsOfWork.plain, .plainVerb),
      (VerbsOfWork.twofold, .twofoldVerb),
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
  }
}
