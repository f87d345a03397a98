import Diagnostics
import Importing
import Shape
import TestSupport
import Testing

@Suite struct DraftTests {
  @Test func `an occupation with tasks becomes a profile that cites each of them`() throws {
    let files = try SmallRelease().draft().files
    #expect(files["SOC43/43-5061-00.yaml"] == planners)
    #expect(
      files.contents.keys.sorted() == [
        "SOC43/43-5061-00.yaml", "SOC43/function.yaml", "SOC51/51-9999-01.yaml", "SOC51/function.yaml",
        "framework.yaml", "plumb.yaml", "skills/database-software.yaml",
        "skills/development-environment-software.yaml", "skills/spreadsheet-software.yaml", "sources.yaml",
        "tables/onet-31.0/Occupation Data.txt", "tables/onet-31.0/Task Statements.txt",
      ])
  }

  @Test func `a part of an occupation of the SOC is mapped to what is more than it`() throws {
    let kilns = try SmallRelease().draft().files["SOC51/51-9999-01.yaml"]
    #expect(kilns.contains("- {scheme: onet-soc, code: 51-9999.01, title: Kiln Minders, match: exact}\n"))
    #expect(kilns.contains("- {scheme: soc-2018, code: 51-9999, match: broad}\n"))
    #expect(kilns.contains("text: \"Load kilns #1 and #2 with raw ware.\"\n"))
  }

  @Test func `what is left out is counted`() throws {
    let account = try SmallRelease().draft().account
    #expect(account.profiles == 2)
    #expect(account.functions == 2)
    #expect(account.statements == 4)
    #expect(account.aliases == 3)
    #expect(account.tools == 6)
    #expect(account.withoutTasks == ["99-1111.00"])
    #expect(account.withoutZone == [])
    #expect(account.titlesLeftOut == 1)
    #expect(account.titlesSaidAgain == 2)
    #expect(account.usesSaidAgain == 1)
    #expect(account.technologiesOfSeveralKinds == 1)
    #expect(account.missing == [])
    #expect(account.unused == ["Work Styles.txt"])
  }

  @Test func `an occupation whose preparation nobody rated is left out by its code`() throws {
    let release = SmallRelease().replacing("43-5061.00\t4\t08/2025\tAnalyst\n", with: "", in: "Job Zones")
    let draft = try release.draft()
    #expect(draft.account.withoutZone == ["43-5061.00"])
    #expect(draft.account.titlesLeftOut == 5)
    #expect(draft.account.usesLeftOut == 3)
    #expect(draft.documents.filter { $0.schema == "profile" }.map(\.path) == ["SOC51/51-9999-01.yaml"])
  }

  @Test func `a draft has no finding but what is true of the texts`() throws {
    let found = try findings(in: try SmallRelease().draft())
    #expect(
      found.map { "\($0.rule.rawValue) \($0.place.file)" } == ["source-stale SOC43/43-5061-00.yaml"],
      "\(found.map(\.message))")
  }

  /// What an author may do to a sentence or a code of a draft, and the rules that have to find it in the tables beside.
  static let slips: [(String, String, [RuleName])] = [
    (
      "\n      evidence: [{source: onet-31-0, locator: \"43-5061.00, Task ID 7\", as_of: 2023-12}]", "",
      ["statement-uncited", "unattributed-reuse"]
    ),
    ("code: 43-5061.00, title", "code: 43-5062.00, title", ["mapping-unknown"]),
    ("title: Line Planners, match", "title: Line Managers, match", ["mapping-title-mismatch"]),
  ]

  @Test(arguments: slips)
  func `the tables of a draft show where a sentence or a code of O*NET was changed`(
    written: String, changed: String, rules: [RuleName]
  ) throws {
    var files = try SmallRelease().draft().files
    let before = Set(try check(files).map(\.rule))
    let text = files["SOC43/43-5061-00.yaml"]
    #expect(text.contains(written))
    files["SOC43/43-5061-00.yaml"] = text.replacing(written, with: changed)
    let found = Set(try check(files).map(\.rule)).subtracting(before)
    #expect(found == Set(rules))
  }

  @Test func `a release without the tables that profiles can do without gives profiles without them`() throws
  {
    var release = SmallRelease()
    release.files["Alternate Titles.txt"] = nil
    release.files["Technology Skills.txt"] = nil
    let draft = try release.draft()
    #expect(draft.account.missing == [.titles, .technologies])
    #expect(draft.account.profiles == 2)
    #expect(
      Set(try findings(in: draft).map(\.rule)) == ["aliases-empty", "source-stale"])
  }

  @Test func `tables that a spreadsheet saved give the same documents`() throws {
    let release = SmallRelease()
    var saved = SmallRelease()
    for (name, text) in release.files where name != "Read Me.txt" {
      saved.files[name] = nil
      saved.files[name.replacing(".txt", with: ".tsv")] = text.split(separator: "\n").map { line in
        line.split(separator: "\t", omittingEmptySubsequences: false).map { field in
          field.contains("\"") ? "\"\(field.replacing("\"", with: "\"\""))\"" : String(field)
        }.joined(separator: "\t")
      }.joined(separator: "\r\n")
    }
    let (one, other) = (try release.draft(), try saved.draft())
    #expect(other.account.unused == ["Work Styles.tsv"])
    for (document, again) in zip(one.documents, other.documents) where document.schema == "profile" {
      #expect(document.text(schema: "") == again.text(schema: ""))
    }
  }

  @Test func `rows of occupations in another order give the same documents`() throws {
    let release = SmallRelease()
    var shuffled = release
    for name in ["Occupation Data.txt", "Job Zones.txt", "Technology Skills.txt"] {
      let lines = (release.files[name] ?? "").split(separator: "\n")
      shuffled.files[name] = ([lines[0]] + lines.dropFirst().sorted(by: >)).joined(separator: "\n")
    }
    let texts = try release.draft().documents.map { $0.text(schema: "") }.filter { !$0.contains("skill: ") }
    let others = try shuffled.draft().documents.map { $0.text(schema: "") }.filter { !$0.contains("skill: ") }
    #expect(texts == others)
  }

  @Test func `a release from before 2020 has codes of the classification of 2010`() throws {
    let old = try #require(CalendarPeriod("2019-08".utf8))
    var release = SmallRelease()
    release.files["Read Me.txt"] = nil
    let draft = try release.draft(named: Edition(number: "24.0", published: old))
    #expect(draft.files["SOC43/43-5061-00.yaml"].contains("{scheme: soc-2010, code: 43-5061, match: exact}"))
    #expect(try findings(in: draft).map(\.rule) == ["source-stale"])
  }

  /// What is found in a draft, under what its settings say of the tools that nobody has defined yet.
  private func findings(in draft: Draft) throws -> [Finding] {
    let files = draft.files
    #expect(files["plumb.yaml"].hasSuffix("rules:\n  definition-missing: off\n"))
    return try check(files).filter { $0.rule != "definition-missing" }
  }
}

private let planners = """
  # yaml-language-server: $schema=schema.json
  # From the O*NET 31.0 Database by USDOL/ETA, used under the CC BY 4.0 license. Keep what fits the
  # job, and write the rest anew; `status: published` puts it into the output.
  kind: profile
  version: 1
  code: SOC43.43-5061-00
  title: Line Planners
  status: draft
  tracks: [job-zone-4]

  focus: >-
    Decide what is made when, on which line and by whom, so that whoever ordered something gets it on
    the day that was promised.

  responsibilities:
    zone-4:
      - text: Sequence the orders of a week by due date.
        theme: core
        evidence: [{source: onet-31-0, locator: "43-5061.00, Task ID 7", as_of: 2023-12}]
      - text: "Warn: the sales desk hears of late orders."
        theme: supplemental
        evidence: [{source: onet-31-0, locator: "43-5061.00, Task ID 9", as_of: 2023-12}]
      - text: Keep "old" plans.
        evidence: [{source: onet-31-0, locator: "43-5061.00, Task ID 8", as_of: 2009-01}]

  classification:
    - {scheme: onet-soc, code: 43-5061.00, title: Line Planners, match: exact}
    - {scheme: soc-2018, code: 43-5061, match: exact}

  aliases:
    - Scheduler
    - "No"

  skills:
    - skill: c-sharp
    - skill: c-plus-plus
    - skill: spreadsheet-software

  evidence:
    focus: [{source: onet-31-0, locator: "Occupation Data, 43-5061.00", as_of: 2026-08}]
    level: [{source: onet-31-0, locator: "Job Zones, 43-5061.00", as_of: 2025-08}]
    classification: [{source: onet-31-0, locator: "Occupation Data, 43-5061.00", as_of: 2026-08}]
    aliases: [{source: onet-31-0, locator: "Alternate Titles, 43-5061.00", as_of: 2026-08}]
    skills: [{source: onet-31-0, locator: "Technology Skills, 43-5061.00", as_of: 2026-08}]

  """
