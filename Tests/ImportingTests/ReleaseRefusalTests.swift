import Importing
import Shape
import TestSupport
import Testing

@Suite struct ReleaseRefusalTests {
  /// What is wrong in a table of the small release: the table, a text in it, what stands there instead, and what is said.
  static let faults: [(String, String, String, String)] = [
    (
      "Task Statements", "\tCore\t40\t", "\tCore\t",
      "release/Task Statements.txt:2: has 6 columns, and its header has 7"
    ),
    (
      "Task Statements", "51-9999.01\t20", "51-9999.02\t20",
      "release/Task Statements.txt:2: is about `51-9999.02`, which `Occupation Data` does not have"
    ),
    (
      "Task Statements", "\t9\tWarn", "\t20\tWarn",
      "release/Task Statements.txt:4: gives Task ID `20` a second time; it stands in line 2 too"
    ),
    (
      "Task Statements", "\t9\tWarn", "\t9 a\tWarn",
      "release/Task Statements.txt:4: has `9 a` as its Task ID, which is not an id of letters and digits"
    ),
    (
      "Task Statements", "Keep \"old\" plans.", " ",
      "release/Task Statements.txt:5: has nothing under `Task`"
    ),
    (
      "Task Statements", "01/2009", "2009",
      "release/Task Statements.txt:5: has `2009` as its Date, which is not a month and a year, as `08/2023`"
    ),
    (
      "Task Statements", "Supplemental", "Extra",
      "release/Task Statements.txt:4: has `Extra` as its Task Type, which is neither `Core` nor `Supplemental`"
    ),
    (
      "Task Statements", "Task ID", "Task No",
      "release/Task Statements.txt: has no column `Task ID`: its header has `O*NET-SOC Code`, `Task No`, `Task`, `Task Type`, `Incumbents Responding`, `Date`, `Domain Source`"
    ),
    (
      "Occupation Data", "43-5061.00", "43-5061",
      "release/Occupation Data.txt:3: has `43-5061` as its code, which is not two digits, a hyphen, four digits, a point and two digits, as `11-3051.00`"
    ),
    (
      "Occupation Data", "99-1111.00", "43-5061.00",
      "release/Occupation Data.txt:4: gives `43-5061.00` a second time"
    ),
    (
      "Job Zones", "\t4\t", "\t6\t",
      "release/Job Zones.txt:2: has `6` as its Job Zone, which is not a number from 1 to 5"
    ),
    (
      "Job Zones", "51-9999.01", "43-5061.00",
      "release/Job Zones.txt:3: gives `43-5061.00` a second Job Zone"
    ),
    (
      "Alternate Titles", "\tScheduler\t", "\t\t",
      "release/Alternate Titles.txt:3: has nothing under `Alternate Title`"
    ),
    (
      "Technology Skills", "\tDatabase software\t", "\t\t",
      "release/Technology Skills.txt:6: has nothing under `Commodity Title`"
    ),
  ]

  @Test(arguments: faults)
  func `what is wrong in a table is told with its line, and nothing is made`(
    table: String, text: String, wrong: String, message: String
  ) throws {
    let refusal = #expect(throws: ReleaseRefusal.self) {
      try SmallRelease().replacing(text, with: wrong, in: table).draft()
    }
    let lines = refusal?.description.split(separator: "\n") ?? []
    #expect(lines.contains(Substring(message)), "\(lines)")
    #expect(lines.last == "nothing was written: these tables are not as O*NET publishes them")
  }

  @Test func `of many faults the first are shown, and the others counted`() {
    let release = SmallRelease()
    let rows = (release.files["Job Zones.txt"] ?? "") + String(repeating: "\none\n", count: 30)
    var broken = release
    broken.files["Job Zones.txt"] = rows
    let refusal = #expect(throws: ReleaseRefusal.self) { try broken.draft() }
    let lines = refusal?.description.split(separator: "\n") ?? []
    #expect(lines.count == 22)
    #expect(lines.dropLast().last == "and 10 more like these")
  }

  @Test(arguments: ["Occupation Data", "Task Statements", "Job Zones"])
  func `there is no draft without the tables that every profile is made of`(table: String) throws {
    var release = SmallRelease()
    release.files[table + ".txt"] = nil
    let refusal = #expect(throws: ReleaseRefusal.self) { try release.draft() }
    #expect(
      refusal?.description
        == "`release` has no `\(table).txt` or `\(table).tsv`: name the folder that an O*NET release was unpacked in"
    )
  }

  @Test(arguments: [
    "", "O*NET Database\nAugust 2026 Release\n", "O*NET 31.0 Database\n",
    "O*NET 31.0 Database\nWinter 2026 Release",
  ])
  func `a folder that does not say which release it is has to be told`(readMe: String) throws {
    var release = SmallRelease()
    release.files["Read Me.txt"] = readMe
    #expect(throws: ReleaseRefusal.unknownEdition(folder: "release")) { try release.draft() }
    let named = Edition(number: "31.0", published: try #require(CalendarPeriod("2026-08".utf8)))
    #expect(try release.draft(named: named).files.contents == SmallRelease().draft().files.contents)
  }

  @Test func `a release is never called by another name than its own`() throws {
    let named = Edition(number: "31.1", published: try #require(CalendarPeriod("2026-11".utf8)))
    let refusal = #expect(throws: ReleaseRefusal.self) { try SmallRelease().draft(named: named) }
    #expect(
      refusal?.description
        == "`release/Read Me.txt` says that this is release 31.0 of 2026-08, not 31.1 of 2026-11")
  }
}
