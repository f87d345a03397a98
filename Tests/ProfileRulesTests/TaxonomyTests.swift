import Diagnostics
import FileSystem
import ProfileModel
import ProfileRules
import SourceText
import TestSupport
import Testing

/// What the rules of taxonomy do beside their examples.
@Suite struct TaxonomyTests {
  @Test func `codes are held against tables only where there are tables`() throws {
    let files = workspace(classification: "{scheme: onet-soc, code: 99-9999.00, title: Nobody, match: broad}")
    #expect(try check(files).map(\.message) == [])
  }

  @Test func `a code of a page is looked up like one of the profile`() throws {
    let files = workspace(
      tables: "{codes: codes.txt}",
      """
      levels:
        L1:
          classification:
            - {scheme: onet-soc, code: 43-5061.00, match: broad}
            - {scheme: onet-soc, code: 43-5062.00, match: broad}
      """)
    let found = try check(files)
    #expect(found.map(\.rule) == ["mapping-unknown"])
    #expect(found.map(\.place.path) == ["levels.L1.classification[onet-soc].code"])
    #expect(found.flatMap(\.notes).map(\.text).contains { $0.contains("`43-5061.00` (Planning Clerks)") })
  }

  @Test func `a dropped code with several successors is left to a person`() throws {
    let files = workspace(
      tables: "{codes: codes.txt, earlier: [old.txt], successors: [walk.txt]}",
      "classification: [{scheme: onet-soc, code: 43-0000.01, match: broad}]")
    let finding = try #require(try check(files).first)
    #expect(finding.rule == "mapping-unknown")
    #expect(
      finding.message
        == "`43-0000.01` (Clerks) was dropped from `onet-soc`, so nothing can be looked up by it")
    #expect(finding.notes.last?.text.hasSuffix("took its place; choose the one that fits") == true)
    #expect(finding.fix == nil)
  }

  @Test func `a title of an earlier edition is told from one that never was`() throws {
    let files = workspace(
      tables: "{codes: codes.txt, earlier: [old.txt]}",
      "classification: [{scheme: onet-soc, code: 43-5061.00, title: Expediting clerks, match: broad}]")
    #expect(
      try check(files).map(\.message) == [
        "`Expediting clerks` is what `43-5061.00` was called in an earlier edition"
      ])
  }

  @Test func `a code that is still to be written is a placeholder and nothing else`() throws {
    let files = workspace(classification: "{scheme: onet-soc, code: TODO, match: broad}")
    #expect(try check(files).map(\.rule) == ["placeholder-text"])
  }

  @Test func `a title that three profiles share is one finding, which another profile does not outlive`()
    throws
  {
    var files = workspace(tables: nil, "aliases: [Scheduling]")
    files["OPS/A.yaml"] = profile("A", "aliases: [Other work, scheduling]")
    let first = try check(files)
    files["OPS/B.yaml"] = profile("B", "aliases: [Scheduling]")
    let both = try check(files)
    #expect(both.map(\.rule) == ["alias-collision"])
    #expect(both.first?.place.file == "OPS/PLAN.yaml")
    #expect(both.first?.related.map(\.place.file) == ["OPS/A.yaml", "OPS/B.yaml"])
    #expect(
      Set(both.flatMap(\.members).map(\.fingerprint)).isSuperset(
        of: first.flatMap(\.members).map(\.fingerprint)))
    #expect(both.flatMap(\.members).count == first.flatMap(\.members).count + 1)
  }

  @Test func `a retired profile shares no title`() throws {
    var files = workspace(tables: nil, "aliases: [Scheduling]")
    files["OPS/A.yaml"] = profile("A", "status: retired\naliases: [Scheduling]")
    #expect(try check(files).map(\.message) == [])
  }

  @Test func `a title at another level of a profile of the function is worth a word`() throws {
    var files = workspace(tables: nil, "levels: {L1: {aliases: [Scheduling]}}")
    files["OPS/A.yaml"] = profile("A", "levels: {L2: {aliases: [Scheduling]}}", level: "L2")
    #expect(try check(files).map(\.rule) == ["alias-elsewhere"])
  }

  /// Lists of other titles of `Planning`, and what remains of them.
  static let dropped = [
    ("aliases: [planning]\n", ""), ("aliases: [A, Planning, B]\n", "aliases: [A, B]\n"),
    ("aliases:\n  - planning\n", ""), ("aliases:\n  - Planning  # why\n  - B\n", nil),
    ("aliases: [A, 'a.']\n", "aliases: [A]\n"),
    ("aliases:\n  - A\n  - B\n  - a\n", "aliases:\n  - A\n  - B\n"),
  ]

  @Test(arguments: dropped)
  func `a title that says nothing new goes, and nothing with it`(list: String, remaining: String?) throws {
    let files = workspace(tables: nil, list)
    let finding = try #require(try check(files).first)
    guard let remaining else {
      #expect(finding.fix == nil)
      return
    }
    let fix = try #require(finding.fix)
    let text = files["OPS/PLAN.yaml"]
    var bytes = Array(text.utf8)
    for edit in fix.edits { bytes.replaceSubrange(edit.range.range, with: Array(edit.replacement.utf8)) }
    #expect(String(decoding: bytes, as: UTF8.self) == text.replacing(list, with: remaining))
  }

  @Test func `every problem of a table is found at the field that names it`() throws {
    var files = workspace(
      tables: "{codes: codes.txt, alternates: gone.txt, earlier: [bad.txt], successors: [codes.txt]}", "")
    files.set("bad.txt", [0x31, 0x09, 0xFF])
    let found = try check(files)
    #expect(Set(found.map(\.rule)) == ["registry-unreadable"])
    #expect(
      found.map(\.message) == [
        "the table `gone.txt` cannot be read: no such file",
        "the table `bad.txt` is not UTF-8 text: line 1 holds bytes that mean nothing in it",
        "the table `codes.txt` has no column for new codes",
      ])
  }
}

private func workspace(classification: String) -> FilesInMemory {
  workspace(tables: nil, "classification: [\(classification)]")
}

/// A workspace of one profile, with some fields, and of a scheme with some tables.
private func workspace(tables: String?, _ fields: String) -> FilesInMemory {
  var files = FilesInMemory()
  files["framework.yaml"] = """
    kind: framework
    version: 1
    id: example
    title: Example
    language: en
    tracks:
      main:
        title: Main track
        levels:
          L1: {title: Planner, rank: 1}
          L2: {title: Head of planning, rank: 2}
    source_kinds: {list: {title: Official lists}}
    schemes:
      onet-soc:
        title: O*NET-SOC
        edition: "29.3"
        source: onet
    \(tables.map { "    tables: \($0)" } ?? "")
    """
  files["sources.yaml"] =
    "kind: sources\nversion: 1\nsources:\n  onet: {title: O*NET, kind: list, publisher: O*NET Center}\n"
  files["OPS/function.yaml"] = "kind: function\nversion: 1\ncode: OPS\ntitle: Operations\n"
  files["OPS/PLAN.yaml"] = profile("PLAN", fields, title: "Planning")
  files["codes.txt"] = "Code\tTitle\n43-5061.00\tPlanning Clerks\n43-5071.00\tShipping Clerks\n"
  files["old.txt"] = "Code\tTitle\n43-5061.00\tExpediting Clerks\n43-0000.01\tClerks\n"
  files["walk.txt"] = "43-0000.01\t43-5061.00\n43-0000.01\t43-5071.00\n"
  return files
}

private func profile(
  _ code: String, _ fields: String, title: String? = nil, level: String = "L1"
) -> String {
  """
  kind: profile
  version: 1
  code: OPS.\(code)
  title: \(title ?? "Work \(code)")
  \(fields)
  responsibilities:
    \(level):
      - Plans the week of line \(code)
  """
}
