import TestSupport
import Testing

/// Commands that accept findings, one after the other in one workspace, and what they leave behind.
@Suite struct AcceptanceCommandTests {
  @Test func `a finding is suppressed, and its end makes it come back`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(to: folder, changing: unfinished)
    let suppress = [
      "suppress", "placeholder-text", "OPS/MAKE.yaml:4", "--reason", "the name is\n being voted on",
    ]
    try expect(
      suppress + ["--until", "2026-08-31", "--as-of", "2026-06-15"], in: folder,
      output: "suppressed `placeholder-text` in OPS/MAKE.yaml:4, until 2026-08-31\n")
    #expect(
      try folder.text(of: "OPS/MAKE.yaml")
        == profile(
          "# plumb: ignore[placeholder-text] until=2026-08-31 -- the name is being voted on", "title: TBD"))
    try expect(
      ["check", "--as-of", "2026-08-31"], in: folder,
      output: "no findings · 1 suppressed, as of 2026-08-31 · 4 files, 3 pages\n")
    try expect(
      ["check", "--format", "concise", "--as-of", "2026-09-01"], in: folder, status: 1,
      output: """
        OPS/MAKE.yaml:4:35: error[suppression-expired] the suppression of `placeholder-text` ended with 2026-08-31
        OPS/MAKE.yaml:5:8: error[placeholder-text] `TBD` stands where a text is still to be written
        2 findings: 2 errors · 0 fixable · as of 2026-09-01 · 4 files, 3 pages

        """)
    try expect(
      ["check", "--format", "concise", "--ignore-suppressions", "--as-of", "2026-06-15"], in: folder,
      status: 1,
      output: """
        OPS/MAKE.yaml:5:8: error[placeholder-text] `TBD` stands where a text is still to be written
        1 finding: 1 error · 0 fixable · 4 files, 3 pages

        """)
    try expect(
      ["suppress", "placeholder-text", "OPS/MAKE.yaml:5", "--reason", "voted on", "--until", "2026-08-31"]
        + ["--as-of", "2026-06-15"], in: folder, status: 2,
      complaint:
        "error: `placeholder-text` is suppressed at `OPS/MAKE.yaml:5` already, by the comment in OPS/MAKE.yaml:4, until 2026-08-31; change the day there\n"
    )
  }

  @Test func `a suppressed error keeps nothing from being compiled, until its day`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(to: folder, changing: unfinished)
    try expect(
      [
        "suppress", "placeholder-text", "OPS/MAKE.yaml:title", "--reason", "voted on", "--until",
        "2026-08-31",
      ]
        + ["--as-of", "2026-06-15"], in: folder,
      output: "suppressed `placeholder-text` in OPS/MAKE.yaml:4, until 2026-08-31\n")
    try expect(
      ["compile", "--output", "out", "--as-of", "2026-06-15"], in: folder,
      output: "wrote 9 files, 3 pages, to out\n")
    let late = try plumb(["compile", "--output", "out", "--as-of", "2026-09-01"], in: folder.path)
    #expect(late.status == 1)
    #expect(late.output == "nothing was written: what is published has errors\n")
  }

  @Test(arguments: [
    (
      ["placeholder-txt", "OPS/MAKE.yaml:4"],
      "there is no rule `placeholder-txt`; did you mean `placeholder-text`?"
    ),
    (["yaml-syntax", "OPS/MAKE.yaml:4"], "`yaml-syntax` can never be suppressed"),
    (["dangling-reference", "OPS/MAKE.yaml"], "`dangling-reference` can never be suppressed"),
    (
      ["placeholder-text", "OPS/MAKE.yaml:3"],
      "`placeholder-text` finds nothing at `OPS/MAKE.yaml:3`; in this file it finds something on line 4"
    ),
    (["placeholder-text", "OPS/PLAN.yaml"], "`placeholder-text` finds nothing at `OPS/PLAN.yaml`"),
    (
      ["required-field", "OPS/EMPTY.yaml"],
      "`OPS/EMPTY.yaml` is empty, and nothing is suppressed in a file without content; write the document, delete the file, or name it under `exclude` in plumb.yaml"
    ),
    (["placeholder-text", "OPS/LOST.yaml:4"], "there is no `OPS/LOST.yaml:4`"),
    (
      ["placeholder-text", "OPS/MAKE.yaml", "--as-of", "2027-02-01"],
      "2027-01-31 is past on 2027-02-01; name the last day on which this holds"
    ),
    (
      ["placeholder-text", "OPS/MAKE.yaml", "--reason", " "], "the reason is empty; say why this is accepted"
    ),
  ])
  func `what cannot be suppressed is refused, and no file changes`(arguments: [String], refusal: String)
    throws
  {
    let folder = try TemporaryFolder()
    var files = unfinished
    files["OPS/EMPTY.yaml"] = "# nothing yet\n"
    files["framework.yaml"] = framework + "never_suppress: [dangling-reference]\n"
    try writeWorkspace(to: folder, changing: files)
    let day = arguments.contains("--as-of") ? [] : ["--as-of", "2026-06-15"]
    let reason = arguments.contains("--reason") ? [] : ["--reason", "voted on"]
    try expect(
      ["suppress"] + arguments + reason + day + ["--until", "2027-01-31"], in: folder, status: 2,
      complaint: "error: \(refusal)\n")
    #expect(try folder.text(of: "OPS/MAKE.yaml") == unfinished["OPS/MAKE.yaml"])
  }

  @Test func `a day that does not exist is a wrong command line`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(to: folder)
    let result = try plumb(["check", "--as-of", "2026-02-30"], in: folder.path)
    #expect(result.status == 2)
    #expect(
      result.complaint.hasPrefix(
        "Error: The value '2026-02-30' is invalid for '--as-of <yyyy-mm-dd>': a day is written as year, month and day, as in 2027-12-31\n"
      ))
    let meant = try plumb(
      ["suppress", "wrong-type", "OPS/PLAN.yaml", "--reason", "r", "--until", "31.12.2027"], in: folder.path)
    #expect(meant.status == 2)
    #expect(
      meant.complaint.hasPrefix(
        "Error: The value '31.12.2027' is invalid for '--until <yyyy-mm-dd>': a day is written as year, month and day, as in 2027-12-31; did you mean 2027-12-31?\n"
      ))
  }

  @Test func `what was accepted and could not be read says why it still keeps the output from being written`()
    throws
  {
    let folder = try TemporaryFolder()
    try writeWorkspace(to: folder, changing: ["OPS/MAKE.yaml": profile("title: Making", "effective: tbd")])
    try expect(
      ["suppress", "placeholder-text", "OPS/MAKE.yaml:5", "--reason", "voted on", "--until", "2026-08-31"]
        + ["--as-of", "2026-06-15"], in: folder,
      output: "suppressed `placeholder-text` in OPS/MAKE.yaml:5, until 2026-08-31\n")
    let compiled = try plumb(["compile", "--output", "out", "--as-of", "2026-06-15"], in: folder.path)
    #expect(compiled.status == 1)
    #expect(
      compiled.complaint.contains(
        "= help: it is accepted in OPS/MAKE.yaml:5, which does not let it through: what could not be read would be missing from the output without a word\n"
      ))
  }

  @Test func `a count that changes is found again`() throws {
    let folder = try TemporaryFolder()
    let tooFew = framework + "complete: {statements: {minimum: 1, maximum: 2}}\n"
    let statements =
      ["    - Sets up lines", "    - Changes tools", "    - Writes the log"].joined(separator: "\n") + "\n"
    try writeWorkspace(
      to: folder,
      changing: ["framework.yaml": tooFew, "OPS/MAKE.yaml": profile("title: Making") + statements])
    try expect(
      ["baseline", "write", "--reason", "before plumb"], in: folder,
      output: "wrote baseline.yaml: 1 entry, 1 added, 0 removed\n")
    try expect(["check"], in: folder, output: "no findings · 1 in the baseline · 5 files, 3 pages\n")
    try folder.write(profile("title: Making") + statements + "    - Trains two others\n", to: "OPS/MAKE.yaml")
    let worse = try plumb(["check", "--format", "concise"], in: folder.path)
    #expect(worse.output.contains("error[statement-count] `L1` has 5 statements"))
  }

  @Test func `the baseline accepts what is there, and not another copy`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(to: folder, changing: unfinished)
    try expect(
      ["baseline", "write"], in: folder, status: 2,
      complaint: "error: 1 thing is not in the baseline yet; say with --reason why it is accepted\n")
    try expect(
      ["baseline", "prune"], in: folder, status: 2,
      complaint: "error: there is no `baseline.yaml`; `plumb baseline write` makes one\n")
    try expect(
      ["baseline", "write", "--reason", "before plumb", "--owner", "Head of making"], in: folder,
      output: "wrote baseline.yaml: 1 entry, 1 added, 0 removed\n")
    #expect(try folder.text(of: "baseline.yaml") == baseline)
    try expect(["check"], in: folder, output: "no findings · 1 in the baseline · 5 files, 3 pages\n")
    try expect(["baseline", "write"], in: folder, output: "baseline.yaml is up to date: 1 entry\n")
    try expect(["baseline", "prune"], in: folder, output: "baseline.yaml is up to date: 1 entry\n")
    let making = try #require(unfinished["OPS/MAKE.yaml"])
    try folder.write(making.replacing("Runs one line", with: "Runs TBD"), to: "OPS/MAKE.yaml")
    try expect(
      ["check", "--format", "concise"], in: folder, status: 1,
      output: """
        OPS/MAKE.yaml:7:12: error[placeholder-text] `TBD` stands where a text is still to be written
        1 finding: 1 error · 0 fixable · 1 in the baseline · 5 files, 3 pages

        """)
    try expect(
      ["baseline", "write", "--reason", "the line has no name"], in: folder,
      output: "wrote baseline.yaml: 2 entries, 1 added, 0 removed\n")
    try expect(["compile", "--output", "out"], in: folder, output: "wrote 9 files, 3 pages, to out\n")
  }

  @Test func `what is mended leaves the baseline`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(
      to: folder, changing: ["OPS/MAKE.yaml": profile("title: Making"), "baseline.yaml": baseline])
    try expect(
      ["check"], in: folder,
      output: """
        warning[baseline-stale]: what `placeholder-text` found in `OPS/MAKE.yaml` does not occur any more
         --> baseline.yaml:5:19
          |
        5 |   - {fingerprint: 071670e89003d12151c59f80b9ae1042, rule: placeholder-text, file: OPS/MAKE.yaml, path: title, reason: b…
          |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
          = help: remove the entry, or all such entries with `plumb baseline prune`
          = fix: empty the list
          = plumb explain baseline-stale

        1 finding: 1 warning · 1 fixable with `plumb fix` · 5 files, 3 pages

        """)
    try expect(
      ["baseline", "prune"], in: folder, output: "wrote baseline.yaml: 0 entries, 0 added, 1 removed\n")
    try expect(["check"], in: folder, output: "no findings · 5 files, 3 pages\n")
  }

  @Test func `nothing is lost from a baseline that cannot be read, or while other files cannot`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(
      to: folder, changing: ["OPS/MAKE.yaml": "kind: [profile\n", "baseline.yaml": baseline])
    for command in [["prune"], ["write", "--reason", "new"]] {
      let result = try plumb(["baseline"] + command, in: folder.path)
      #expect(result.status == (command == ["prune"] ? 1 : 0))
      #expect(try folder.text(of: "baseline.yaml") == baseline)
    }
    let broken = baseline.replacing("entries:", with: "entrees:")
    try folder.write(broken, to: "baseline.yaml")
    for command in [["prune"], ["write", "--reason", "new"]] {
      let result = try plumb(["baseline"] + command, in: folder.path)
      #expect(result.status == 1)
      #expect(result.output == "nothing was written: what is wrong has to be mended first\n")
      #expect(result.complaint.contains("`entrees` is not a field of a baseline"))
      #expect(try folder.text(of: "baseline.yaml") == broken)
    }
    try folder.write(
      "kind: skills\nversion: 1\nlibrary: true\nskills:\n  a: {name: A, definition: B}\n", to: "baseline.yaml"
    )
    try folder.write(profile("title: Making"), to: "OPS/MAKE.yaml")
    try expect(
      ["baseline", "write"], in: folder, status: 2,
      complaint: "error: `baseline.yaml` is no baseline; another document stands where it belongs\n")
  }
}

/// A profile whose title is still to be written.
private let unfinished = ["OPS/MAKE.yaml": profile("title: TBD")]

private let framework = """
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

  """

private let baseline = """
  # What was wrong before and is accepted, each for a reason; `plumb check` does not show it.
  kind: baseline
  version: 1
  entries:
    - {fingerprint: 071670e89003d12151c59f80b9ae1042, rule: placeholder-text, file: OPS/MAKE.yaml, path: title, reason: before plumb, owner: Head of making}

  """

private func expect(
  _ arguments: [String], in folder: borrowing TemporaryFolder, status: Int32 = 0, output: String = "",
  complaint: String = ""
) throws {
  let result = try plumb(arguments, in: folder.path)
  #expect(result == CommandResult(status: status, output: output, complaint: complaint))
}
