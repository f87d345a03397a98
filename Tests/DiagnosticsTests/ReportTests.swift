import Diagnostics
import SourceText
import TestSupport
import Testing

@Suite struct ReportTests {
  @Test func `findings stand by file, place, rule and message, in whatever order they came`() {
    let sorted = [
      finding("a.yaml", "⟦a⟧b", "rule-b"), finding("a.yaml", "⟦ab⟧", "rule-a", "m"),
      finding("a.yaml", "⟦ab⟧", "rule-b", "m"), finding("a.yaml", "⟦ab⟧", "rule-b", "n"),
      finding("a.yaml", "a⟦b⟧", "rule-a"), finding("b.yaml", "⟦a⟧b", "rule-a"),
      finding("é.yaml", "⟦a⟧b", "rule-a"),
    ]
    var random = SeededGenerator(seed: 7)
    for _ in 0..<20 {
      let report = Report(findings: sorted.shuffled(using: &random), skipped: [], extent: .none)
      #expect(report.findings.map(\.summary) == sorted.map(\.summary))
    }
  }

  @Test func `files stand by their bytes`() {
    let paths = [
      "Z.yaml", "a-b.yaml", "a.yaml", "a/b.yaml", "e\u{301}.yaml", "z.yaml", "\u{E9}.yaml", "\u{FF21}",
    ]
    let findings = paths.reversed().map { finding($0, "⟦a⟧", "rule") }
    let skipped = paths.reversed().map { SkippedFile(file: $0, reason: "a link") }
    let report = Report(findings: findings, skipped: skipped, extent: .none)
    let expected = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(report.findings.map { Array($0.place.file.utf8) } == expected.map { Array($0.utf8) })
    #expect(report.skipped.map { Array($0.file.utf8) } == expected.map { Array($0.utf8) })
  }

  @Test func `equal fingerprints are numbered in the order of the report`() {
    let report = Report(
      findings: [
        finding("b.yaml", "⟦a⟧", "rule"), finding("a.yaml", "a⟦a⟧", "rule"),
        finding("a.yaml", "⟦a⟧a", "rule"),
        finding("a.yaml", "⟦a⟧a", "other"),
      ], skipped: [], extent: .none)
    let first = Fingerprint(rule: "rule", entity: "entity", path: "", value: "value").text
    let other = Fingerprint(rule: "other", entity: "entity", path: "", value: "value").text
    #expect(report.findings.map(\.fingerprint.text) == [other, first, first + "-2", first + "-3"])
  }

  @Test func `each member of a finding has a number of its own, and those that wait get the last`() {
    let place = finding("a.yaml", "⟦a⟧", "rule").place
    let same = Fingerprint(rule: "rule", entity: "entity", path: "", value: "value")
    let pair = Finding(
      rule: "rule", message: "message", place: place,
      members: [Finding.Member(at: place, same), Finding.Member(at: place, named: "other", same)])
    var findings = [pair, finding("b.yaml", "⟦a⟧", "rule")]
    findings.number { finding, member in finding == 0 && member == 0 }
    let texts = findings.flatMap(\.members).map(\.fingerprint.text)
    #expect(texts == [same.text + "-3", same.text, same.text + "-2"])
    findings.number()
    #expect(findings.flatMap(\.members).map(\.fingerprint.text) == texts)
  }

  @Test(arguments: [
    ("rule2", "entity", "path", "value"), ("rule", "entity2", "path", "value"),
    ("rule", "entity", "path2", "value"), ("rule", "entity", "path", "value2"),
    ("ruleentity", "", "path", "value"), ("rule", "entitypath", "", "value"),
    ("rule", "entity", "pathvalue", ""), ("rule", "entity", "", "pathvalue"),
  ])
  func `each part of a fingerprint counts, and where it ends`(
    rule: String, entity: String, path: String, value: String
  ) {
    let original = Fingerprint(rule: "rule", entity: "entity", path: "path", value: "value")
    let changed = Fingerprint(rule: RuleName(rawValue: rule), entity: entity, path: path, value: value)
    #expect(changed != original)
    #expect(original.text.count == 32 && original.text.allSatisfy(\.isHexDigit))
  }

  @Test func `a report holds what is at least as severe as asked`() {
    let report = Report(
      findings: [
        finding("a", "⟦a⟧", "rule", severity: .warning), finding("b", "⟦a⟧", "rule", severity: .info),
      ],
      skipped: [], extent: .none)
    #expect(report.holds(atLeast: .info) && report.holds(atLeast: .warning) && !report.holds(atLeast: .error))
    #expect(Severity.allCases.map(report.count) == [1, 1, 0])
  }

  @Test func `a report shown from above names every file from there, and changes nothing else`() throws {
    let place = finding("a.yaml", "⟦a⟧", "rule").place
    let original = Finding(
      rule: "rule", severity: .warning, message: "message", label: "label", place: place,
      related: [RelatedPlace(place, "here")], notes: [.help("help")],
      fix: Fix("mend it", safety: .safe, edits: [Edit(file: "b.yaml", range: place.range, replacement: "b")]),
      fingerprint: Fingerprint(rule: "rule", entity: "entity", path: "path", value: "value"))
    let report = Report(
      findings: [original, original], skipped: [SkippedFile(file: "c.yaml", reason: "a link")],
      extent: Extent(files: 3, pages: 2))
    let shown = report.shown(below: "Profiles/")
    let moved = try #require(shown.findings.first)
    #expect(moved.place.file == "Profiles/a.yaml")
    #expect(moved.related.map(\.place.file) == ["Profiles/a.yaml"])
    #expect(moved.fix?.edits.map(\.file) == ["Profiles/b.yaml"])
    #expect(shown.skipped == [SkippedFile(file: "Profiles/c.yaml", reason: "a link")])
    #expect(shown.findings.map(\.fingerprint) == report.findings.map(\.fingerprint))
    #expect(shown.extent == report.extent)
    #expect(
      moved.place.range == place.range && moved.place.line == place.line && moved.place.start == place.start)
    #expect((moved.message, moved.label, moved.severity) == ("message", "label", .warning))
    #expect(report.shown(below: "").findings.map(\.place.file) == ["a.yaml", "a.yaml"])
  }
}

extension Extent {
  fileprivate static let none = Extent(files: 0, pages: 0)
}

extension Finding {
  fileprivate var summary: String {
    "\(place.file) \(place.range.start) \(place.range.end) \(rule.rawValue) \(message)"
  }
}

/// A finding at the marked place of a file.
private func finding(
  _ file: String, _ marked: String, _ rule: RuleName, _ message: String = "message",
  severity: Severity = .error
) -> Finding {
  let text = MarkedText(marked)
  var source = LocatedSource(SourceFile(path: file, text: text.text))
  return Finding(
    rule: rule, severity: severity, message: message, place: Place(text.ranges[0], path: "", in: &source),
    fingerprint: Fingerprint(rule: rule, entity: "entity", path: "", value: "value"))
}
