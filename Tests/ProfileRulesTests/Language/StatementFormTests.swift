import Diagnostics
import TestSupport
import Testing

/// What statements of a list are held to, beside the examples of the rule.
@Suite struct StatementFormTests {
  /// Lists that are written alike, or of which nothing can be said.
  static let alike = [
    "- Plans the week\n- Orders steel\n- Uses SAP, iron etc.",
    "- Plans the week. Orders steel.\n- Keeps stock",
    "- plans the week\n- orders steel",
    "- Plans the week\n- iOS apps are what is built",
    "- Team values\n- Responds to change\n- Incident management",
    "- Planning the week\n- Ordering steel",
    "- Plans the week\n- Proactively orders steel\n- Kanbanizes the line",
    "- Focuses on the plan\n- Undergoes training\n- Is asked by the line",
  ]

  @Test(arguments: alike)
  func `a list that is written alike is left alone`(list: String) throws {
    #expect(try complaints(about: list) == [])
  }

  static let mixed = [
    (
      "- Plans the week.\n- Orders steel\n- Keeps stock",
      ["1 statement of `L1` ends in a full stop, unlike the others"]
    ),
    (
      "- Plans the week.\n- Orders steel.\n- Keeps stock\n- Sorts orders",
      ["2 statements of `L1` end without a full stop, unlike the others"]
    ),
    (
      "- Plans the week\n- orders steel",
      ["1 statement of `L1` begins with a small letter, unlike the others"]
    ),
    (
      "- Plans the week\n- Orders steel\n- Planning of shifts\n- Communication with sales",
      [
        "2 statements of `L1` do not begin with a verb in the third person, as `plans`, unlike the others"
      ]
    ),
  ]

  @Test(arguments: mixed)
  func `what differs from most is found`(list: String, messages: [String]) throws {
    #expect(try complaints(about: list) == messages)
  }

  /// A style, a list, and how many statements of it break the style.
  static let chosen = [
    ("{verb: base}", "- Plan the week\n- Orders steel\n- The stock", 2),
    ("{verb: third-person}", "- Plans the week\n- Kanban", 0),
    ("{verb: ing}", "- Planning the week\n- Plan shifts", 1),
    ("{opening: small}", "- plans the week\n- Orders steel\n- Jira tickets\n- SAP orders", 1),
    ("{ending: none}", "- Plans the week. Orders steel.\n- Keeps stock.", 2),
    ("{ending: full-stop}", "- Plans the week\n- Keeps stock!", 1),
  ]

  @Test(arguments: chosen)
  func `what the framework chose is asked of every statement`(style: String, list: String, count: Int) throws
  {
    let files = workspace(of: list, style: "style:\n  statements: \(style)")
    let found = try check(files).filter { $0.rule == "statement-form" }
    #expect(found.map(\.members.count).reduce(0, +) == count)
    #expect(found.allSatisfy { $0.notes.first?.text.hasSuffix("(framework.yaml:12)") ?? false })
  }

  @Test func `where each statement has several sentences, no fix takes the last full stop`() throws {
    let files = workspace(
      of: "- Plans the week. Orders steel.\n- Keeps stock.",
      style: "style:\n  statements: {ending: none}")
    let found = try check(files).filter { $0.rule == "statement-form" }
    #expect(found.map { $0.fix == nil } == [true, false])
  }

  @Test func `marks are looked at in every language, verbs in English only`() throws {
    let list = "- Plant die Woche.\n- bestellt Stahl\n- Leitung der Schicht\n- Ordnung im Lager"
    let found = try check(workspace(of: list, language: "de"))
    #expect(found.filter { $0.rule == "statement-form" }.count == 2)
  }

  private func complaints(about list: String) throws -> [String] {
    try check(workspace(of: list)).filter { $0.rule == "statement-form" }.map(\.message)
  }
}
