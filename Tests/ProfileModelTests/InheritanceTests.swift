import ProfileModel
import Shape
import TestSupport
import Testing

@Suite struct InheritanceTests {
  @Test func `a page has the statements of its functions from the root down, then its own`() throws {
    let page = try statements(
      root: """
        - {id: plans, text: Plans}
        - {id: reports, text: Reports}
        """,
      child: "- {id: orders, text: Orders}",
      profile: """
        - Teaches
        - {id: guides, text: Guides}
        """)
    #expect(page == ["Plans (OPS)", "Reports (OPS)", "Orders (OPS.PLAN)", "Teaches", "Guides"])
  }

  @Test func `a statement of the same id takes the place of the inherited one`() throws {
    let page = try statements(
      root: """
        - {id: plans, text: Plans}
        - {id: reports, text: Reports}
        """,
      child: "- {id: plans, text: Plans better}",
      profile: """
        - Teaches
        - {id: reports, text: Reports daily}
        """)
    #expect(page == ["Plans better (OPS.PLAN)", "Reports daily", "Teaches"])
  }

  @Test func `statements without an id, and two of one id in one document, replace nothing`() throws {
    let page = try statements(
      root: "- {id: plans, text: Plans}", child: "- {id: orders, text: Orders}",
      profile: """
        - Plans
        - {id: guides, text: Guides}
        - {id: guides, text: Guides again}
        """)
    #expect(page == ["Plans (OPS)", "Orders (OPS.PLAN)", "Plans", "Guides", "Guides again"])
  }

  @Test func `a level that only the functions speak of is no page of the profile`() throws {
    let profile = try workspace([
      "OPS/function.yaml": function("OPS", "responsibilities: {P1: [Plans], P2: [Leads]}"),
      "OPS/A.yaml": profile("OPS.A", "responsibilities: {P1: [Orders]}"),
    ]).profile("OPS/A.yaml")
    #expect(profile.covered.map(\.id) == ["P1"])
    #expect(profile.statements(at: "P2").map(\.text) == ["Leads"])
  }

  @Test func `a level that the profile names under levels is a page, unless it is absent`() throws {
    let profile = try workspace([
      "OPS/function.yaml": function("OPS", "tracks: [expert]"),
      "OPS/A.yaml": profile("OPS.A", "levels: {P1: {absent: Nobody starts here}, P2: {title: Head}}"),
    ]).profile("OPS/A.yaml")
    #expect(profile.covered.map(\.id) == ["P2"])
    #expect(profile.absent == ["P1"])
  }

  @Test func `a profile is on its own tracks, else on those of its nearest function, else on all`() throws {
    let loaded = try workspace([
      "OPS/function.yaml": function("OPS", "tracks: [expert]"),
      "PLAN/function.yaml": function("OPS.PLAN", "parent: OPS"),
      "LEAD/function.yaml": function("OPS.LEAD", "parent: OPS\ntracks: [lead]"),
      "HR/function.yaml": function("HR", "summary: People"),
      "own.yaml": profile("OPS.LEAD.A", "tracks: [lead, expert]"),
      "nearest.yaml": profile("OPS.LEAD.B", "summary: Leads"),
      "above.yaml": profile("OPS.PLAN.C", "summary: Plans"),
      "all.yaml": profile("HR.D", "summary: Hires"),
    ])
    #expect(try loaded.profile("own.yaml").ladder.map(\.id) == ["P1", "P2", "M1"])
    #expect(try loaded.profile("nearest.yaml").ladder.map(\.id) == ["M1"])
    #expect(try loaded.profile("above.yaml").ladder.map(\.id) == ["P1", "P2"])
    #expect(try loaded.profile("all.yaml").ladder.map(\.id) == ["P1", "P2", "M1"])
  }

  @Test func `a skill used again takes the place of the inherited use`() throws {
    let skills = try workspace([
      "OPS/function.yaml": function("OPS", "skills: [{skill: lean}, {skill: excel}]"),
      "PLAN/function.yaml": function("OPS.PLAN", "parent: OPS\nskills: [{skill: excel, applied: Tables}]"),
      "A.yaml": profile("OPS.PLAN.A", "skills: [{skill: sap}, {skill: lean, applied: Waste}]"),
    ]).profile("A.yaml").skills
    #expect(skills.map(\.use.skill.value) == ["lean", "excel", "sap"])
    #expect(skills.map(\.use.applied.value) == ["Waste", "Tables", nil])
    #expect(
      skills.map(\.origin) == [
        .profile(code: "OPS.PLAN.A"), .function(code: "OPS.PLAN"), .profile(code: "OPS.PLAN.A"),
      ])
  }

  @Test(arguments: [
    ("P1", "scope", "two lines", Origin.function(code: "OPS.PLAN")),
    ("P1", "craft", "orders jobs", .function(code: "OPS")),
    ("P2", "scope", "a plant", .framework),
  ])
  func `a rubric cell is the nearest one up the taxonomy`(
    level: String, dimension: String, text: String, origin: Origin
  ) throws {
    let library = try workspace([
      "OPS/function.yaml": function("OPS", "rubric: {P1: {scope: a line, craft: orders jobs}}"),
      "PLAN/function.yaml": function("OPS.PLAN", "parent: OPS\nrubric: {P1: {scope: two lines}}"),
    ]).library
    let cell = try #require(library.cell(level: level, dimension: dimension, function: "OPS.PLAN"))
    #expect(cell.cell.value?.text.value == text)
    #expect(cell.origin == origin)
    #expect(library.cell(level: "P9", dimension: dimension, function: "OPS.PLAN") == nil)
  }

  @Test func `a broken cell of a function is not filled by the framework's`() throws {
    let library = try workspace([
      "OPS/function.yaml": function("OPS", "rubric: {P1: {scope: [a, list]}}")
    ]).library
    let cell = try #require(library.cell(level: "P1", dimension: "scope", function: "OPS"))
    #expect(cell.cell.isBroken && cell.origin == .function(code: "OPS"))
  }

  @Test(arguments: [["A": "A"], ["A": "B", "B": "A"], ["A": "B", "B": "C", "C": "B"]])
  func `a circle of parents ends where a function is met again`(parents: [String: String]) throws {
    var files = filesWithFramework([:])
    for (code, parent) in parents { files["\(code).yaml"] = function(code, "parent: \(parent)") }
    let chain = try Workspace(from: files).library.chain(to: "A").compactMap(\.value.code.value)
    #expect(chain.last == "A")
    #expect(chain.sorted() == parents.keys.sorted())
  }
}

/// A function, with more fields below.
func function(_ code: String, _ rest: String) -> String {
  "kind: function\nversion: 1\ncode: \(code)\ntitle: Function\n\(rest)\n"
}

/// A profile, with more fields below.
func profile(_ code: String, _ rest: String) -> String {
  "kind: profile\nversion: 1\ncode: \(code)\ntitle: Profile\n\(rest)\n"
}

/// The statements at P1 of a profile in a function within a function, inherited ones with their function.
private func statements(root: String, child: String, profile own: String) throws -> [String] {
  let loaded = try workspace([
    "OPS/function.yaml": function("OPS", "responsibilities:\n  P1:\n\(indented(root))"),
    "PLAN/function.yaml": function("OPS.PLAN", "parent: OPS\nresponsibilities:\n  P1:\n\(indented(child))"),
    "A.yaml": profile("OPS.PLAN.A", "responsibilities:\n  P1:\n\(indented(own))"),
  ])
  return try loaded.profile("A.yaml").statements(at: "P1").map { statement in
    if case .function(let code) = statement.origin { "\(statement.text) (\(code))" } else { statement.text }
  }
}

private func indented(_ lines: String) -> String {
  lines.split(separator: "\n").map { "    \($0)\n" }.joined()
}

extension ResolvedStatement {
  fileprivate var text: String { statement?.text.value ?? "" }
}
