import Diagnostics
import FileSystem
import ProfileRules
import Shape
import SourceText
import TestSupport
import Testing

/// What the rules that hold all documents against each other do beside their examples.
@Suite struct RepetitionTests {
  @Test func `copies are one finding at the last by code, and count one by one`() throws {
    let files = workspace(["OPS.C": [long], "OPS.A": [long], "OPS.B": [long]])
    let finding = try #require(try repetitions(files).first)
    #expect(try repetitions(files).count == 1)
    #expect(finding.message == "`OPS.C` at `L1` says what `OPS.A` and `OPS.B` already say (word for word)")
    #expect(finding.place.file == "OPS.C.yaml")
    #expect(finding.related.map(\.place.file) == ["OPS.A.yaml", "OPS.B.yaml"])
    #expect(finding.members.map(\.place.file) == ["OPS.C.yaml", "OPS.B.yaml"])
  }

  @Test func `one more copy leaves the others known`() throws {
    let before = try repetitions(workspace(["OPS.B": [long], "OPS.C": [long]])).flatMap(\.members)
    let after = try repetitions(workspace(["OPS.A": [long], "OPS.B": [long], "OPS.C": [long]]))
      .flatMap(\.members)
    #expect(before.count == 1)
    #expect(after.count == 2)
    #expect(Set(after.map(\.fingerprint)).isSuperset(of: before.map(\.fingerprint)))
  }

  @Test func `what is added elsewhere in a document does not change what a copy is known by`() throws {
    let before = try repetitions(workspace(["OPS.A": [long], "OPS.B": [long]])).map(\.fingerprint)
    let after = try repetitions(workspace(["OPS.A": [other, long], "OPS.B": ["Loads trucks", long]]))
    #expect(after.map(\.fingerprint) == before)
  }

  @Test func `a text that profiles inherit is one text`() throws {
    var files = workspace(["OPS.A": [], "OPS.B": []])
    files["OPS.yaml"] = function("OPS", saying: long)
    #expect(try repetitions(files).map(\.rule) == [])
  }

  @Test func `a copy of an inherited statement is told once`() throws {
    var files = workspace(["OPS.A": [long], "OPS.B": [other]])
    files["OPS.yaml"] = function("OPS", saying: long)
    #expect(try repetitions(files).map(\.rule) == ["duplicate-text"])
  }

  @Test func `a statement that replaces an inherited one may be like it`() throws {
    var files = workspace(["OPS.A": ["{id: own, text: \(long) again}"]])
    files["OPS.yaml"] = function("OPS", saying: long)
    #expect(try repetitions(files).map(\.rule) == [])
    files["OPS.A.yaml"] = profile("OPS.A", ["{id: another, text: \(long) again}"])
    #expect(try repetitions(files).map(\.rule) == ["near-duplicate"])
  }

  @Test func `the help names the nearest function that holds all copies`() throws {
    var files = workspace(["OPS.IN.A": [long], "OPS.IN.B": [long], "OPS.OUT.C": [other], "HR.D": [other]])
    files["OPS.IN.yaml"] = function("OPS.IN", parent: "OPS")
    files["OPS.OUT.yaml"] = function("OPS.OUT", parent: "OPS")
    files["HR.yaml"] = function("HR")
    let help = try repetitions(files).compactMap { $0.notes.last?.text }
    #expect(help.count == 2)
    #expect(help.contains { $0.contains("every profile of `OPS.IN`") })
    #expect(help.contains { $0.contains("no function holds all of them") })
    files["OPS.OUT.C.yaml"] = profile("OPS.OUT.C", [long])
    #expect(try repetitions(files).first?.notes.last?.text.contains("every profile of `OPS`,") == true)
  }

  @Test(arguments: ["status: retired\n", ""])
  func `a retired profile is left alone`(status: String) throws {
    var files = workspace(["OPS.A": [long], "OPS.B": [long]])
    files["OPS.B.yaml"] = files["OPS.B.yaml"].replacing(
      "responsibilities:", with: status + "responsibilities:")
    #expect(try repetitions(files).isEmpty == !status.isEmpty)
  }

  @Test(arguments: [("Plans the week", true), ("Plans the coming week", false)])
  func `a text of few words is a name`(text: String, isLeftAlone: Bool) throws {
    #expect(try repetitions(workspace(["OPS.A": [text], "OPS.B": [text]])).isEmpty == isLeftAlone)
  }

  @Test func `boilerplate may stand anywhere`() throws {
    var files = workspace(["OPS.A": [long], "OPS.B": [long]], similar: "{boilerplate: [\"\(long)!\"]}")
    files["OPS.A.yaml"] += "  L2:\n    - \(long)\n"
    #expect(try repetitions(files).map(\.rule) == [])
  }

  @Test func `a heading that examples tell apart may stand anywhere`() throws {
    func statement(_ example: String) -> String {
      "{text: Coaches the team every week, examples: [\(example)]}"
    }
    let told = workspace([
      "OPS.A": [statement("Shows a newcomer each step")],
      "OPS.B": [statement("Sets aside an hour of Friday")],
    ])
    #expect(try repetitions(told).isEmpty)
    let same = workspace([
      "OPS.A": [statement("Shows a newcomer each step")], "OPS.B": [statement("Shows a newcomer each step")],
    ])
    #expect(try repetitions(same).count == 1)
  }

  @Test func `three wordings are one finding that shows the words that differ from the nearest`() throws {
    let files = workspace([
      "OPS.A": [long + " soon"], "OPS.B": [long], "OPS.C": [long + " often"], "OPS.D": [long],
    ])
    let finding = try #require(try repetitions(files).first { $0.rule == "near-duplicate" })
    #expect(try repetitions(files).map(\.rule).sorted() == ["duplicate-across-profiles", "near-duplicate"])
    #expect(finding.place.file == "OPS.D.yaml")
    #expect(finding.related.map(\.place.file) == ["OPS.A.yaml", "OPS.C.yaml"])
    #expect(finding.related.first?.message == "not in `OPS.D` at `L1`")
    #expect(finding.related.first?.place.range.count == "soon".utf8.count)
    #expect(finding.members.count == 2)
  }

  @Test(arguments: [("Designs", false), ("Teaches", true)])
  func `sentences of one list that begin with different verbs are two duties`(verb: String, isFound: Bool)
    throws
  {
    let rest = "the courses that newcomers need to run one line safely on their own"
    let files = workspace(["OPS.A": ["Teaches \(rest)", "\(verb) \(rest) today"]])
    #expect(try repetitions(files).map(\.rule) == (isFound ? ["near-duplicate"] : []))
  }

  @Test func `hundreds of wordings are one finding`() throws {
    var files = workspace([:])
    for number in 100..<400 {
      files["OPS.P\(number).yaml"] = profile("OPS.P\(number)", ["\(long) on day \(number)"])
    }
    let found = try repetitions(files)
    #expect(found.count == 1)
    #expect(found.first?.related.count == 299)
    #expect(found.first?.members.count == 299)
  }

  @Test func `the order in which files are met makes no difference`() throws {
    var files = workspace(["OPS.A": [long], "OPS.B": [long + " soon"], "OPS.C": [long]])
    let found = try repetitions(files).map(\.message)
    files["z.yaml"] = profile("OPS.A", [long])
    files.set("OPS.A.yaml", nil)
    #expect(try repetitions(files).map(\.message) == found)
  }

  @Test func `one id everywhere is no second id`() throws {
    let one = "{id: one, text: \(long)}"
    let two = "{id: two, text: \(long)}"
    #expect(
      try repetitions(workspace(["OPS.A": [one], "OPS.B": [one]])).map(\.rule) == [
        "duplicate-across-profiles"
      ])
    let finding = try #require(
      try repetitions(workspace(["OPS.A": [one], "OPS.B": [two], "OPS.C": [long]])).first)
    #expect(finding.rule == "same-text-two-ids")
    #expect(finding.place.path == "responsibilities.L1[two].id")
    #expect(finding.related.map(\.message).last == "`OPS.C` at `L1` says it without an id")
  }

  @Test func `a cell that a function replaces is not held against its statements`() throws {
    var files = workspace(["OPS.A": [long]], rubric: long)
    #expect(try repetitions(files).map(\.rule) == ["rubric-restates"])
    files["OPS.yaml"] = function("OPS") + "rubric:\n  L1:\n    decisions: \(other)\n"
    #expect(try repetitions(files).map(\.rule) == [])
  }

  @Test func `cells of two rubrics are held against each other, and shared lists against each other`() throws
  {
    var files = workspace(["OPS.A": []], rubric: long)
    files["OPS.yaml"] = function("OPS") + "rubric:\n  L2:\n    decisions: \(long)\n"
    #expect(
      try repetitions(files).map(\.message) == [
        "`OPS` at `L2` says what `framework.yaml` already says (word for word)"
      ])
    for name in ["a", "b"] {
      files["\(name).yaml"] =
        "kind: skills\nversion: 1\nlibrary: true\nskills:\n  \(name): {name: Skill \(name), definition: \(other)}\n"
    }
    let help = try repetitions(files).first { $0.place.file == "b.yaml" }?.notes.last?.text
    #expect(help == "define it once in a list of skills, and use it by its id")
  }

  @Test func `a passage that many paragraphs share is one finding`() throws {
    let passage = "whoever plans decides each morning what every line makes until the next one"
    var files = workspace(["OPS.A": [], "OPS.B": [], "OPS.C": []])
    let rest = [
      "A": "Orders have to leave on time, so", "B": "In plants with many lines and few people",
      "C": "Where sales and production share one building on the river",
    ]
    for (name, start) in rest { files["OPS.\(name).yaml"] += "focus: \(start) \(passage)\n" }
    let finding = try #require(try repetitions(files).first)
    #expect(try repetitions(files).count == 1)
    #expect(finding.message == "`OPS.C` has 13 words in a row from what `OPS.A` and `OPS.B` already say")
    #expect(finding.place.range.count == passage.utf8.count)
    #expect(finding.members.count == 2)
    files["framework.yaml"] += "similar: {run: 14}\n"
    #expect(try repetitions(files).isEmpty)
  }
}

/// What allowances do beside their examples.
@Suite struct AllowanceTests {
  @Test func `an allowance holds for texts that are reworded later`() throws {
    let files = workspace(
      ["OPS.A": [long], "OPS.B": [long + " soon"], "OPS.C": [long]], similar: allowing(long + " often"))
    #expect(try repetitions(files).map(\.rule) == [])
  }

  @Test(arguments: [("2026-03-01", true), ("2026-02-28", false)])
  func `an allowance holds on its last day`(until: String, holds: Bool) throws {
    let files = workspace(["OPS.A": [long], "OPS.B": [long]], similar: allowing(long, until: until))
    let terms = AcceptanceTerms(asOf: try #require(CalendarDate("2026-03-01".utf8)))
    let rules = try judge(files, terms).findings.map(\.rule).filter(ofRepetitions.contains).sorted()
    #expect(rules == (holds ? [] : ["allowance-expired", "duplicate-across-profiles"]))
  }

  @Test func `an allowance that nothing needs is found, whether its day has passed or not`() throws {
    for until in ["2020-01-31", "2099-01-31"] {
      let files = workspace(["OPS.A": [long]], similar: allowing(long, until: until))
      #expect(try repetitions(files).map(\.rule) == ["allowance-unused"])
    }
  }

  @Test func `nothing is called unused where a file could not be read`() throws {
    var files = workspace(["OPS.A": [long]], similar: allowing(long))
    files["OPS.B.yaml"] = "kind: profile\nversion: 1\ncode: [\n"
    #expect(try repetitions(files).isEmpty)
  }
}

private let long = "Agrees every change of the weekly plan with the line before it is published to others"
private let other = "Keeps the list of tools that each order needs and has worn ones replaced"

private func allowing(_ text: String, until day: String = "2099-01-31") -> String {
  "{allowed: [{text: \(text), reason: two plants merge, until: \(day)}]}"
}

/// A workspace with the function OPS and profiles of one level, by code with their statements.
private func workspace(
  _ profiles: [String: [String]], similar: String? = nil, rubric cell: String? = nil
) -> FilesInMemory {
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
          L2: {title: Senior planner, rank: 2}

    """ + (similar.map { "similar: \($0)\n" } ?? "")
  if let cell {
    files["framework.yaml"] +=
      "dimensions: {decisions: {title: Decisions}}\nrubric:\n  L1:\n    decisions: \(cell)\n"
  }
  files["OPS.yaml"] = function("OPS")
  for (code, statements) in profiles { files["\(code).yaml"] = profile(code, statements) }
  return files
}

private func profile(_ code: String, _ statements: [String]) -> String {
  let own = "Answers for what \(code) does in the \(code) week"
  return "kind: profile\nversion: 1\ncode: \(code)\ntitle: Profile \(code)\nresponsibilities:\n  L1:\n"
    + (statements + [own]).map { "    - \($0)\n" }.joined()
}

private func function(_ code: String, parent: String? = nil, saying statement: String? = nil) -> String {
  "kind: function\nversion: 1\ncode: \(code)\ntitle: Function \(code)\n"
    + (parent.map { "parent: \($0)\n" } ?? "")
    + (statement.map { "responsibilities:\n  L1:\n    - {id: own, text: \($0)}\n" } ?? "")
}

private let ofRepetitions: [RuleName] = [
  "duplicate-text", "repeated-across-levels", "duplicate-across-profiles", "near-duplicate",
  "same-text-two-ids", "rubric-restates", "allowance-expired", "allowance-unused",
]

/// What the rules about repetitions find.
private func repetitions(_ files: FilesInMemory) throws -> [Finding] {
  try check(files).filter { ofRepetitions.contains($0.rule) }
}
