import Similarity
import TestSupport
import Testing

@Suite struct SharedRunsTests {
  @Test(arguments: [1, 2, 4])
  func `texts that share a run are those that a comparison of all finds`(length: Int) {
    var random = SeededGenerator(seed: 14)
    var found = 0
    for _ in 0..<300 {
      let vocabulary = Int.random(in: 2...12, using: &random)
      let texts = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        (0..<Int.random(in: 0...15, using: &random)).map { _ in
          "w\(Int.random(in: 0..<vocabulary, using: &random))"
        }
      }
      let runs = SharedRuns(of: gathered(texts.map { $0.joined(separator: " ") }), length: length)
      let expected = clusters(of: texts, length: length)
      #expect(runs.clusters == expected, "\(texts)")
      found += expected.count
    }
    #expect(found > 50)
  }

  @Test func `the longest run is shown where it stands in each text`() throws {
    let texts = [
      "In this role you keep the plants of the region running, safely and at cost.",
      "You plan, you lead, and you keep the plants of the region running.",
      "You keep the plants.",
    ]
    let runs = SharedRuns(of: gathered(texts), length: 6)
    #expect(runs.clusters == [[0, 1]])
    let run = try #require(runs.longestRun(of: 0, and: 1))
    #expect(run.here == 3..<11)
    #expect(run.there == 5..<13)
    #expect(runs.longestRun(of: 0, and: 2) == nil)
  }

  @Test func `a run that a text has twice is not shared`() {
    #expect(SharedRuns(of: gathered(["a b c a b c a b c", "c b a"]), length: 3).clusters == [])
  }

  @Test func `copies that are too short for a run stay apart`() {
    #expect(SharedRuns(of: gathered(["a b", "a b", "a b c", "a b c"]), length: 3).clusters == [[2, 3]])
  }
}

/// The clusters of texts of which each shares a run of words with another one.
private func clusters(of texts: [[String]], length: Int) -> [[Int]] {
  let runs = texts.map { text in
    Set(text.indices.dropLast(length - 1).map { Array(text[$0..<$0 + length]) })
  }
  var cluster = Array(texts.indices)
  for second in texts.indices {
    for first in 0..<second where !runs[first].isDisjoint(with: runs[second]) {
      let (old, new) = (cluster[second], cluster[first])
      for text in cluster.indices where cluster[text] == old { cluster[text] = new }
    }
  }
  return Dictionary(grouping: texts.indices) { cluster[$0] }.values.filter { $0.count > 1 }
    .sorted { $0[0] < $1[0] }
}
