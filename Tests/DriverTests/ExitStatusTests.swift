import FileSystem
import Foundation
import Reporting
import TestSupport
import Testing

@Suite struct ExitStatusTests {
  @Test(arguments: ExitStatusCase.all)
  func `a command ends as the table says`(row: ExitStatusCase) throws {
    for arguments in row.runs {
      let repository = try GitRepository()
      try repository.writeWorkspaceBeside("elsewhere")
      for (file, text) in row.files { try repository.write(text, to: file) }
      if let preparation = row.preparation {
        let made = try run(
          "/bin/sh", ["-ec", preparation], in: repository.workspace, environment: gitEnvironment)
        try #require(made.status == 0, "\(made.complaint)")
      }
      let result = try plumb(arguments, in: repository.workspace, environment: gitEnvironment)
      #expect(result.status == row.status, "plumb \(arguments.joined(separator: " ")): \(result.complaint)")
    }
  }

  @Test func `the table in the README is the one that is tested`() throws {
    let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    let text = String(decoding: try readFile(root + "/README.md"), as: UTF8.self)
    let section = try #require(text.split(separator: "\n### Exit status\n").last)
    let rows = section.prefix { $0 != "#" }.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
    #expect(rows.map(String.init) == ExitStatusCase.all.map(\.row))
  }

  @Test(arguments: ReportFormat.allCases)
  func `the format of a report changes nothing`(format: ReportFormat) throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(to: folder, changing: misspelt)
    let format = ["--format", format.rawValue]
    for (arguments, status) in [
      ([], 1), (["--exit-zero"], 0), (["framework.yaml"], 0), (["gone"], 2),
      (["--format", "json=gone/x"], 3),
      (["--exit-zero", "--format", "json=gone/x"], 3),
    ] as [([String], Int32)] {
      #expect(try plumb(["check"] + format + arguments, in: folder.path).status == status, "\(arguments)")
    }
  }

  @Test(arguments: GateFormat.allCases)
  func `the format of a gate changes nothing`(format: GateFormat) throws {
    let repository = try GitRepository()
    try repository.write("kind: profile\ncode: [", to: "OPS/PLAN.yaml")
    for (arguments, status) in [
      (["--base", "main"], 1), (["--base", "main", "--exit-zero"], 0), (["--base", "gone"], 3), ([], 2),
    ] as [([String], Int32)] {
      let result = try plumb(
        ["gate", "--format", format.rawValue] + arguments, in: repository.workspace,
        environment: gitEnvironment)
      #expect(result.status == status, "\(arguments): \(result.complaint)")
    }
  }

  @Test(arguments: ChangelogFormat.allCases)
  func `the format of a changelog changes nothing`(format: ChangelogFormat) throws {
    let repository = try GitRepository()
    for (commits, status) in [(["main", "HEAD"], 0), (["gone", "HEAD"], 3)] as [([String], Int32)] {
      let arguments = ["changelog", "--from", commits[0], "--to", commits[1], "--format", format.rawValue]
      let result = try plumb(arguments, in: repository.workspace, environment: gitEnvironment)
      #expect(result.status == status, "\(arguments): \(result.complaint)")
    }
  }
}
