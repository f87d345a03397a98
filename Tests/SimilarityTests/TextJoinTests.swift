import Similarity
import TestSupport
import Testing

@Suite struct TextJoinTests {
  static let likenesses: [Likeness] = [
    .words(Tolerance(words: 1, of: 7, most: 2)), .words(Tolerance(words: 2, of: 17)),
    .words(Tolerance(words: 0, of: 1)), .words(Tolerance(words: 3, of: 4)),
    .words(Tolerance(words: 9, of: 2)),
    .wordSets(percent: 80), .wordSets(percent: 30), .wordSets(percent: 100),
  ]

  @Test(arguments: likenesses)
  func `pairs and clusters are those of a comparison of all with all`(likeness: Likeness) {
    var random = SeededGenerator(seed: 11)
    var pairsFound = 0
    for _ in 0..<250 {
      let vocabulary = Int.random(in: 2...30, using: &random)
      let texts = (0..<Int.random(in: 0...24, using: &random)).map { _ in text(of: vocabulary, &random) }
      let joined = gathered(texts)
      let expected = BruteForce(texts, likeness)
      let threads = Int.random(in: 1...5, using: &random)
      let pairs = joined.alikePairs(by: likeness, threads: threads).map { [$0.first, $0.second] }
      #expect(pairs == expected.pairs, "\(texts)")
      let clusters = TextJoin(joined, by: likeness, threads: threads).clusters.map(\.groups)
      #expect(clusters == expected.clusters, "\(texts)")
      pairsFound += pairs.count
    }
    #expect(pairsFound > 0)
  }

  @Test func `some of the texts are joined as they would be alone`() {
    let texts = ["plans the week", "orders steel", "plans the weeks", "orders the steel", "plans the week"]
    let likeness = Likeness.words(Tolerance(words: 1, of: 3))
    let some = TextJoin(gathered(texts).selecting([3, 1, 4]), by: likeness).clusters
    #expect(some == TextJoin(gathered([texts[3], texts[1], texts[4]]), by: likeness).clusters)
    #expect(some.map(\.groups) == [[[0], [1]]])
  }

  @Test func `what is found is the same for one, two and five threads, and for texts gathered in parts`() {
    var random = SeededGenerator(seed: 12)
    let texts = (0..<600).map { _ in text(of: 25, &random) }
    let likeness = Likeness.words(Tolerance(words: 1, of: 7, most: 2))
    var parts = JoinedTexts()
    for start in stride(from: 0, to: texts.count, by: 70) {
      parts.append(gathered(texts[start...].prefix(70)))
    }
    let clusters = TextJoin(gathered(texts), by: likeness).clusters
    #expect(clusters.count > 10)
    for threads in [1, 2, 5] {
      #expect(TextJoin(parts, by: likeness, threads: threads).clusters == clusters)
      #expect(
        parts.alikePairs(by: likeness, threads: threads).map(\.second)
          == gathered(texts).alikePairs(by: likeness).map(\.second))
    }
  }

  @Test func `copies stand in one group, and rewordings beside them`() throws {
    let texts = [
      "Plans the week of the packing line", "Orders what the line needs for a week of packing",
      "plans the weeks of the packing line.", "Plans the month of the packing line",
      "Orders what the line needs for a month of packing", "Reports what was packed",
    ]
    let join = TextJoin(gathered(texts), by: .words(Tolerance(words: 1, of: 7, most: 2)))
    #expect(join.clusters.map(\.groups) == [[[0, 2], [3]], [[1], [4]]])
    let first = try #require(join.clusters.first)
    #expect([0, 2, 3].map { join.counterpart(of: $0, in: first) } == [3, 3, 0])
  }

  @Test func `a counterpart is alike, though the cluster's first text may not be`() throws {
    let texts = ["a b c d e f g", "x b c d e f g", "x y c d e f g"]
    let join = TextJoin(gathered(texts), by: .words(Tolerance(words: 1, of: 7, most: 2)))
    let cluster = try #require(join.clusters.first)
    #expect(cluster.groups == [[0], [1], [2]])
    #expect([0, 1, 2].map { join.counterpart(of: $0, in: cluster) } == [1, 0, 1])
  }

  @Test(arguments: [10, 16])
  func `ten thousand variants of a sentence are one cluster`(length: Int) {
    var random = SeededGenerator(seed: 13)
    let sentence = (0..<length).map { "word\($0)" }
    let texts =
      [sentence]
      + (0..<10_000).map { number in
        var words = sentence
        words[Int.random(in: 0..<length, using: &random)] = "other\(number)"
        return words
      }
    let join = TextJoin(
      gathered(texts.map { $0.joined(separator: " ") }), by: .words(Tolerance(words: 1, of: 7, most: 2)))
    #expect(join.clusters.map(\.groups.count) == [10_001])
  }

  @Test func `texts without words, and no texts, are alike to nothing`() {
    let likeness = Likeness.words(Tolerance(words: 1, of: 1))
    #expect(TextJoin(JoinedTexts(), by: likeness, threads: 3).clusters == [])
    #expect(gathered(["", "a", "–"]).alikePairs(by: likeness).isEmpty)
    #expect(TextJoin(gathered(["plans", "orders"]), by: likeness).clusters == [])
  }
}

/// The words of texts, gathered to be joined.
func gathered(_ texts: some Sequence<String>) -> JoinedTexts {
  var joined = JoinedTexts()
  for text in texts { joined.add(Words(of: text, .english)) }
  return joined
}

/// A text of up to 18 words; in half of them two words at most differ from a few that come again and again.
func text(of vocabulary: Int, _ random: inout SeededGenerator) -> String {
  let known = Int.random(in: 1...18, using: &random)
  var words =
    Bool.random(using: &random)
    ? (0..<known).map { "w\($0 * 7 % vocabulary)" }
    : (0..<known).map { _ in "w\(Int.random(in: 0..<vocabulary, using: &random))" }
  for _ in 0..<Int.random(in: 0...2, using: &random) {
    words[words.indices.randomElement(using: &random) ?? 0] =
      "w\(Int.random(in: 0..<vocabulary, using: &random))"
  }
  return words.joined(separator: " ")
}
