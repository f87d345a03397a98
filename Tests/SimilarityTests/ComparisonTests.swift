import Similarity
import Testing

@Suite struct ComparisonTests {
  /// Two texts, and how many words they share, out of how many.
  static let overlaps = [
    ("plans the week", "plans the week", 3, 3),
    ("plans the week", "the week plans", 3, 3),
    ("plans the week", "plans the month of a plant", 2, 6),
    ("the the the", "the", 1, 3),
    ("", "", 0, 0),
    ("", "plans", 0, 1),
  ]

  @Test(arguments: overlaps)
  func `the overlap counts shared words out of those of the longer text`(
    left: String, right: String, shared: Int, longer: Int
  ) {
    let inflection = Inflection.english
    let (left, right) = (Words(of: left, inflection), Words(of: right, inflection))
    #expect(left.overlap(with: right) == right.overlap(with: left))
    #expect(left.overlap(with: right).shared == shared)
    #expect(left.overlap(with: right).longer == longer)
  }

  @Test(arguments: [(17, 2, true), (17, 3, false), (8, 1, false), (9, 1, true), (34, 4, true), (0, 0, true)])
  func `two words in seventeen may differ`(count: Int, differing: Int, isAllowed: Bool) {
    let tolerance = Tolerance(words: 2, of: 17)
    let (left, right) = texts(ofLength: count, differingIn: differing)
    #expect((tolerance.overlap(of: left, right) != nil) == isAllowed)
    #expect(tolerance.allows(left.overlap(with: right)) == isAllowed)
  }

  @Test func `limits beyond reason overflow nothing`() {
    let tolerance = Tolerance(words: .max, of: .min)
    let (left, right) = texts(ofLength: 3, differingIn: 3)
    #expect(tolerance.overlap(of: left, right) != nil)
  }

  @Test(arguments: [
    ("closes the gap across plants", "closes the gap", ["across plants"]),
    ("closes the gap", "closes the gap across plants", []),
    ("closes every wide gap soon", "closes the gap", ["every wide", "soon"]),
    ("the gap and the cause", "the gap", ["and the cause"]),
  ])
  func `the words that differ are marked in runs`(text: String, other: String, marked: [String]) {
    let inflection = Inflection.english
    let words = Words(of: text, inflection)
    let bytes = Array(text.utf8)
    let runs = words.runs(missingIn: Words(of: other, inflection))
    #expect(runs.map { String(decoding: bytes[words.bytes(of: $0)], as: UTF8.self) } == marked)
  }
}

/// Two texts of the same length that differ in some words.
private func texts(ofLength count: Int, differingIn differing: Int) -> (Words, Words) {
  let inflection = Inflection.none
  let left = (0..<count).map { "word\($0)" }
  let right = (0..<count).map { $0 < differing ? "other\($0)" : "word\($0)" }
  return (
    Words(of: left.joined(separator: " "), inflection), Words(of: right.joined(separator: " "), inflection)
  )
}
