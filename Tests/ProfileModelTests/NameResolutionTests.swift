import Diagnostics
import ProfileModel
import SourceText
import TestSupport
import Testing

@Suite struct NameResolutionTests {
  @Test func `a profile cannot name a level of another track`() throws {
    try expectMarked([
      "OPS/function.yaml": function("OPS", "tracks: [expert]"),
      "OPS/A.yaml": profile("OPS.A", "responsibilities: {P1: [Plans], ⟦M1⟧: [Leads]}"),
    ])
  }

  @Test func `a source of the profile's own is not seen by another profile`() throws {
    let sources = "sources: {guide: {title: Guide, kind: book, publisher: A house}}"
    try expectMarked([
      "OPS/function.yaml": function("OPS", "summary: Plans"),
      "OPS/A.yaml": profile(
        "OPS.A", "focus: Plans\n\(sources)\nevidence: {focus: [{source: guide}]}"),
      "OPS/B.yaml": profile("OPS.B", "focus: Orders\nevidence: {focus: [{source: ⟦guide⟧}]}"),
    ])
  }

  @Test func `themes are those of the framework and of the functions above`() throws {
    try expectMarked([
      "OPS/function.yaml": function("OPS", "themes: {order: {title: Order}}"),
      "PLAN/function.yaml": function(
        "OPS.PLAN",
        """
        parent: OPS
        themes: {plan: {title: Plan}}
        responsibilities: {P1: [{id: a, text: Plans, theme: order}, {id: b, text: Orders, theme: plan}]}
        """),
      "HR/function.yaml": function("HR", "themes: {hire: {title: Hire}}"),
      "PLAN/A.yaml": profile(
        "OPS.PLAN.A",
        """
        responsibilities:
          P1:
            - {text: Plans, theme: delivery}
            - {text: Orders, theme: order}
            - {text: Writes, theme: plan}
            - {text: Hires, theme: ⟦hire⟧}
        """),
    ])
  }

  @Test func `a function does not see the themes of the functions within it`() throws {
    try expectMarked([
      "OPS/function.yaml": function(
        "OPS", "responsibilities: {P1: [{id: a, text: Plans, theme: ⟦plan⟧}]}"),
      "PLAN/function.yaml": function("OPS.PLAN", "parent: OPS\nthemes: {plan: {title: Plan}}"),
    ])
  }

  @Test func `the places that name a broken definition belong to its finding`() throws {
    let findings = try checkMarked([
      "sources.yaml": "kind: sources\nversion: 1\nsources:\n  guide: ⟦a book that somebody wrote⟧\n",
      "OPS/function.yaml": function("OPS", "summary: Plans"),
      "OPS/A.yaml": profile("OPS.A", "focus: Plans\nevidence: {focus: [{source: ⟦guide⟧}]}"),
    ])
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.rule == "wrong-type")
    #expect(finding.marks == ["sources.yaml: a book that somebody wrote", "OPS/A.yaml: guide"])
  }

  @Test func `a definition with something broken inside is no broken definition`() throws {
    let findings = try checkMarked([
      "sources.yaml": "kind: sources\nversion: 1\nsources:\n  guide: {title: Guide, kind: book, url: ⟦x⟧}\n",
      "OPS/function.yaml": function("OPS", "summary: Plans"),
      "OPS/A.yaml": profile("OPS.A", "focus: Plans\nevidence: {focus: [{source: guide}]}"),
    ])
    #expect(findings.map(\.marks) == [["sources.yaml: x"]])
  }

  @Test func `what an unreadable file may define is not missed, but related to it`() throws {
    let findings = try checkMarked([
      "skills.yaml": "kind: skills\nversion: 1\nskills: {lean: ⟦{⟧name: Lean, definition: Less waste\n",
      "OPS/function.yaml": function("OPS", "summary: Plans"),
      "OPS/A.yaml": profile(
        "OPS.A", "responsibilities: {P1: [{text: Plans, theme: ⟦plan⟧}]}\nskills: [{skill: ⟦lean⟧}]"),
    ])
    #expect(Set(findings.map(\.rule)) == ["yaml-syntax", "dangling-reference"])
    let unread = try #require(findings.first { $0.rule == "yaml-syntax" })
    #expect(unread.related.map(\.message) == ["the skill `lean` is named here"])
    let dangling = try #require(findings.first { $0.rule == "dangling-reference" })
    #expect(dangling.marks == ["OPS/A.yaml: plan"])
  }

  @Test func `where a profile's tracks are misspelt, its levels are not held against it`() throws {
    let findings = try checkMarked([
      "OPS/function.yaml": function("OPS", "summary: Plans"),
      "OPS/A.yaml": profile("OPS.A", "tracks: [⟦expret⟧]\nresponsibilities: {P1: [Plans]}"),
      "OPS/B.yaml": profile("OPS.B", "tracks: ⟦expert⟧\nresponsibilities: {M1: [Leads]}"),
    ])
    #expect(findings.map(\.rule).sorted() == ["dangling-reference", "wrong-type"])
  }

  @Test func `where a ladder could not be read, its levels are not missed`() throws {
    let findings = try checkMarked([
      "framework.yaml": framework.replacing(
        "    title: Expert track\n    levels:", with: "    title: Expert track\n    ⟦levls⟧:"),
      "OPS/function.yaml": function("OPS", "summary: Plans"),
      "OPS/A.yaml": profile("OPS.A", "tracks: [expert]\nresponsibilities: {P1: [Plans], P2: [Leads]}"),
    ])
    #expect(findings.map(\.rule) == ["unknown-field"])
  }

  @Test func `where a level could not be read, it is not missed, but related`() throws {
    let findings = try checkMarked([
      "framework.yaml": framework.replacing(
        "P2: {title: Senior planner, rank: 2}", with: "P2: ⟦Senior planner⟧"
      ).replacing("P2: {scope", with: "⟦P2⟧: {scope"),
      "OPS/function.yaml": function("OPS", "tracks: [expert]"),
      "OPS/A.yaml": profile("OPS.A", "responsibilities: {P1: [Plans], ⟦P2⟧: [Leads]}"),
    ])
    #expect(findings.map(\.rule) == ["wrong-type"])
  }

  @Test func `all names of one missing thing are one finding`() throws {
    let findings = try checkMarked([
      "OPS/function.yaml": function("OPS", "summary: Plans"),
      "OPS/A.yaml": profile("OPS.A", "skills: [{skill: ⟦lean⟧}]"),
      "OPS/B.yaml": profile("OPS.B", "skills: [{skill: ⟦lean⟧}]"),
    ])
    #expect(findings.map(\.marks) == [["OPS/A.yaml: lean", "OPS/B.yaml: lean"]])
  }
}

/// Checks that every marked name, and nothing else, is reported as naming nothing.
private func expectMarked(
  _ files: KeyValuePairs<String, String>, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let found = try checkMarked(files, sourceLocation: sourceLocation)
  #expect(found.map(\.rule) == ["dangling-reference"], sourceLocation: sourceLocation)
}

/// The findings of a workspace, which together have to point at what is marked and at nothing else; what is said of
/// files that lie elsewhere than their code says, and of what nothing names, left out.
private func checkMarked(
  _ files: KeyValuePairs<String, String>, sourceLocation: SourceLocation = #_sourceLocation
) throws -> [Finding] {
  var memory = filesWithFramework([:])
  var marks: Set<Mark> = []
  for (path, text) in files {
    let marked = MarkedText(text)
    memory[path] = marked.text
    marks.formUnion(marked.ranges.map { Mark(file: path, range: $0) })
  }
  let found = try check(memory).filter { !["file-in-place", "unused-definition"].contains($0.rule) }
  let places = found.flatMap { [$0.place] + $0.related.map(\.place) }.map {
    Mark(file: $0.file, range: $0.range)
  }
  #expect(
    Set(places) == marks, "\(found.map { "\($0.message) at \($0.place.file):\($0.place.start)" })",
    sourceLocation: sourceLocation)
  return found
}

private struct Mark: Hashable {
  let file: String
  let range: ByteRange
}

extension Finding {
  /// The files and texts of the finding's places.
  fileprivate var marks: [String] {
    ([place] + related.map(\.place)).map { place in
      let start = place.start.offset - place.start.column + 1
      let line = Array(place.line.utf8)
      let text = line[(place.range.start - start)..<min(line.count, place.range.end - start)]
      return "\(place.file): \(String(decoding: text, as: UTF8.self))"
    }
  }
}
