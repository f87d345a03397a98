import Diagnostics
import Driver
import FileSystem
import Foundation
import TestSupport
import Testing

@Suite struct CheckRunTests {
  @Test func `the whole workspace is looked at, and what the paths select is shown`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(to: folder, changing: ["OPS/MAKE.yaml": profile("titel: Making")])
    for (path, count) in [("", 1), ("/OPS", 1), ("/OPS/MAKE.yaml", 1), ("/OPS/PLAN.yaml", 0)] {
      let run = try CheckRun(try WorkspaceLocation(named: nil, paths: [folder.path + path]), .ofTests)
      #expect(run.report.findings.count == count, "\(path)")
      #expect(run.report.extent.files == 4)
      #expect(run.status(failingOn: .error) == (count == 0 ? .clean : .findings))
    }
  }

  @Test func `a finding is shown where another of its places is selected`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(
      to: folder, changing: ["OPS/MAKE.yaml": profile("title: Making").replacing("MAKE", with: "PLAN")])
    let run = try CheckRun(
      try WorkspaceLocation(named: nil, paths: [folder.path + "/OPS/MAKE.yaml"]), .ofTests)
    #expect(run.report.findings.contains { $0.rule == "id-unique" && $0.place.file.hasSuffix("PLAN.yaml") })
  }

  @Test func `a warning makes the check fail only where that is asked for`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(to: folder, changing: ["OPS/MADE.yaml": profile("title: Making")])
    let run = try CheckRun(try WorkspaceLocation(named: folder.path, paths: []), .ofTests)
    #expect(run.report.findings.map(\.rule) == ["file-in-place"])
    #expect(run.status(failingOn: .error) == .clean)
    #expect(run.status(failingOn: .warning) == .findings)
  }

  @Test func `a link to nothing is named among what was passed over`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(to: folder)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/OPS/MAKE.yaml", withDestinationPath: "nowhere")
    let run = try CheckRun(try WorkspaceLocation(named: folder.path, paths: []), .ofTests)
    #expect(run.report.skipped.map(\.reason) == ["a link to nothing"])
    #expect(run.status(failingOn: .info) == .clean)
  }

  #if os(Linux)
  @Test func `a file that cannot be read leaves the check unfinished`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(to: folder, changing: ["OPS/MAKE.yaml": profile("titel: Making")])
    // The memory of a process is a file whose start nobody can read, not even root.
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/OPS/LOST.yaml", withDestinationPath: "/proc/self/mem")
    let run = try CheckRun(try WorkspaceLocation(named: folder.path, paths: []), .ofTests)
    #expect(run.failures.map(\.action) == ["read"])
    #expect(run.report.skipped.count == 1)
    #expect(run.report.extent.files == 4)
    #expect(run.report.findings.map(\.rule) == ["unknown-field"])
    #expect(run.status(failingOn: .error) == .unfinished)
  }
  #endif
}
