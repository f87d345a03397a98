import FileSystem
import Foundation
import Reporting
import TestSupport
import Testing

@Suite struct CommandLineTests {
  @Test(arguments: CommandCase.all)
  func `a command prints, complains and ends as it should`(command: CommandCase) throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(to: folder, changing: command.files)
    let result = try plumb(command.arguments, in: folder.path, environment: command.environment)
    #expect(result.output == command.output)
    #expect(result.complaint == command.complaint)
    #expect(result.status == command.status)
  }

  @Test(arguments: [
    ["check"], ["--help"], ["schema", "profile"], ["compile", "--output", "out"], ["rules"],
    ["explain", "id-format"], ["config", "show"], ["evidence"],
  ])
  func `a full disk is not a success`(arguments: [String]) throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let folder = try TemporaryFolder()
    try writeWorkspace(to: folder)
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let result = try plumb(arguments, in: folder.path, output: full)
    #expect(result.status == 3)
    #expect(result.complaint == "error: cannot write to `standard output`: No space left on device\n")
  }

  @Test func `a report goes to a file, and another to standard output`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(to: folder, changing: misspelt)
    let result = try plumb(
      ["check", "--format", "json=report.json", "--format", "concise", "--as-of", "2026-06-15"],
      in: folder.path)
    #expect(result == CommandResult(status: 1, output: conciseFinding, complaint: ""))
    let report = try #require(try folder.text(of: "report.json"))
    #expect(report.hasPrefix("{\n  \"version\": 1,"))
    #expect(report.contains("\"rule\": \"unknown-field\""))
    let printed = try plumb(["check", "--format", "json", "--as-of", "2026-06-15"], in: folder.path)
    #expect(printed.output == report)
  }

  @Test func `a report that cannot be written leaves the run unfinished`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(to: folder)
    let result = try plumb(["check", "--format", "json=nowhere/report.json"], in: folder.path)
    #expect(result.status == 3)
    #expect(result.complaint.hasPrefix("error: cannot "))
  }

  @Test(arguments: ReportFormat.allCases.map(\.rawValue))
  func `a report is the same in every language, time zone and run`(format: String) throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(to: folder, changing: misspelt)
    let arguments = ["check", "--format", format, "--as-of", "2026-06-15"]
    let plain = try plumb(arguments, in: folder.path)
    #expect(plain.status == 1)
    for environment in [
      ["LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"], ["LANG": "de_DE.UTF-8", "TZ": "Pacific/Kiritimati"],
      ["TZ": "America/Los_Angeles", "COLUMNS": "40", "TERM": "xterm-256color"],
    ] {
      #expect(try plumb(arguments, in: folder.path, environment: environment) == plain)
    }
  }

  @Test func `what GitHub does not show is added to the summary of the job`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(to: folder, changing: misspelt)
    try folder.write("before\n", to: "summary.md")
    let summary = ["GITHUB_STEP_SUMMARY": "summary.md"]
    let arguments = ["check", "--as-of", "2026-06-15", "--format"]
    let annotated = try plumb(arguments + ["github"], in: folder.path, environment: summary)
    #expect(annotated.status == 1)
    #expect(annotated.output.hasPrefix("::error title=unknown-field,file=OPS/PLAN.yaml,line=4,"))
    let text = try #require(try folder.text(of: "summary.md"))
    #expect(text.hasPrefix("before\n### plumb\n"))
    _ = try plumb(arguments + ["full"], in: folder.path, environment: summary)
    #expect(try folder.text(of: "summary.md") == text)
    let refused = try plumb(
      arguments + ["github"], in: folder.path, environment: ["GITHUB_STEP_SUMMARY": "nowhere/summary.md"])
    #expect(refused.status == 3)
    #expect(refused.complaint.hasPrefix("error: cannot write `nowhere/summary.md`"))
  }

  @Test func `fixes of a report in SARIF are those of the files that were checked`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace("here", to: folder, changing: misspelt)
    let report = try plumb(["check", "--format", "sarif"], in: folder.path).output
    #expect(report.contains("\"uri\": \"here/OPS/PLAN.yaml\""))
    let lines = report.split(separator: "\n").map { $0.drop { $0 == " " } }
    let region = try #require(lines.firstIndex(of: "\"deletedRegion\": {"))
    #expect(lines[region + 1] == "\"startLine\": 4,")
    #expect(lines[region + 4] == "\"endColumn\": 7,")
    #expect(report.contains("\"semanticVersion\": \"0.1.0\""))
    #expect(report.contains("\"text\": \"Finds a field that the format does not have.\""))
  }

  @Test func `paths in a report lead from the current folder to the file`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace("here", to: folder, changing: misspelt)
    for (current, path) in [
      ("", "here/OPS/PLAN.yaml"), ("/here", "OPS/PLAN.yaml"), ("/here/OPS", "../OPS/PLAN.yaml"),
    ] {
      let result = try plumb(["check", "--format", "concise"], in: folder.path + current)
      #expect(result.output == conciseFinding.replacing("OPS/PLAN.yaml", with: path))
    }
  }

  @Test(arguments: ["", "/here"])
  func `a patch is applied by git where it was made, and makes what fix makes`(current: String) throws {
    let folder = try TemporaryFolder()
    let files = misspelt.merging(["OPS/MADE.yaml": profile("titel: 2024\r").replacing("\r", with: "")]) { $1 }
    try writeWorkspace("here", to: folder, changing: files)
    try writeWorkspace("there/here", to: folder, changing: files)
    #expect(try git(["init", "--quiet"], in: folder.path) == 0)
    let result = try plumb(["fix", "--diff"], in: folder.path + current)
    #expect(result.status == 1)
    #expect(result.output.contains("rename from here/OPS/MADE.yaml\nrename to here/OPS/MAKE.yaml\n"))
    #expect(try folder.text(of: "here/OPS/MADE.yaml") == files["OPS/MADE.yaml"])
    try folder.write(result.output, to: "all.patch")
    #expect(try git(["apply", folder.path + "/all.patch"], in: folder.path + current) == 0)
    _ = try plumb(["fix"], in: folder.path + "/there")
    for path in ["OPS/MAKE.yaml", "OPS/PLAN.yaml", "OPS/MADE.yaml"] {
      #expect(try folder.text(of: "here/" + path) == folder.text(of: "there/here/" + path))
    }
  }

  @Test func `below the workspace a patch is for the workspace, and says so`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace("here", to: folder, changing: misspelt)
    let result = try plumb(["fix", "--diff"], in: folder.path + "/here/OPS")
    #expect(result.output.hasPrefix("diff --git a/OPS/PLAN.yaml b/OPS/PLAN.yaml\n"))
    #expect(result.complaint == "note: apply the patch in `../`, which holds all of its files\n")
  }

  @Test func `what is compiled is the same wherever it is compiled from`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace("here", to: folder)
    _ = try plumb(["compile", "--output", "one"], in: folder.path, environment: ["LANG": "C"])
    let second = try plumb(
      ["compile", "--output", "../../one", "--check"], in: folder.path + "/here/OPS",
      environment: ["LANG": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"])
    #expect(second == CommandResult(status: 0, output: "../../one is up to date: 8 files\n", complaint: ""))
  }

  /// A command line of paths alone is not parsed as others are; both have to do the same.
  @Test(arguments: [[], ["OPS"], ["OPS/MAKE.yaml", "framework.yaml"], ["MAKE.yaml"], [""]])
  func `check does the same for paths alone as beside options`(paths: [String]) throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(to: folder, changing: ["OPS/MAKE.yaml": "kind: profile\ntitle: TBD\n"])
    let plain = try plumb(["check"] + paths, in: folder.path)
    let parsed = try plumb(["check"] + paths + ["--color", "auto"], in: folder.path)
    #expect(plain == parsed)
  }
}
