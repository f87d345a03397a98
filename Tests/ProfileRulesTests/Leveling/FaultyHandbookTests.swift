import Diagnostics
import TestSupport
import Testing

/// The faults of published pages, in a framework that has nothing else.
@Suite struct FaultyHandbookTests {
  @Test func `each fault is found once, at its place, and nothing beside it`() throws {
    var files = FilesInMemory()
    var expected: [Spot] = []
    for (path, document) in FaultyHandbook.documents {
      let marked = MarkedText(document.text)
      files[path] = marked.text
      expected += zip(marked.ranges, document.rules).map { Spot(path, $0, $1) }
    }
    let found = try check(files)
    #expect(
      Set(found.map(Spot.init)) == Set(expected), "\(found.map { "\($0.rule.rawValue): \($0.message)" })")
    #expect(found.count == expected.count)
  }
}
