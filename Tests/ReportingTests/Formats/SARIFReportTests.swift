import CanonicalJSON
import Diagnostics
import Reporting
import Testing

@Suite struct SARIFReportTests {
  @Test func `no more results are listed than GitHub keeps, and what is left out is the least severe`() throws
  {
    let found = report(findings(2, .info) + findings(4_997, .warning) + findings(3, .error))
    let lines = rendered(found, as: .sarif).split(separator: "\n").map { $0.drop { $0 == " " } }
    let levels = lines.filter { $0.hasPrefix("\"level\": ") }.map { $0.dropFirst(9) }
    // The first is that of the notification.
    #expect(levels.count == 5_001)
    #expect(levels.dropFirst().prefix(4) == ["\"error\",", "\"error\",", "\"error\",", "\"warning\","])
    #expect(levels.last == "\"warning\",")
    #expect(
      lines.contains(
        """
        "text": "2 findings (2 infos) are not listed: GitHub keeps 5,000 results of a run, and the most severe are listed"
        """))
  }

  @Test func `no more other places are listed than GitHub keeps, and the message counts the rest`() throws {
    let others = Array(repeating: RelatedPlace(place("⟦a⟧: 1"), "here too"), count: 101)
    let result = try run(of: report([finding(at: place("⟦a⟧: 1"), related: others)]))["results"][0]
    #expect(result["relatedLocations"].elements.count == 99)
    #expect(
      result["message"]["text"].text
        == "this is not allowed\nand: 2 more places that `--format json` names")
  }

  @Test func `columns are counted in units of UTF-16, on every line of a place`() throws {
    let results = try run(of: varied)["results"].elements
    let regions = results.map { $0["locations"][0]["physicalLocation"]["region"] }
    #expect(try run(of: varied)["columnKind"].text == "utf16CodeUnits")
    #expect(regions.map { $0["startColumn"].number } == [8, 14, 8, 1])
    #expect(regions[2]["endLine"].number == 3)
    #expect(regions[2]["endColumn"].number == 15)
  }

  @Test func `a place of several lines ends with its first where the file is gone`() throws {
    let bytes = ReportFormat.sarif.render(varied)
    let results = try JSONReader.value(of: bytes)["runs"][0]["results"].elements
    let region = results[2]["locations"][0]["physicalLocation"]["region"]
    #expect(region["endLine"].number == 2)
    #expect(region["endColumn"].number == 9)
    #expect(results.allSatisfy { $0["fixes"].elements.isEmpty })
  }

  @Test func `fixes that only change text are offered, with line endings as the file has them`() throws {
    let results = try run(of: varied)["results"].elements
    let replacements = results.map { result in
      result["fixes"].elements.flatMap { $0["artifactChanges"].elements }
        .flatMap { $0["replacements"].elements }.map { $0["insertedContent"]["text"].text }
    }
    #expect(replacements == [[], ["a\r\nb"], ["", ""], []])
  }

  @Test func `only the rules of the results are described, and results lead to theirs`() throws {
    let run = try run(of: varied)
    let rules = run["tool"]["driver"]["rules"].elements.map { $0["id"].text }
    #expect(rules == ["placeholder-text", "file-in-place", "statement-form", "vocabulary"])
    for result in run["results"].elements {
      let index = try #require(result["ruleIndex"].number)
      #expect(rules[index] == result["ruleId"].text)
    }
  }

  @Test func `braces around a number and what looks like a link are no part of a message`() throws {
    let text = try #require(try run(of: varied)["results"][0]["message"]["text"].text)
    #expect(text.contains("[a] (0) {{0}} *b*"))
    let help = try run(of: varied)["tool"]["driver"]["rules"][0]["help"]["text"].text
    #expect(help?.contains("{for: 1}") == true)
  }

  @Test(arguments: [(false, true), (true, false)])
  func `a run that could not read a file has not succeeded`(isFailure: Bool, hasSucceeded: Bool) throws {
    let skipped = SkippedFile(file: "a.yaml", reason: "r", isFailure: isFailure)
    let invocation = try run(of: report([], skipped: [skipped]))["invocations"][0]
    #expect(invocation["executionSuccessful"].isTrue == hasSucceeded)
    #expect(
      invocation["toolExecutionNotifications"][0]["level"].text == (isFailure ? "error" : "note"))
  }

  private func run(of report: Report) throws -> JSON? {
    try JSONReader.value(of: ReportFormat.sarif.render(report, against: background))["runs"][0]
  }
}
