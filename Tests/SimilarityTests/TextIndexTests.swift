import Similarity
import TestSupport
import Testing

@Suite struct TextIndexTests {
  @Test(arguments: [(0, 1), (2, 17), (1, 4), (1, 2)])
  func `the index finds every text that says the same, as a comparison of all does`(
    words: Int, of: Int
  ) {
    let tolerance = Tolerance(words: words, of: of)
    var random = SeededGenerator(seed: 7)
    let texts = (0..<300).map { _ in sentence(&random) }
    let index = index(of: texts, within: tolerance)
    var found = 0
    for text in texts + (0..<100).map({ _ in sentence(&random) }) {
      let query = Words(of: text, .english)
      let alike = texts.indices.filter {
        tolerance.overlap(of: query, Words(of: texts[$0], .english)) != nil
      }
      let candidates = index.candidates(for: query)
      #expect(candidates == candidates.sorted())
      #expect(candidates.filter(alike.contains) == alike, "\(text)")
      found += alike.count
    }
    #expect(found > texts.count)
  }

  @Test func `of many texts hardly any is a candidate that does not say the same`() {
    let tolerance = Tolerance(words: 1, of: 4)
    var random = SeededGenerator(seed: 8)
    let texts = (0..<2000).map { _ in (0..<12).map { _ in "w\(Int.random(in: 0..<900, using: &random))" } }
    let index = index(of: texts.map { $0.joined(separator: " ") }, within: tolerance)
    let candidates = texts.map { words in
      index.candidates(for: Words(of: words.joined(separator: " "), .english)).count
    }
    #expect(candidates.reduce(0, +) < 2 * texts.count)
  }

  @Test func `a text without words, and one whose words no text has, find nothing`() {
    let index = index(of: ["plans the week of one line", ""], within: Tolerance(words: 1, of: 4))
    #expect(index.candidates(for: Words(of: "", .english)) == [])
    #expect(index.candidates(for: Words(of: "– …", .english)) == [])
    #expect(index.candidates(for: Words(of: "orders what customers need", .english)) == [])
    #expect(index.candidates(for: Words(of: "Plan the weeks of one line", .english)) == [0])
  }

  @Test func `a part of a text is what the text of its words would be`() {
    let text = Words(of: "Plans the week. Orders what the line needs.", .english)
    let part = text.part(3..<8)
    #expect(part == Words(of: "Orders what the line needs", .english))
    #expect(part.sketch.signature == Words(of: "orders what the line needs", .english).sketch.signature)
    #expect(text.part(0..<text.count) == text)
    #expect(text.part(2..<2).isEmpty)
  }
}

private func index(of texts: [String], within tolerance: Tolerance) -> TextIndex {
  var joined = JoinedTexts()
  for text in texts { joined.add(Words(of: text, .english)) }
  return TextIndex(of: joined, within: tolerance)
}

/// A text of up to 14 words of 40, some of them much more frequent than others, and some in it twice.
private func sentence(_ random: inout SeededGenerator) -> String {
  (0..<Int.random(in: 1...14, using: &random)).map { _ in
    "word\(Int.random(in: 0..<40, using: &random) * Int.random(in: 0..<40, using: &random) / 40)"
  }
  .joined(separator: " ")
}
