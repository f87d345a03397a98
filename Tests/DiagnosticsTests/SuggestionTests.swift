import Diagnostics
import Testing

@Suite struct SuggestionTests {
  @Test(arguments: [
    // Insertion, deletion, substitution, transposition of neighbours.
    ("titel", "title"), ("tite", "title"), ("titles", "title"), ("tible", "title"), ("ttile", "title"),
    // Two edits in six letters, and without regard to case.
    ("sumary", "summary"), ("sumery", "summary"), ("TITLE", "title"), ("Titel", "title"),
    ("responsabilites", "responsibilities"), ("aplied", "applied"),
  ])
  func `a word close to one candidate was meant to be it`(word: String, meant: String) {
    let candidates = ["title", "summary", "responsibilities", "applied", "level"]
    #expect(closest(to: word, among: candidates) == meant)
  }

  @Test(arguments: ["", "ti", "tiltle1x", "salary", "xyz", "title"])
  func `a word that is far from all, or is one of them, suggests nothing`(word: String) {
    #expect(closest(to: word, among: ["title", "level", "id"]) == nil)
  }

  @Test func `two candidates at one distance suggest nothing, in any order`() {
    #expect(closest(to: "M3", among: ["M1", "M2"]) == nil)
    #expect(closest(to: "plan1", among: ["plan2", "plan3", "planner"]) == nil)
    #expect(closest(to: "tabel", among: ["label", "table"]) == nil)
    #expect(closest(to: "levels", among: ["bevel", "level", "lever"]) == "level")
  }

  @Test func `the closest wins, wherever it stands`() {
    #expect(closest(to: "schedulng", among: ["scheduled", "scheduling"]) == "scheduling")
    #expect(closest(to: "schedulng", among: ["scheduling", "scheduled"]) == "scheduling")
  }

  @Test func `the bound is a third of the longer word`() {
    #expect(closest(to: "abc", among: ["abx"]) == "abx")
    #expect(closest(to: "ab", among: ["ax"]) == nil)
    #expect(closest(to: "abcdef", among: ["abcdxy"]) == "abcdxy")
    #expect(closest(to: "abcdef", among: ["abcxyz"]) == nil)
  }

  @Test func `one letter that takes several bytes is several edits of bytes`() {
    #expect(closest(to: "führung", among: ["fuhrung"]) == "fuhrung")
  }
}
