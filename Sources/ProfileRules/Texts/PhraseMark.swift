import Similarity

/// The lists of phrases that are looked for in texts: the mark of each in the lexicon, beside those of `WordClass`.
enum PhraseMark: UInt32 {
  case scope = 17
  case authority
  case led
  case mastery
  case leading
  case avoided
  case tool
  case weak
  case inclusive

  fileprivate var bit: UInt32 { 1 << rawValue }
}

extension Phrases {
  init(_ phrases: [Words], _ mark: PhraseMark) { self.init(phrases, mark: mark.bit) }
}
