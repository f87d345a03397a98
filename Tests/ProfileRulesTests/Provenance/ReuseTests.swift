import Diagnostics
import ProfileRules
import Settings
import SourceText
import TestSupport
import Testing

/// What `unattributed-reuse` does beside its examples.
@Suite struct ReuseTests {
  @Test func `ten reworded tasks among forty own statements are found, each under its id, and nothing else`()
    throws
  {
    let own = try SampleStatements.texts().prefix(40)
    var statements = Array(own)
    for (number, (_, reworded)) in Tasks.reworded.enumerated() {
      statements.insert(reworded, at: number * 5 + 2)
    }
    let found = try check(workspace(statements, table: Tasks.table)).filter(\.isReuse)
    #expect(own.count == 40)
    #expect(found.map(\.place.path) == (0..<10).map { "responsibilities.L1[\($0 * 5 + 2)]" })
    for (finding, (id, _)) in zip(found, Tasks.reworded) {
      #expect(finding.message.contains("what `onet` says under `\(id)`, and"), "\(finding.message)")
    }
  }

  @Test func `a citation beside the text is enough, and for the layer one that names the id`() throws {
    let statement = "Contact the suppliers to verify shipment details"
    let layer = { (locator: String) in
      "evidence: {responsibilities: [{source: onet, locator: '\(locator)'}]}\n"
    }
    for (evidence, isFound) in [
      (layer("43-5061.00, tasks 8 and 11373"), false), (layer("tasks 1,11373;"), false),
      (layer("task 113731"), true), (layer("task 211373"), true), (layer("Task Statements"), true),
      ("evidence: {responsibilities: {none: nobody knows}}\n", true),
    ] {
      let found = try check(workspace([statement], table: Tasks.table, evidence)).filter(\.isReuse)
      #expect(found.isEmpty != isFound, "\(evidence)")
    }
    var files = workspace([], table: Tasks.table)
    files["OPS/PLAN.yaml"] += "    - {text: \(statement), evidence: [{source: onet}]}\n"
    #expect(try check(files).filter(\.isReuse).isEmpty)
  }

  @Test func `a statement that a source has under several ids is one finding that names the first of them`()
    throws
  {
    let rows = (1...6).map { "11-\($0)\t\($0)\tSupervise subordinate employees at all times\n" }
    let files = workspace(
      ["Supervises subordinate employees at all times"], table: Tasks.header + rows.joined())
    #expect(
      try check(files).filter(\.isReuse).map(\.message) == [
        "`Supervises subordinate employees at all times` is word for word what `onet` says under `1`, `2`, `3` and 3 more, and does not cite it"
      ])
    var cited = files
    cited["OPS/PLAN.yaml"] += "evidence: {responsibilities: [{source: onet, locator: task 6}]}\n"
    #expect(try check(cited).filter(\.isReuse).isEmpty)
  }

  @Test func `a statement that a function gives to its profiles is reported once, where it is written`()
    throws
  {
    var files = workspace(["Plans the week of one line"], table: Tasks.table)
    files["OPS/function.yaml"] += """

      responsibilities:
        L1:
          - {id: shipments, text: Contacts suppliers to verify shipment details}
      """
    #expect(
      try check(files).filter(\.isReuse).map { "\($0.place.file) \($0.place.path)" } == [
        "OPS/function.yaml responsibilities.L1[shipments].text"
      ])
    files["OPS/function.yaml"] += "\nevidence: {responsibilities: [{source: onet, locator: task 11373}]}\n"
    #expect(try check(files).filter(\.isReuse).isEmpty)
  }

  @Test func `each sentence of a focus is held against the table, and marked where it differs`() throws {
    var files = workspace(["Plans the week of one line"], table: Tasks.table)
    files["OPS/PLAN.yaml"] += """
      focus: "Orders come late. Contact all suppliers to verify shipment details. Lines must not wait."
      evidence: {focus: [{source: onet, locator: Occupation Data}]}

      """
    let finding = try #require(try check(files).first(where: \.isReuse))
    #expect(finding.place.path == "focus")
    #expect(finding.place.line.utf8.dropFirst(finding.place.start.column - 1).starts(with: "all supp".utf8))
    #expect(finding.place.range.count == 3)
    #expect(finding.label == "not there: `all`")
    #expect(finding.notes.last?.text.contains("below `evidence:`, `focus:`") == true)
  }

  @Test func `of two sources that have a statement one has to be cited, and the closer one is named`() throws
  {
    var files = workspace(["Contacts all suppliers to verify shipment details"], table: Tasks.table)
    files["other.tsv"] = "ID\tText\nA1\tContact all suppliers to verify shipment details\n"
    files["sources.yaml"] +=
      "  other: {title: Another list, kind: list, statements: {table: other.tsv}}\n"
    let message = try #require(try check(files).first(where: \.isReuse)?.message)
    #expect(message.contains("word for word what `other` says under `A1`"))
    files["OPS/PLAN.yaml"] += "evidence: {responsibilities: [{source: onet, locator: task 11373}]}\n"
    #expect(try check(files).filter(\.isReuse).isEmpty)
  }

  @Test func `a text of fewer words than texts that are compared is left alone`() throws {
    let table = Tasks.header + "11\t1\tFile records\n11\t2\tFile all daily records\n"
    #expect(
      try check(workspace(["Files records", "Files all daily records"], table: table)).filter(\.isReuse)
        .map(\.place.path) == ["responsibilities.L1[1]"])
  }

  @Test func `nothing is read where no rule needs it`() throws {
    var files = workspace(["Contacts suppliers to verify shipment details"], table: Tasks.table)
    files["tasks.tsv"] = ""
    #expect(try check(files).map(\.rule) == ["statement-table-unreadable"])
    let settings = try Settings(
      reading: SourceFile(
        path: "plumb.yaml",
        text: """
          kind: settings
          version: 1
          rules: {unattributed-reuse: off, statement-table-unreadable: off}
          """),
      from: SettingsSource(file: "plumb.yaml", isNamed: false), for: Catalogue.descriptions)
    #expect(try check(files, under: settings).isEmpty)
  }
}

extension Finding {
  var isReuse: Bool { rule == "unattributed-reuse" }
}

/// A profile with some statements at one level, in a workspace whose source `onet` has a table.
func workspace(_ statements: [String], table: String, _ fields: String = "") -> FilesInMemory {
  var files = LaidOut(.good([:]), of: "unattributed-reuse").files
  files["framework.yaml"] += "\nsource_kinds: {list: {title: Official lists}}\n"
  files["tasks.tsv"] = table
  files["sources.yaml"] = """
    kind: sources
    version: 1
    sources:
      onet:
        title: O*NET 29.3 Database
        kind: list
        publisher: National Center for O*NET Development
        url: https://www.onetcenter.org/database.html
        statements: {table: tasks.tsv}

    """
  files["OPS/PLAN.yaml"] =
    "kind: profile\nversion: 1\ncode: OPS.PLAN\ntitle: Planning\n" + fields + "responsibilities:\n  L1:\n"
    + statements.map { "    - \(quotedYAML($0))\n" }.joined()
  return files
}

private func quotedYAML(_ text: String) -> String {
  "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}
