import TestSupport
import Testing

/// `check -`: a file as an editor has it, laid over the workspace.
@Suite struct StandardInputTests {
  @Test(arguments: ["OPS/PLAN.yaml", "OPS/NEW.yaml"])
  func `the text that comes in takes the place of the file, be it there or not`(file: String) throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(to: folder)
    let text = misspeltPlan.replacing("OPS.PLAN", with: file == "OPS/NEW.yaml" ? "OPS.NEW" : "OPS.PLAN")
      .replacing("one line", with: "all lines")
    let result = try check(text, ["--stdin-filename", file], in: folder.path)
    #expect(result.findings.first == "\(file):4:1: error[unknown-field] `tittle` is not a field of a profile")
    #expect(result.rules == ["unknown-field"])
    #expect(result.status == 1)
    #expect(try folder.text(of: file) != text)
  }

  @Test func `only what has a place in that file is shown, and the whole workspace is looked at`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(to: folder, changing: ["OPS/MAKE.yaml": profile("titel: Making")])
    #expect(try check(sound, ["--stdin-filename", "OPS/PLAN.yaml"], in: folder.path).rules == [])
    let twice = try check(sound, ["--stdin-filename", "PLAN.yaml"], in: folder.path + "/OPS")
    #expect(twice.output == "no findings · 4 files, 2 pages\n")
    let other = try check(
      sound.replacing("OPS.PLAN", with: "OPS.MAKE"), ["--stdin-filename", "./OPS/PLAN.yaml"], in: folder.path)
    #expect(other.rules.contains("id-unique"))
  }

  @Test func `settings that come in are in force`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(to: folder)
    let result = try check(
      "kind: settings\nversion: 1\nedition: 1\nrulez: {}\n", ["--stdin-filename", "plumb.yaml"],
      in: folder.path)
    #expect(result.complaint.contains("rulez"))
    #expect(result.status == 2)
  }

  @Test func `with a change only what is new in that file is shown`() throws {
    let repository = try GitRepository(committing: misspelt)
    let arguments = ["--changed", "--stdin-filename", "Jobs/OPS/PLAN.yaml"]
    let known = try check(misspeltPlan, arguments, in: repository.path)
    #expect(known.rules == [])
    #expect(known.findings.last?.hasSuffix("1 finding that it has too is not shown") == true)
    let new = try check(misspeltPlan + "ownr: head-of-planning\n", arguments, in: repository.path)
    #expect(new.findings.first?.hasSuffix("`ownr` is not a field of a profile") == true)
    #expect(new.rules == ["unknown-field"])
  }

  @Test func `a file outside of the workspace is told`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace("here", to: folder)
    let result = try check(sound, ["--workspace", "here", "--stdin-filename", "PLAN.yaml"], in: folder.path)
    #expect(result.complaint == "error: `PLAN.yaml` is not part of the workspace `here/`\n")
    #expect(result.status == 2)
  }

  private func check(_ text: String, _ arguments: [String], in folder: String) throws -> CommandResult {
    try run(
      executable, ["check", "-", "--format", "concise", "--as-of", "2026-06-15"] + arguments, in: folder,
      environment: gitEnvironment, input: text)
  }
}
