import Diagnostics
import SourceText
import TestSupport
import Testing

/// What counts as a further duty of a statement, and what does not.
@Suite struct CompoundStatementTests {
  static let single = [
    "Plans and schedules the week",
    "Plans, schedules and publishes the week",
    "Pick up and deliver parts",
    "Set up, adjust, calibrate, and maintain equipment",
    "Etch, lap, and grind wafers",
    "Communicate with or instruct caregivers",
    "Plans the week and the month",
    "Orders steel, coatings and tools",
    "Reviews the reports and budgets of a department",
    "Integrates online sales with physical or catalogue retailing",
    "Meet with staff to discuss issues, coordinate work and resolve problems",
    "Set up machines to swage, cut, bend, or straighten tubing",
    "Manually or mechanically loads and stores materials",
    "Leads people who design and build products",
    "Writes a list that names each tool and shows where it is kept",
    "Helps the team to learn and grow",
    "Help physicians examine and treat patients",
    "Remove defects and discard them",
    "Presents decisions and updates to the business",
    "The planner orders steel and keeps stock",
    "Kanbanizes the line and keeps stock",
  ]

  @Test(arguments: single)
  func `one duty is one duty`(statement: String) throws {
    #expect(try duties(in: statement).isEmpty)
  }

  /// Statements, with the verb at which their last duty begins.
  static let several = [
    ("Plans the week and orders the steel", "orders"),
    ("Plans the week, orders the steel, and keeps stock", "keeps"),
    ("Review budgets or approve changes of the plan", "approve"),
    ("Proactively fixes faults; informs customers", "informs"),
    ("Plans the week. Orders the steel", "Orders"),
    ("Plans the week & maintains stock", "maintains"),
    ("Makes decisions and independently reviews proposals", "reviews"),
    ("Plan the week and report the results", "report"),
    ("Finds faults and changes these parts", "changes"),
  ]

  @Test(arguments: several)
  func `each verb with an object of its own is a duty`(statement: String, verb: String) throws {
    #expect(try duties(in: statement) == [verb])
  }

  @Test func `statements in other languages are left alone`() throws {
    let files = workspace(of: "- Plans the week and orders the steel", language: "de")
    #expect(try check(files).allSatisfy { $0.rule != "compound-statement" })
  }

  @Test func `each statement of a list counts by itself`() throws {
    let files = workspace(
      of: """
        - Plans the week and orders the steel
        - Keeps stock
        - Writes reports and maintains the list
        """)
    let finding = try #require(try check(files).first { $0.rule == "compound-statement" })
    #expect(finding.message == "2 statements of `L1` name more than one duty")
    #expect(finding.members.count == 2)
    #expect(finding.related.map(\.message) == ["a further duty beside `writes`"])
  }

  /// The words that the finding about a single statement marks.
  private func duties(in statement: String) throws -> [String] {
    let files = workspace(of: "- '\(statement)'")
    let bytes = Array(files["OPS/PLAN.yaml"].utf8)
    return try check(files).filter { $0.rule == "compound-statement" }.map {
      String(decoding: bytes[$0.place.range.range], as: UTF8.self)
    }
  }
}
