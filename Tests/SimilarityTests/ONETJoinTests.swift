import Similarity
import SourceText
import TestSupport
import Testing

/// The join on all 18,796 tasks of O*NET, of which the truth is known.
@Suite(.enabled(if: DataFolder.isExpected, "PLUMB_DATA does not name the folder with onet-29.3"))
struct ONETJoinTests {
  @Test func `412 groups over 1,700 tasks have the same words`() throws {
    let join = TextJoin(try tasks(), by: .words(Tolerance(words: 0, of: 1)), threads: 2)
    let copies = join.clusters.flatMap(\.groups).filter { $0.count > 1 }
    #expect(copies.count == 412)
    #expect(copies.reduce(0) { $0 + $1.count } == 1700)
  }

  @Test func `331 pairs of different tasks share four fifths of their words`() throws {
    #expect(try tasks().alikePairs(by: .wordSets(percent: 80), threads: 2).count == 331)
  }

  /// All tasks, with every run of letters and digits as a word.
  private func tasks() throws -> JoinedTexts {
    let file = try #require(try DataFolder("onet-29.3").files(withSuffix: "Task Statements.tsv").first)
    var texts = JoinedTexts()
    for line in file.bytes.split(separator: UInt8(ascii: "\n")).dropFirst() {
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      let text = fields[3].map { isPartOfWord($0) ? $0 : UInt8(ascii: " ") }
      texts.add(Words(of: text.span, .none))
    }
    return texts
  }
}

private func isPartOfWord(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: false
  }
}
