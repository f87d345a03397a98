import CanonicalJSON
import Diagnostics
import Reporting
import Testing

/// Formats of which little but their structure is to be told.
@Suite struct ServerReportTests {
  @Test func `reviewdog gets columns in bytes and the text of a fix as one piece`() throws {
    let diagnostics = try JSONReader.value(of: ReportFormat.rdjson.render(varied, against: background))[
      "diagnostics"
    ].elements
    let ranges = diagnostics.map { $0["location"]["range"] }
    #expect(ranges.map { $0["start"]["column"].number } == [8, 1, 17, 8])
    #expect(ranges[3]["end"]["line"].number == 3)
    #expect(ranges[3]["end"]["column"].number == 17)
    let suggestions = diagnostics.map { $0["suggestions"][0] }
    #expect(suggestions.map { $0["text"].text } == [nil, nil, "a\r\nb", "of "])
    #expect(suggestions[3]["range"]["start"]["column"].number == 8)
    #expect(suggestions[3]["range"]["end"]["column"].number == 19)
    #expect(
      diagnostics[2]["message"].text
        == "`Planning` is to be written\nProfiles/ä b.yaml:2: and here\nhelp: write it\nfix: write it on one line"
    )
  }

  @Test func `a report of tests fails for errors alone, and never is without a test`() {
    let text = rendered(varied, as: .junit)
    #expect(
      text.contains("<testsuites name=\"plumb\" tests=\"6\" failures=\"2\" errors=\"1\" skipped=\"1\">"))
    #expect(text.split(separator: "<failure ").count == 3)
    let empty = rendered(report([]), as: .junit)
    #expect(empty.contains("tests=\"1\" failures=\"0\""))
    #expect(empty.contains("<testcase classname=\"plumb\" name=\"no findings · 14 files, 20 pages\"/>"))
  }

  @Test func `what XML forbids is shown by number`() {
    for format in [ReportFormat.junit, .checkstyle] {
      let text = rendered(varied, as: format)
      #expect(text.contains(#"\u{1b}[2J\u{7}\u{202e}\u{85}\u{fffe}"#))
      #expect(text.contains("&lt;/script&gt;&lt;b&gt;&amp;amp;&quot;' "))
    }
  }

  @Test func `GitLab gets the fingerprint, which no line number is part of`() throws {
    let moved = ["⟦a⟧: 1", "\n\n⟦a⟧: 1"].map { report([finding("r", .info, at: place($0))]) }
    let entries = try moved.map { try JSONReader.value(of: ReportFormat.gitlab.render($0))[0] }
    #expect(entries.map { $0["location"]["lines"]["begin"].number } == [1, 3])
    #expect(Set(entries.map { $0["fingerprint"].text }) == [moved[0].findings[0].fingerprint.text])
    #expect(entries[0]["severity"].text == "info")
    #expect(rendered(report([]), as: .gitlab) == "[]\n")
  }

  @Test func `each line of JSON stands alone, and the last is the summary`() throws {
    let lines = rendered(varied, as: .jsonl).split(separator: "\n")
    let values = try lines.map { try JSONReader.value(of: Array($0.utf8)) }
    #expect(
      values.map { $0["kind"].text } == [
        "finding", "finding", "finding", "finding", "suppressed", "skipped", "skipped", "idle_setting",
        "summary",
      ])
    let report = try JSONReader.value(of: ReportFormat.json.render(varied))
    #expect(values[3]["fingerprint"].text == report["findings"][3]["fingerprint"].text)
    #expect(values[8]["errors"].number == 2)
    #expect(values[8]["as_of"].text == "2026-06-15")
  }
}
