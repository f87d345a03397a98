import Similarity
import TestSupport
import Testing

/// Clusters that are brought up to date are those of a search among all texts that are left.
@Suite struct ClusterUpdateTests {
  @Test(arguments: TextJoinTests.likenesses)
  func `clusters of texts that are alike`(likeness: Likeness) throws {
    try expectUpdates(seed: 21) { texts in
      TextJoin(texts, by: likeness).clusters.map { $0.groups.joined().sorted() }
    } updating: { clusters, known, change in
      try ClusterUpdate.alike(clusters, of: known, change, by: likeness, threads: 2)
    }
  }

  @Test(arguments: [1, 2, 3, 4, 5])
  func `clusters of texts that share runs of words`(length: Int) throws {
    try expectUpdates(seed: 22) { texts in
      SharedRuns(of: texts, length: length).clusters
    } updating: { clusters, known, change in
      let marks = RunMarks(of: try known.all(), length: length)
      let kept = KeptRunMarks(bounds: marks.bounds, count: marks.marks.count) { positions in
        positions.flatMap { marks.marks[$0] }
      }
      return try ClusterUpdate.sharingRuns(
        clusters, of: known, marks: #require(kept), change, length: length)
    }
  }

  @Test func `words that cannot be read are no empty texts`() {
    let known = kept(gathered(["plans the week", "orders the steel"]), isLost: true)
    let change = TextChange(gone: [], new: gathered(["plans the week"]))
    #expect(throws: KeptTextsLost.self) {
      try ClusterUpdate.alike([], of: #require(known), change, by: .wordSets(percent: 80))
    }
  }

  private func expectUpdates(
    seed: UInt64, _ search: (JoinedTexts) -> [[Int]],
    updating update: ([[Int]], KeptTexts, TextChange) throws -> ClusterUpdate
  ) throws {
    var random = SeededGenerator(seed: seed)
    var found = 0
    for _ in 0..<250 {
      let vocabulary = Int.random(in: 2...30, using: &random)
      let known = (0..<Int.random(in: 0...24, using: &random)).map { _ in text(of: vocabulary, &random) }
      let new = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        Bool.random(using: &random)
          ? text(of: vocabulary, &random) + " new" : known.randomElement(using: &random) ?? ""
      }
      let gone = known.indices.filter { _ in Int.random(in: 0..<6, using: &random) == 0 }
      let clusters = search(gathered(known))
      let updated = try update(
        clusters, #require(kept(gathered(known))), TextChange(gone: gone, new: gathered(new)))
      let all = known + new
      let left = all.indices.filter { !gone.contains($0) }
      let expected = search(gathered(left.map { all[$0] })).map { $0.map { left[$0] } }
      let result = (updated.kept.map { clusters[$0] } + updated.found).sorted { $0[0] < $1[0] }
      #expect(result == expected.sorted { $0[0] < $1[0] }, "\(known) - \(gone) + \(new)")
      found += updated.kept.count + updated.found.count
    }
    #expect(found > 0)
  }

  /// Texts of which the words are kept elsewhere, if they are not lost there.
  private func kept(_ texts: JoinedTexts, isLost: Bool = false) -> KeptTexts? {
    let numbers = texts.numbers
    return KeptTexts(
      vocabulary: numbers.vocabulary, count: numbers.signatures.count, wordCount: numbers.words.count,
      numbers: Store(numbers: numbers, isLost: isLost))
  }

  private struct Store: KeptTextNumbers {
    let numbers: TextNumbers
    let isLost: Bool

    func words(at positions: [Range<Int>]) throws(KeptTextsLost) -> [UInt32] {
      if isLost { throw KeptTextsLost() }
      return positions.flatMap { numbers.words[$0] }
    }

    func bounds(at positions: [Range<Int>]) -> [UInt32] { positions.flatMap { numbers.bounds[$0] } }
    func signatures(at positions: [Range<Int>]) -> [UInt64] { positions.flatMap { numbers.signatures[$0] } }
  }
}
