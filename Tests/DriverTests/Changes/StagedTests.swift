import TestSupport
import Testing

/// `check --staged`: what git would commit now, compared with HEAD.
@Suite struct StagedTests {
  @Test func `a staged fix passes, however broken the working tree is`() throws {
    let repository = try GitRepository(committing: misspelt)
    try repository.write(sound, to: "OPS/PLAN.yaml")
    try repository.git("add", "Jobs/OPS/PLAN.yaml")
    try repository.write("kind: profile\ncode: [", to: "OPS/PLAN.yaml")
    try repository.write("kind: nothing", to: "OPS/NEW.yaml")
    let result = try repository.check("--staged")
    #expect(result.rules == [])
    #expect(result.status == 0)
  }

  @Test func `a staged mistake is found, though the working tree has mended it`() throws {
    let repository = try GitRepository()
    try repository.write(misspeltPlan, to: "OPS/PLAN.yaml")
    try repository.git("add", "--all")
    try repository.write(sound, to: "OPS/PLAN.yaml")
    let result = try repository.check("--staged")
    #expect(result.findings.first?.hasPrefix("Jobs/OPS/PLAN.yaml:4:1: error[unknown-field]") == true)
    #expect(result.rules == ["unknown-field"])
    #expect(result.status == 1)
    #expect(try repository.check("--changed").status == 0)
  }

  @Test func `what HEAD has is counted and not shown, and does not make the check fail`() throws {
    let repository = try GitRepository(committing: misspelt)
    try repository.write(profile("title: TBD"), to: "OPS/MAKE.yaml")
    try repository.git("add", "--all")
    let result = try repository.check("--staged")
    let head = try repository.git("rev-parse", "HEAD").prefix(10)
    #expect(
      result.output == """
        Jobs/OPS/MAKE.yaml:4:8: error[placeholder-text] `TBD` stands where a text is still to be written
        compared with HEAD (\(head)): 1 finding that it has too is not shown
        1 finding: 1 error · 0 fixable · 4 files, 2 pages

        """)
    try repository.write(misspeltPlan + "# Nothing else\n", to: "OPS/PLAN.yaml")
    try repository.git("rm", "--quiet", "--cached", "Jobs/OPS/MAKE.yaml")
    try repository.git("add", "Jobs/OPS/PLAN.yaml")
    #expect(try repository.check("--staged").status == 0)
  }

  @Test func `paths narrow what is shown`() throws {
    let repository = try GitRepository()
    try repository.write(misspeltPlan, to: "OPS/PLAN.yaml")
    try repository.git("add", "--all")
    #expect(try repository.check("--staged", "Jobs/framework.yaml").rules == [])
    #expect(try repository.check("--staged", "Jobs/OPS").rules == ["unknown-field"])
  }

  @Test func `a file that got another name brings no old debt along`() throws {
    let repository = try GitRepository(committing: misspelt)
    try repository.git("mv", "Jobs/OPS/PLAN.yaml", "Jobs/OPS/plan-of-operations.yaml")
    let result = try repository.check("--staged")
    #expect(result.rules == ["file-in-place"])
    #expect(result.findings.last?.hasSuffix("1 finding that it has too is not shown") == true)
    #expect(result.status == 0)
  }

  @Test func `deleting a shared source brings all that names it into the change`() throws {
    let repository = try GitRepository(committing: citing)
    try repository.git("rm", "--quiet", "Jobs/sources.yaml")
    let result = try repository.check("--staged")
    #expect(result.rules == ["dangling-reference"])
    #expect(result.status == 1)
    let full = try repository.check("--staged", "--format", "full").output
    for file in ["Jobs/OPS/MAKE.yaml", "Jobs/OPS/PLAN.yaml"] { #expect(full.contains(" \(file):10:16\n")) }
    try repository.git("commit", "--quiet", "--message", "Remove the source")
    try repository.write(misspeltPlan, to: "OPS/PLAN.yaml")
    #expect(try repository.check("--changed").rules == ["unknown-field"])
  }

  @Test func `another copy of what is there twice is new, and says so`() throws {
    let repository = try GitRepository(committing: [
      "OPS/PLAN.yaml": profileSaying(duty, code: "OPS.PLAN"),
      "OPS/MAKE.yaml": profileSaying(duty, code: "OPS.MAKE"),
    ])
    try repository.write(profileSaying(duty, code: "OPS.SHIP"), to: "OPS/SHIP.yaml")
    try repository.git("add", "--all")
    let result = try repository.check("--staged", "--format", "full")
    #expect(result.output.contains("help: 1 of 2 is in HEAD too; OPS/SHIP.yaml:7 is new\n"))
    #expect(try repository.check("--staged").rules == ["duplicate-across-profiles"])
  }

  @Test func `another mode of a file changes nothing`() throws {
    let repository = try GitRepository(committing: misspelt)
    try repository.git("update-index", "--chmod=+x", "Jobs/OPS/PLAN.yaml")
    let result = try repository.check("--staged")
    #expect(result.rules == [])
    #expect(result.status == 0)
  }

  @Test func `settings count as they are staged, and blame nobody for what a rule finds in HEAD`() throws {
    let repository = try GitRepository(committing: misplaced)
    try repository.write(settings("file-in-place: error"), to: "plumb.yaml")
    try repository.write(profile("title: Making").replacing("MAKE", with: "SHIP"), to: "OPS/SENT.yaml")
    try repository.git("add", "--all")
    try repository.write(settings("file-in-place: off"), to: "plumb.yaml")
    let result = try repository.check("--staged")
    #expect(result.findings.first?.hasPrefix("Jobs/OPS/SENT.yaml:3:7: error[file-in-place]") == true)
    #expect(result.rules == ["file-in-place"])
    #expect(result.status == 1)
  }

  @Test func `tables count as they are staged`() throws {
    let repository = try GitRepository(committing: classified)
    let table = classified["tables/payroll.tsv"] ?? ""
    #expect(!(try repository.check("Jobs/OPS").rules.contains("mapping-unknown")))
    try repository.write(table.replacing("AB-200", with: "AB-300"), to: "tables/payroll.tsv")
    try repository.git("add", "--all")
    try repository.write(table, to: "tables/payroll.tsv")
    #expect(try repository.check("--staged").rules == ["mapping-unknown"])
    #expect(try repository.check("--changed").rules == [])
  }

  @Test func `a suppression that is taken away shows what it hid`() throws {
    let comment = "# plumb: ignore[placeholder-text] until=2026-12-31 -- it is being voted on"
    let repository = try GitRepository(committing: ["OPS/MAKE.yaml": profile(comment, "title: TBD")])
    #expect(try repository.check("--staged").status == 0)
    try repository.write(profile("title: TBD"), to: "OPS/MAKE.yaml")
    try repository.git("add", "--all")
    #expect(try repository.check("--staged").rules == ["placeholder-text"])
  }

  @Test func `before the first commit all is new`() throws {
    let repository = try GitRepository(committing: misspelt)
    try repository.git("checkout", "--quiet", "--orphan", "fresh")
    let result = try repository.check("--staged")
    #expect(result.rules == ["unknown-field"])
    #expect(result.findings.last == "compared with HEAD (no commit yet)")
    #expect(try repository.check("--changed").rules == ["unknown-field"])
    let since = try repository.check("--since", "main")
    #expect(since.complaint.hasPrefix("error: there is no commit yet that could be compared with `main`"))
    #expect(since.status == 2)
  }

  @Test func `in a workspace that HEAD does not have all is new`() throws {
    let repository = try GitRepository()
    try repository.git("rm", "--quiet", "--cached", "-r", "Jobs")
    try repository.git("commit", "--quiet", "--allow-empty", "--message", "No workspace yet")
    try repository.write(misspeltPlan, to: "OPS/PLAN.yaml")
    try repository.git("add", "--all")
    let result = try repository.check("--staged")
    #expect(result.rules == ["unknown-field"])
    #expect(result.findings.last?.hasPrefix("compared with HEAD (") == true)
    #expect(result.status == 1)
  }

  @Test func `a file that is only announced is not committed, and not looked at`() throws {
    let repository = try GitRepository()
    try repository.write("", to: "OPS/EMPTY.yaml")
    try repository.git("add", "Jobs/OPS/EMPTY.yaml")
    let empty = try repository.check("--staged").rules
    try repository.write("kind: nothing\n", to: "OPS/NEW.yaml")
    try repository.git("add", "--intent-to-add", "Jobs/OPS/NEW.yaml")
    let result = try repository.check("--staged")
    #expect(result.rules == empty)
    #expect(!result.output.contains("NEW.yaml"))
  }

  @Test func `a workspace of which nothing is staged is told from one without findings`() throws {
    let repository = try GitRepository()
    try repository.git("rm", "--quiet", "--cached", "-r", "Jobs")
    let result = try repository.check("--staged")
    #expect(
      result.complaint
        == "error: git does not have `Jobs/framework.yaml` yet; add it with: git add Jobs/framework.yaml\n")
    #expect(result.status == 2)
  }
}
