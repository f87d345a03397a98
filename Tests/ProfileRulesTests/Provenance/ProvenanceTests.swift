import Diagnostics
import ProfileRules
import TestSupport
import Testing

/// What layers and sources are asked for, and what they are not.
@Suite struct ProvenanceTests {
  @Test func `a reason stands in the place of sources, of kinds and of citations by statement`() throws {
    let policy =
      "evidence: {layers: {responsibilities: {sources: 2, kinds: [standard], each: true}, focus: {sources: 2}}}"
    for reason in ["none: Our own words", "withheld: A contract forbids it"] {
      let evidence = "evidence: {responsibilities: {\(reason)}, focus: {\(reason)}}"
      #expect(try found(policy, "focus: What it is for\n" + evidence) == [])
    }
    #expect(
      try found(policy, "focus: What it is for") == [
        "layer-uncited focus", "layer-uncited responsibilities", "statement-uncited responsibilities.L1[0]",
      ])
  }

  @Test func `a reason at a statement excuses that statement and no other`() throws {
    let policy = "evidence: {layers: {responsibilities: {sources: 0, each: true}}}"
    let statements = """
      responsibilities:
        L1:
          - {text: Plans the week, evidence: {none: Our own words}}
          - Plans the month
      """
    #expect(try found(policy, statements, own: "") == ["statement-uncited responsibilities.L1[1]"])
  }

  @Test func `a profile is not asked for layers that it inherits, withholds or does not have`() throws {
    let policy =
      "evidence: {layers: {skills: {sources: 2}, pay: {sources: 1}, focus: {sources: 1}, guidelines: {sources: 1}, level: {sources: 1}}}"
    #expect(try found(policy, "withheld: {focus: It is being written}") == ["layer-uncited title"])
  }

  @Test func `a retired profile is asked for nothing`() throws {
    #expect(try found("evidence: {layers: {responsibilities: {sources: 1}}}", "status: retired") == [])
  }

  @Test func `a level needs its own sources, and one that nobody covers is named`() throws {
    let policy = "evidence: {layers: {responsibilities: {sources: 2}}}"
    let lines = """
      responsibilities:
        L1: [Plans the week of one line]
        L2: [Plans the month of a plant]
      evidence:
        responsibilities:
          - {source: book}
          - {source: guide, levels: [L2]}
      """
    let found = try check(workspace(policy, lines, own: ""))
    #expect(
      found.map(\.message) == [
        "`responsibilities` rests on `book` alone for `L1`, so nothing else bears it out"
      ])
  }

  @Test func `where all statements of a level cite by themselves, the layer need not`() throws {
    let policy = "evidence: {layers: {responsibilities: {sources: 2}}}"
    let lines = """
      responsibilities:
        L1:
          - {text: Plans the week of one line, evidence: [{source: book}]}
          - {text: Warns of shortages in time, evidence: [{source: guide}]}
      """
    #expect(try found(policy, lines, own: "") == [])
  }

  @Test func `a given kind of source needs no declaration, and a changed one keeps what is not said of it`()
    throws
  {
    let source = "own: {title: Map, kind: career-guide, publisher: Agency, url: 'https://example.org'}"
    let lines = "evidence: {responsibilities: [{source: own}]}\nsources:\n  \(source)"
    #expect(try found("", lines) == ["source-incomplete sources.own"])
    #expect(
      try found("source_kinds: {career-guide: {oldest: 1}}", lines) == ["source-incomplete sources.own"])
    #expect(try found("source_kinds: {career-guide: {requires: []}}", lines) == [])
  }

  @Test func `a kind that a framework adds needs a title`() throws {
    let found = try check(workspace("source_kinds: {standards: {oldest: 3}}"))
    #expect(found.map(\.message) == ["the source kind `standards` needs `title`"])
  }

  @Test(arguments: [
    ("{title: ChatGPT, kind: career-guide}", "tool-as-source"),
    ("{title: Various job postings, kind: job-posting-sample}", "source-bundled"),
    ("{title: A career guide, kind: career-guide}", "source-vague"),
    ("{title: A career guide, kind: career-guide, publisher: Agency}", "source-incomplete"),
    ("{title: A; B, kind: methodology, doi: 10.1000/182; 10.1000/183}", "source-bundled"),
  ])
  func `a source has one fault, the one that says most`(source: String, rule: String) throws {
    let lines = "evidence: {responsibilities: [{source: own}]}\nsources:\n  own: \(source)"
    #expect(try check(workspace("", lines)).map(\.rule.rawValue) == [rule])
  }

  @Test(arguments: [
    "How recruiters use ChatGPT", "Gemini missions at NASA", "Bingham county job titles", "Skills",
  ])
  func `a source about a program, or of a like name, is a source`(title: String) throws {
    let source = "{title: \(title), kind: methodology, publisher: A house, edition: First, archive: Room 3}"
    let lines = "evidence: {responsibilities: [{source: own}]}\nsources:\n  own: \(source)"
    #expect(try found("", lines) == [])
  }

  @Test func `sources that are derived from each other in a ring come from one another`() throws {
    let lines = """
      evidence: {responsibilities: [{source: one}, {source: two}]}
      sources:
        one: {title: One, kind: study, publisher: A, derived_from: [two]}
        two: {title: Two, kind: study, publisher: B, derived_from: [one]}
      """
    _ = try check(workspace("source_kinds: {study: {title: Studies}}", lines))
    let chain = lines.replacing(", derived_from: [one]", with: "")
    #expect(
      try found("source_kinds: {study: {title: Studies}}", chain) == [
        "source-not-independent evidence.responsibilities"
      ])
  }

  private func found(
    _ policy: String, _ lines: String = "",
    own: String = "responsibilities: {L1: [Plans the week of one line]}"
  ) throws -> [String] {
    try check(workspace(policy, lines, own: own)).map { "\($0.rule.rawValue) \($0.place.path)" }
  }

  /// The example framework with a policy, a profile with some lines, and two sources that a library of skills cites.
  private func workspace(
    _ policy: String, _ lines: String = "",
    own: String = "responsibilities: {L1: [Plans the week of one line]}"
  ) -> FilesInMemory {
    var files = FilesInMemory()
    for (path, text) in ExampleWorkspace.files { files[path] = text }
    files["framework.yaml"] += "\n" + policy + "\n"
    files["sources.yaml"] = """
      kind: sources
      version: 1
      sources:
        book: {title: A book, kind: methodology, publisher: A house, edition: First, archive: Room 3}
        guide: {title: A guide, kind: methodology, publisher: Another house, edition: Second, archive: Room 4}
      """
    files["skills.yaml"] = """
      kind: skills
      version: 1
      library: true
      skills:
        lean: {name: Lean, definition: Removing what nobody pays for, evidence: [{source: book}, {source: guide}]}
      """
    files["OPS/PLAN.yaml"] =
      "kind: profile\nversion: 1\ncode: OPS.PLAN\ntitle: Planning\n\(lines)\n\(own)\n"
    return files
  }
}
