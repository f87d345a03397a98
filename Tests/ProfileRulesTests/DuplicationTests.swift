import Diagnostics
import ProfileRules
import SourceText
import TestSupport
import Testing

/// What the rules of duplication do beside their examples.
@Suite struct DuplicationTests {
  /// Lists of statements with a copy that a fix drops, as lines, and what remains of them.
  static let dropped = [
    ("- Plans the week\n- Plans the week", "- Plans the week\n"),
    (
      "- Plans the week\n# why\n\n- 'plans the week'\n- Orders steel\n",
      "- Plans the week\n# why\n\n- Orders steel\n"
    ),
    ("- Plans the week\r\n- Plans the week\r\n", "- Plans the week\r\n"),
    ("- Plans the\n  week\n- Plans\n  the week\n- Orders steel\n", "- Plans the\n  week\n- Orders steel\n"),
    ("- Plans it\n- Plans it\n- Plans it\n", "- Plans it\n"),
    ("- Plans it\n- Plans it  # asked for by sales\n", "- Plans it  # asked for by sales\n"),
    ("- Plans it\n- {id: plan, text: Plans it}\n", "- {id: plan, text: Plans it}\n"),
    ("- >-\n  Plans the\n  week\n- Plans the week\n", "- >-\n  Plans the\n  week\n"),
    (
      "- {text: Plans it, examples: [By noon]}\n- examples: [By noon]\n  text: Plans it\n",
      "- {text: Plans it, examples: [By noon]}\n"
    ),
  ]

  @Test(arguments: dropped)
  func `a copy goes with its lines and nothing else`(list: String, remaining: String) throws {
    let files = workspace(withStatements: list)
    let finding = try #require(try check(files).first { $0.rule == "duplicate-text" })
    let fix = try #require(finding.fix)
    #expect(applied(fix, to: files) == workspace(withStatements: remaining)["OPS/PLAN.yaml"])
  }

  /// Lists of statements with a copy that nobody but a person can drop.
  static let kept = [
    "- Plans the week  # since 2024\n- Plans the week  # asked for by sales\n",
    "- {id: a, text: Plans the week}\n- {id: b, text: Plans the week}\n",
    "- {text: Plans it, theme: a}\n- {text: Plans it, theme: b}\n",
    "- &plan Plans the week\n- &other Plans the week\n- Orders *steel\n",
  ]

  @Test(arguments: kept)
  func `a copy stays where something would be lost`(list: String) throws {
    let finding = try #require(
      try check(workspace(withStatements: list)).first { $0.rule == "duplicate-text" })
    #expect(finding.fix == nil)
  }

  @Test(arguments: ["[Plans it, Plans it]", "&all [Plans it, 'Plans it']"])
  func `a list on one line is left to its author`(list: String) throws {
    var files = workspace(withStatements: "")
    files["OPS/PLAN.yaml"] = head + "  L1: \(list)\n"
    let finding = try #require(try check(files).first { $0.rule == "duplicate-text" })
    #expect(finding.fix == nil)
  }

  @Test func `a text behind an alias is written once`() throws {
    let list = "- &plan Plans the week of a line\n- *plan\n"
    #expect(try check(workspace(withStatements: list)).allSatisfy { $0.rule != "duplicate-text" })
  }

  @Test func `a finding of copies outlives their order, and not one more copy`() throws {
    let (first, second) = ("- {id: a, text: Plans the week}\n", "- {id: b, text: 'Plans the week.'}\n")
    let found = try fingerprint(of: first + second)
    #expect(try fingerprint(of: second + "- Orders steel\n" + first) == found)
    #expect(try fingerprint(of: first + second + "- {id: c, text: Plans the week}\n") != found)
    #expect(try fingerprint(of: "- {id: a, text: Plans it}\n- {id: b, text: Plans it}\n") != found)
  }

  @Test func `three levels that say the same are one finding with all places`() throws {
    let finding = try #require(try repetitions(["L1": long, "L2": long, "L3": long], similar: nil).first)
    #expect(try repetitions(["L1": long, "L2": long, "L3": long], similar: nil).count == 1)
    #expect(finding.message == "`L3` says what `L1` and `L2` already say (word for word)")
    #expect(finding.place.path == "responsibilities.L3[0]")
    #expect(finding.related.map(\.place.path) == ["responsibilities.L1[0]", "responsibilities.L2[0]"])
  }

  @Test func `reworded texts are looked for at neighbouring levels, equal ones at all`() throws {
    #expect(try repetitions(["L1": long, "L2": other, "L3": long + " soon"], similar: nil).isEmpty)
    #expect(try repetitions(["L1": long, "L2": other, "L3": long], similar: nil).count == 1)
  }

  @Test func `the framework says how much may differ, and the finding where`() throws {
    let levels = ["L1": long, "L2": long + " at noon and at night"]
    #expect(try repetitions(levels, similar: nil).isEmpty)
    #expect(try repetitions(levels, similar: "{differing: 1, within: 5}").isEmpty)
    #expect(try repetitions(levels, similar: "{differing: 1, within: 3}").isEmpty)
    let finding = try #require(try repetitions(levels, similar: "{differing: 1, within: 3, most: 5}").first)
    #expect(
      finding.notes.first?.text
        == "more than 1 word in 3, or 5 in all, differ (framework.yaml:\(lineOfLimits))")
    #expect(finding.place.range.count == "at noon and at night".utf8.count)
    #expect(try repetitions(["L1": long, "L2": long], similar: "{shortest: 40}").isEmpty)
  }

  @Test(arguments: [("en", true), ("sv", false)])
  func `endings count in languages that are not known`(language: String, isFound: Bool) throws {
    let levels = ["L1": "plan weeks line months", "L2": "plans week lines month"]
    #expect(try !repetitions(levels, similar: nil, language: language).isEmpty == isFound)
  }

  @Test func `a retired profile is left alone`() throws {
    var files = workspace(withStatements: "- Plans the week\n- Plans the week\n")
    files["OPS/PLAN.yaml"] = files["OPS/PLAN.yaml"].replacing(
      "title: Planning\n", with: "title: Planning\nstatus: retired\n")
    #expect(try check(files).allSatisfy { $0.rule != "duplicate-text" })
  }
}

private let long = "Agrees every change of the weekly plan with the line before it is published to others"
private let other = "Keeps the list of tools that each order needs and has worn ones replaced"

private let head = "kind: profile\nversion: 1\ncode: OPS.PLAN\ntitle: Planning\nresponsibilities:\n"

/// The example workspace with a list of statements, given as lines.
private func workspace(withStatements list: String) -> FilesInMemory {
  var files = LaidOut(.good([:]), of: "none").files
  // By scalars: a carriage return and a line feed are one character.
  let lines = list.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
  let indented = lines.map { $0.isEmpty ? "" : "    \(String($0))" }.joined(separator: "\n")
  files["OPS/PLAN.yaml"] = head + "  L1:\n" + indented
  return files
}

private func fingerprint(of list: String) throws -> Fingerprint? {
  try check(workspace(withStatements: list)).first { $0.rule == "duplicate-text" }?.fingerprint
}

/// A file as a fix leaves it.
private func applied(_ fix: Fix, to files: FilesInMemory) -> String {
  var bytes = Array(files["OPS/PLAN.yaml"].utf8)
  for edit in fix.edits.sorted(by: { $0.range > $1.range }) {
    bytes.replaceSubrange(edit.range.range, with: Array(edit.replacement.utf8))
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// Where `repetitions` writes the limits.
private let lineOfLimits = 1

/// What `repeated-across-levels` finds in one statement a level.
private func repetitions(
  _ levels: [String: String], similar: String?, language: String = "en"
) throws -> [Finding] {
  var files = LaidOut(.good([:]), of: "none").files
  let language = files["framework.yaml"].replacing("language: en", with: "language: \(language)")
  files["framework.yaml"] = (similar.map { "similar: \($0)\n" } ?? "") + language
  let lines = levels.sorted { $0.key < $1.key }.map { "  \($0.key):\n    - \($0.value)\n" }
  files["OPS/PLAN.yaml"] = head + lines.joined()
  return try check(files).filter { $0.rule == "repeated-across-levels" }
}
