import SourceText
import TestSupport
import Testing
import YAMLSyntax

@Suite struct LimitTests {
  @Test func `a file that is too large is refused where it passes the limit`() {
    let limits = ReadingLimits(fileSize: 4)
    #expect(refusal("a: b⟦⟧\nc: d", limits: limits) == .fileTooLarge(size: 9, limit: 4))
  }

  @Test(arguments: ["[[⟦[⟧]]]", "- - ⟦-⟧ a", "a:\n  b:\n    ⟦c⟧: d", "a: &x [b]\nc: [⟦*x⟧]\n"])
  func `nesting that is too deep is refused where it passes the limit`(marked: String) {
    #expect(refusal(marked, limits: ReadingLimits(depth: 2)) == .tooDeep(limit: 2))
  }

  @Test(.timeLimit(.minutes(1)))
  func `a hundred thousand brackets are refused at once`() {
    let start = ContinuousClock.now
    #expect(
      refusal(String(repeating: "[", count: 64) + "⟦[⟧" + String(repeating: "[", count: 99_935))
        == .tooDeep(limit: 64))
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  @Test func `too many nodes are refused at the first one beyond the limit`() {
    #expect(refusal("[a, b, ⟦c⟧]", limits: ReadingLimits(nodes: 3)) == .tooManyNodes(limit: 3))
    #expect(refusal("[&x [a, b], ⟦*x⟧]", limits: ReadingLimits(nodes: 6)) == .tooManyNodes(limit: 6))
  }

  @Test func `aliases that multiply are counted in full and never followed`() throws {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...40 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    do throws(SyntaxProblem) {
      _ = try read(text)
      Issue.record("nothing is refused")
    } catch {
      #expect(error.kind == .tooManyNodes(limit: 1_000_000))
      #expect(error.range.count == 3)
    }
  }

  @Test func `a text that is too long is refused as a whole`() {
    #expect(
      refusal("a: ⟦\"long\"⟧", limits: ReadingLimits(scalarLength: 3)) == .scalarTooLong(length: 4, limit: 3))
  }

  @Test func `a file at its limits is read`() throws {
    let tree = try read("a: [b]", limits: ReadingLimits(fileSize: 6, depth: 2, nodes: 4, scalarLength: 1))
    #expect(tree.count == 4)
  }
}
