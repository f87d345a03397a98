/// Texts that others are held against, known by their positions in the order in which they were added.
///
/// Two texts that say the same within a tolerance have one of the rarest words of each in common. If a text of `n`
/// words may differ in `d` of them, that is one of its first `d + 1` words from the rarest to the most frequent:
/// whatever else is different, one of them is not. So a text is listed under those words only, and looked for under
/// the same ones (prefix filtering: Chaudhuri, Ganti and Kaushik, "A primitive operator for similarity joins in data
/// cleaning", 2006; Bayardo, Ma and Srikant, "Scaling up all pairs similarity search", 2007; Xiao et al., "Efficient
/// similarity joins for near duplicate detection", 2008). Of each text only its sketch is kept beside that.
package struct TextIndex: Sendable {
  private let tolerance: Tolerance
  private let sketches: [WordSketch]

  /// Numbers the words from the rarest on.
  private let vocabulary: Vocabulary

  /// The texts listed under each word.
  private let texts: Lists

  /// Lists each text under its rarest words.
  package init(of texts: JoinedTexts, within tolerance: Tolerance) {
    var vocabulary = texts.vocabulary
    let ranks = texts.ranks(at: 0..<texts.count)
    vocabulary.renumber(by: ranks)
    var (listed, lists): ([UInt32], [UInt32]) = ([], [])
    self.sketches = (0..<texts.count).map { text in
      let words = texts.words[texts.positions(of: text)]
      var last: UInt32?
      let ranked = words.map { ranks[Int($0)] }.sorted()
      for rank in ranked.prefix(tolerance.differing(in: words.count) + 1) where rank != last {
        listed.append(UInt32(text))
        lists.append(rank)
        last = rank
      }
      return WordSketch(count: words.count, signature: texts.signatures[text], marks: 0, isMarked: false)
    }
    self.texts = Lists(of: listed, in: lists, count: ranks.count)
    self.tolerance = tolerance
    self.vocabulary = vocabulary
  }

  /// The positions of all texts that may say the same as another text, in order; hardly any of them does not. A
  /// text without words is none.
  package func candidates(for words: Words) -> [Int] {
    var missing = tolerance.differing(in: words.count) + 1
    var known: [UInt32] = []
    known.reserveCapacity(words.count)
    for word in words {
      if let number = vocabulary.number(of: word) {
        known.append(number)
      } else {
        // A word that no text has is rarer than all others.
        missing -= 1
        if missing == 0 { return [] }
      }
    }
    known.sort()
    var found: [Int] = []
    var last: UInt32?
    for number in known.prefix(missing) where number != last {
      last = number
      for text in texts[Int(number)] where tolerance.mayAllow(sketches[Int(text)], words.sketch) {
        found.append(Int(text))
      }
    }
    return found.count < 2 ? found : Set(found).sorted()
  }
}
