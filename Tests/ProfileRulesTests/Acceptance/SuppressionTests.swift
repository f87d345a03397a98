import Diagnostics
import ProfileRules
import Shape
import SourceText
import TestSupport
import Testing
import YAMLSyntax

@Suite struct SuppressionTests {
  /// Files in which `⟦ ⟧` mark what is shown; `@` stands for a comment that suppresses `placeholder-text`.
  @Test(arguments: [
    // Behind a value.
    "title: TBD  @\nsummary: ⟦TBD⟧\n",
    "aliases: [TBD, TBD]  @\nsummary: ⟦TBD⟧\n",
    // Above, with other comments between.
    "summary: ⟦TBD⟧\n@\ntitle: TBD\n",
    "@\n# a note\n  # another\ntitle: TBD\nsummary: ⟦TBD⟧\n",
    "responsibilities:\n  L1:\n      @\n    - TBD\n    - ⟦TBD⟧\n",
    "aliases: [\n  ⟦TBD⟧,\n  @\n  TBD,\n  ⟦TBD⟧ ]\n",
    "title:\n  @\n  TBD\nsummary: ⟦TBD⟧\n",
    // Texts of several lines.
    "@\nfocus: >-\n  first\n  TBD\n\n  last TBD\ntitle: ⟦TBD⟧\n",
    "focus: |  @\n  first\n  TBD\ntitle: ⟦TBD⟧\n",
    "focus: \"first\n  TBD\n  last\"  @\ntitle: ⟦TBD⟧\n",
    "focus: first\n  TBD\n  last  @\ntitle: ⟦TBD⟧\n",
    // Line endings and indentation of all kinds.
    "@\r\ntitle: TBD\r\nsummary: ⟦TBD⟧\r\n",
    "@\rtitle: TBD\rsummary: ⟦TBD⟧\r",
    "\u{FEFF}@\ntitle: TBD\nsummary: ⟦TBD⟧\n",
    "title: TBD\t@",
  ])
  func `a comment hides what stands on its line or the line below`(marked: String) throws {
    try expect(marked, asides: [])
  }

  @Test(arguments: [
    "@\n\ntitle: TBD\nsummary: TBD\n",
    "# a note\n@\n# another\n\n# the title\ntitle: TBD\nsummary: TBD\n",
    "\u{FEFF}@\n \ntitle: TBD\nsummary: TBD\n",
    "@\n---\ntitle: TBD\nsummary: TBD\n",
    "# a note\n\n@\n\ntitle: TBD\nsummary: TBD\n",
  ])
  func `a comment above the content, with a blank line below it, holds for the file`(marked: String) throws {
    try expect(marked, asides: [])
  }

  @Test(arguments: [
    "title: ⟦TBD⟧\n@\n\nsummary: ⟦TBD⟧\n", "title: ⟦TBD⟧\n@\n", "title: ⟦TBD⟧\n\n@",
    "@\nsummary: fine\ntitle: ⟦TBD⟧\n", "--- @\ntitle: ⟦TBD⟧\n",
  ])
  func `a comment that hides nothing is unused`(marked: String) throws {
    try expect(marked, asides: ["suppression-unused"])
  }

  @Test(arguments: [
    "title: '@ TBD'\n", "focus: |\n  @\n  TBD\n", "title: \"TBD\n  @\"\n",
  ])
  func `what looks like a comment within a text is none`(text: String) throws {
    let files = document(text.replacing("@", with: comment))
    #expect(try judge(files).findings.filter { $0.rule == "placeholder-text" }.count == 1)
    #expect(try judge(files).suppressed.isEmpty)
  }

  @Test func `the day on which it ends is the last on which it holds`() throws {
    let files = document("title: TBD  \(comment)\n")
    for (day, rules) in [
      ("2027-01-31", []), ("2027-02-01", ["placeholder-text", "suppression-expired"]),
    ] {
      let terms = AcceptanceTerms(asOf: try #require(.init(day.utf8)))
      #expect(try judge(files, terms).findings.map(\.rule.rawValue) == rules)
    }
  }

  @Test func `comments can be left out of account`() throws {
    let files = document("title: TBD  \(comment)\nsummary: fine  \(comment)\n")
    let judgement = try judge(files, AcceptanceTerms(asOf: .ofTests, honoursSuppressions: false))
    #expect(judgement.findings.map(\.rule) == ["placeholder-text"])
    #expect(judgement.suppressed.isEmpty)
  }

  @Test func `a suppressed finding keeps its reason`() throws {
    let suppressed = try #require(try judge(document("title: TBD  \(comment)\n")).suppressed.first)
    #expect(suppressed.finding.rule == "placeholder-text")
    #expect(suppressed.suppressions.map(\.reason) == ["why it is so"])
    #expect(suppressed.suppressions.map(\.until) == ["2027-01-31"])
    #expect(suppressed.suppressions.map(\.place.start.column) == [13])
  }

  @Test func `a finding of several files is hidden when each of its places is`() throws {
    let skill = "skills:\n  - skill: lost  # plumb: ignore[dangling-reference] until=2027-01-31 -- it moves\n"
    var files = document(skill)
    #expect(try judge(files).findings.isEmpty)
    files["OPS/MAKE.yaml"] = "skills:\n  - skill: lost\ntitle: Making\n" + head("OPS.MAKE")
    let found = try judge(files).findings
    #expect(found.map(\.rule) == ["dangling-reference"])
    #expect(
      found.first?.notes.last?.text
        == "1 of 2 is accepted already; OPS/MAKE.yaml:2 is not")
  }

  @Test func `the framework says what is never suppressed`() throws {
    var files = document("title: TBD  \(comment)\n")
    files["framework.yaml"] += "\nnever_suppress: [placeholder-text, placeholder-txt]\n"
    let found = try judge(files).findings
    #expect(found.map(\.rule) == ["placeholder-text", "suppression-malformed", "value-not-allowed"])
    #expect(
      found.flatMap(\.notes).map(\.text) == [
        "write the text, or leave the field out if it is optional",
        "the framework never lets it be suppressed (framework.yaml:13)",
        "mend what it finds, and remove it from the comment", "did you mean `placeholder-text`?",
      ])
  }
}

/// Expects of a profile that `⟦ ⟧` mark what `placeholder-text` shows in it, and that other rules find no more than
/// `asides`.
private func expect(_ marked: String, asides: [RuleName]) throws {
  let text = MarkedText(marked.replacing("@", with: comment))
  let found = try check(document(text.text))
  let placeholders = found.filter { $0.rule == "placeholder-text" }.map(\.place.range)
  #expect(placeholders == text.ranges, "\(marked)")
  #expect(
    found.map(\.rule).filter { $0 != "placeholder-text" } == asides, "\(marked) \(found.map(\.message))")
}

private let comment = "# plumb: ignore[placeholder-text] until=2027-01-31 -- why it is so"

private func head(_ code: String) -> String { "kind: profile\nversion: 1\ncode: \(code)\n" }

/// The example workspace, with a profile in the place of its own.
private func document(_ text: String) -> FilesInMemory {
  var files = FilesInMemory()
  for (path, text) in ExampleWorkspace.files { files[path] = text }
  let lines = text.last?.isNewline ?? true ? text : text + "\n"
  files["OPS/PLAN.yaml"] = lines + (text.contains("title:") ? "" : "title: Planning\n") + head("OPS.PLAN")
  return files
}
