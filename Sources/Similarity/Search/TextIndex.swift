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

  /// The texts listed under each word, one word's behind the other's, and where each word's begin.
  private let texts: [UInt32]
  private let starts: [UInt32]

  fileprivate init(
    _ tolerance: Tolerance, _ sketches: [WordSketch], _ vocabulary: Vocabulary, _ texts: [UInt32],
    _ starts: [UInt32]
  ) {
    self.tolerance = tolerance
    self.sketches = sketches
    self.vocabulary = vocabulary
    self.texts = texts
    self.starts = starts
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
      for position in Int(starts[Int(number)])..<Int(starts[Int(number) + 1]) {
        let text = Int(texts[position])
        if tolerance.mayAllow(sketches[text], words.sketch) { found.append(text) }
      }
    }
    return found.count < 2 ? found : Set(found).sorted()
  }
}

/// The texts of an index while they are read.
package struct TextIndexing: Sendable {
  private let tolerance: Tolerance
  private let inflection: Inflection
  private var vocabulary = Vocabulary()
  private var sketches: [WordSketch] = []

  /// The words of all texts, one text's behind the other's, by number, and how often each word stands there.
  private var words: [UInt32] = []
  private var frequencies: [UInt32] = []

  /// An index of texts that are read in a language and differ within a tolerance.
  package init(_ inflection: Inflection, within tolerance: Tolerance) {
    self.inflection = inflection
    self.tolerance = tolerance
  }

  /// Reads a text in UTF-8.
  package mutating func add(_ text: Span<UInt8>) {
    let read = Words(of: text, inflection)
    for word in read {
      let number = vocabulary.add(word)
      if Int(number) == frequencies.count { frequencies.append(0) }
      frequencies[Int(number)] += 1
      words.append(number)
    }
    sketches.append(read.sketch)
  }

  /// Lists each text under its rarest words.
  package consuming func finish() -> TextIndex {
    let ranks = ranks
    vocabulary.renumber(by: ranks)
    var listed: [(word: UInt32, text: UInt32)] = []
    var start = 0
    for (text, sketch) in sketches.enumerated() {
      let ranked = words[start..<(start + sketch.count)].map { ranks[Int($0)] }.sorted()
      var last: UInt32?
      for rank in ranked.prefix(tolerance.differing(in: sketch.count) + 1) where rank != last {
        listed.append((rank, UInt32(text)))
        last = rank
      }
      start += sketch.count
    }
    var starts = [UInt32](repeating: 0, count: ranks.count + 1)
    for (word, _) in listed { starts[Int(word) + 1] += 1 }
    for word in ranks.indices { starts[word + 1] += starts[word] }
    var next = starts
    var texts = [UInt32](repeating: 0, count: listed.count)
    for (word, text) in listed {
      texts[Int(next[Int(word)])] = text
      next[Int(word)] += 1
    }
    return TextIndex(tolerance, sketches, vocabulary, texts, starts)
  }

  /// The place of each word, by its number, among all words from the rarest on.
  private var ranks: [UInt32] {
    let order = frequencies.indices.sorted { (frequencies[$0], $0) < (frequencies[$1], $1) }
    var ranks = [UInt32](repeating: 0, count: order.count)
    for (rank, word) in order.enumerated() { ranks[word] = UInt32(rank) }
    return ranks
  }
}
