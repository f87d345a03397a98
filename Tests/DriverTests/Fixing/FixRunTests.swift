import Diagnostics
import Driver
import FileSystem
import Foundation
import ProfileRules
import TestSupport
import Testing

@Suite struct FixRunTests {
  @Test(arguments: [
    ("title: &t 2024\nsummary: *t", "title: &t \"2024\"\nsummary: *t"),
    ("title: Plan\naliases: [ no , Planner ]", "title: Plan\naliases: [ \"no\" , Planner ]"),
    ("titel: 'It''s 1'", "title: 'It''s 1'"), ("\"titel\" : Plan", "\"title\" : Plan"),
    ("title: Plan\nstatus: 'publishd'", "title: Plan\nstatus: 'published'"),
    ("title: Plan\n? sumary\n: Plans what is made", "title: Plan\n? summary\n: Plans what is made"),
    ("title: Plans\u{A0}it #1", "title: \"Plans it #1\""),
    ("title: Plan \u{A0}\u{200B}\u{A0} it", "title: Plan  it"), ("title: \u{A0}Plan\u{A0}", "title: Plan"),
    ("title: Plans\u{A0}#1", "title: \"Plans #1\""), ("title: Plan ▾\u{20}", "title: Plan\u{20}"),
    ("title: \"▾ Plan\" # so", "title: \"Plan\" # so"), ("title: • - Plan", "title: \"- Plan\""),
    ("title: &x\n  Plan", "title:\n  Plan"), ("title: &x # so\n  Plan", "title: # so\n  Plan"),
  ])
  func `a fix is written as the place asks for it`(wrong: String, right: String) throws {
    for ending in ["\n", "\r\n"] {
      let text = { (lines: String) in
        profile("\(lines)").replacing("MAKE", with: "PLAN").replacing("\n", with: ending)
      }
      let fixing = try FixingInMemory(exampleFiles(["OPS/PLAN.yaml": text(wrong)]))
      #expect(fixing.files["OPS/PLAN.yaml"] == text(right), "\(fixing.run.summary.dropped)")
    }
  }

  @Test(arguments: [
    // The alias would change too.
    ("title: &t Plan\u{A0}it\nsummary: *t", "`*t` stands for the same text, and would change too"),
    // The code of another profile.
    ("title: Plan\nlevels:\n  L1: {titel: A, tittle: B}", nil),
    // Another digit is another thing.
    ("title: Plan\nevidence: {focus: [{source: onet-11-3050}]}\nsources: {onet-11-3051: {title: A}}", nil),
    ("title: Plan\nskills:\n  - skill: schedulling\n  - skill: schedulling", nil),
  ])
  func `what a person has to decide is left alone`(lines: String, reason: String?) throws {
    let files = exampleFiles(["OPS/MAKE.yaml": profile(lines)])
    let fixing = try FixingInMemory(files)
    #expect(fixing.files.contents == files.contents)
    #expect(fixing.run.summary.dropped.map(\.reason) == (reason.map { [$0] } ?? []))
  }

  @Test(arguments: [
    ("title: HR: Payroll", "title: \"HR: Payroll\""),
    ("title: HR: \"Pay\" # so", "title: \"HR: \\\"Pay\\\"\" # so"),
    ("title: a: b\nsummary: c: d: e", "title: \"a: b\"\nsummary: \"c: d: e\""),
    ("title: Plan\nfocus: one: two\ntitel: x", "title: Plan\nfocus: \"one: two\"\ntitel: x"),
    (
      "title: Plan\nresponsibilities:\n  L1:\n    - text: Agrees: all\n      id: x\n    - Plans the week: all of it: twice",
      "title: Plan\nresponsibilities:\n  L1:\n    - text: \"Agrees: all\"\n      id: x\n    - \"Plans the week: all of it: twice\""
    ),
    // What came up is mended in its turn.
    ("title: a: b\nstatus: publishd", "title: \"a: b\"\nstatus: published"),
  ])
  func `a colon that keeps a file from being read is put in quotes, whatever comes up below it`(
    wrong: String, right: String
  ) throws {
    let text = { (lines: String) in profile("\(lines)").replacing("MAKE", with: "PLAN") }
    let fixing = try FixingInMemory(exampleFiles(["OPS/PLAN.yaml": text(wrong)]))
    #expect(fixing.files["OPS/PLAN.yaml"] == text(right), "\(fixing.run.summary.dropped)")
  }

  @Test(arguments: [
    // Two fields on one line, perhaps.
    "title: Plan status: draft", "title: one: two\n  three", "title: one\n  two: three",
    "title: one: plant #4",
    "Some words: one: two", "title: [a, b: c: d]",
  ])
  func `a colon is left alone where it is not known what was meant`(lines: String) throws {
    let files = exampleFiles(["OPS/MAKE.yaml": profile("\(lines)")])
    let fixing = try FixingInMemory(files)
    #expect(fixing.files.contents == files.contents)
    #expect(fixing.run.remaining.findings.map(\.rule) == ["yaml-syntax"])
  }

  @Test func `a fix that would bring up a finding is dropped, and the others are applied`() throws {
    let files = exampleFiles([
      "OPS/MAKE.yaml": profile("title: Making", "effectiv: soon"),
      "OPS/PLAN.yaml": profile("titel: Planning"),
    ])
    var broken = files
    broken["OPS/PLAN.yaml"] = files["OPS/PLAN.yaml"].replacing("MAKE", with: "PLAN")
    let fixing = try FixingInMemory(broken)
    #expect(fixing.run.summary.fixed.map(\.rule) == ["unknown-field"])
    #expect(fixing.run.summary.dropped.map { $0.reason.prefix(32) } == ["it would bring up value-not-allo"])
    #expect(fixing.files["OPS/MAKE.yaml"] == files["OPS/MAKE.yaml"])
  }

  @Test func `files that stand in each other's place move one after the other, and none is overwritten`()
    throws
  {
    let text = { (code: String) in profile("title: \(code)").replacing("MAKE", with: code) }
    let files = exampleFiles(["OPS/A.yaml": text("B"), "OPS/B.yaml": text("C"), "OPS/D.yaml": text("PLAN")])
    let fixing = try FixingInMemory(files)
    #expect(fixing.files["OPS/B.yaml"] == text("B"))
    #expect(fixing.files["OPS/C.yaml"] == text("C"))
    #expect(fixing.files["OPS/D.yaml"] == text("PLAN"))
    #expect(fixing.run.summary.dropped.map(\.reason) == ["there is a file `OPS/PLAN.yaml` already"])
  }

  @Test func `only selected files are fixed, and what is renamed is still shown`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(
      to: folder,
      changing: [
        "OPS/MADE.yaml": profile("titel: Making", "summary: TODO"),
        "OPS/PLAN.yaml": misspelt["OPS/PLAN.yaml"] ?? "",
      ])
    let location = try WorkspaceLocation(named: nil, paths: [folder.path + "/OPS/MADE.yaml"])
    let run = try FixRun(location, FixRequest(allowsUnsafe: false, writes: true, terms: .ofTests))
    #expect(run.summary.fixed.map(\.rule) == ["file-in-place", "unknown-field"])
    #expect(run.remaining.findings.allSatisfy { $0.place.file.hasSuffix("OPS/MAKE.yaml") })
    #expect(run.remaining.findings.isEmpty == false)
    #expect(try folder.text(of: "OPS/PLAN.yaml") == misspelt["OPS/PLAN.yaml"])
  }

  @Test func `behind a link the file in the workspace is fixed, and one outside is refused`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace("w", to: folder, changing: ["kept.txt": misspelt["OPS/PLAN.yaml"] ?? ""])
    try folder.write(profile("titel: Making"), to: "outside.yaml")
    for (name, target) in [("PLAN", "../kept.txt"), ("MAKE", "../../outside.yaml")] {
      try remove(folder.path + "/w/OPS/\(name).yaml")
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/w/OPS/\(name).yaml", withDestinationPath: target)
    }
    let run = try FixRun(
      try WorkspaceLocation(named: folder.path + "/w", paths: []),
      FixRequest(allowsUnsafe: false, writes: true, terms: .ofTests))
    #expect(try folder.text(of: "w/kept.txt")?.contains("\ntitle:") == true)
    #expect(try folder.text(of: "outside.yaml") == profile("titel: Making"))
    #expect(
      run.failures.map(\.description) == [
        "cannot replace `OPS/MAKE.yaml`: it is a link to a file outside the workspace"
      ])
    #expect(run.status == .unfinished)
    let kind = try FileManager.default.attributesOfItem(atPath: folder.path + "/w/OPS/PLAN.yaml")[.type]
    #expect(kind as? FileAttributeType == .typeSymbolicLink)
  }
}
