import Diagnostics
import Driver
import FileSystem
import SourceText
import TestSupport
import Testing

@Suite struct NewFilesTests {
  @Test func `what is new lacks nothing but what it marks as still to be written`() throws {
    let folder = try TemporaryFolder()
    let root = folder.path + "/handbook"
    _ = try NewFiles.workspace(in: root, title: nil, language: "en").create()
    let workspace = try WorkspaceLocation(named: root, paths: [])
    _ = try NewFiles.function("OPS", title: nil, parent: nil, in: workspace).create()
    _ = try NewFiles.profile("OPS.PLAN", title: nil, in: workspace).create()
    let found = try CheckRun(workspace, .ofTests).report.findings
    #expect(found.filter { $0.rule != "placeholder-text" }.map(\.message) == [])
    #expect(Set(found.map(\.place.line)).count > 10)
  }

  @Test func `a skeleton holds all that an elaborate framework asks for but its reviews`() throws {
    let folder = try TemporaryFolder()
    for path in try SampleFramework.paths() {
      let file = try SampleFramework.files.read(path)
      try folder.write(file.text(in: .init(0, file.bytes.count)), to: path)
    }
    let workspace = try WorkspaceLocation(named: folder.path, paths: [])
    let before = try CheckRun(workspace, .ofTests).report.findings
    let profile = try NewFiles.profile("MANUFA.LOGISTIF110", title: "Logistics", in: workspace).create()
    let function = try NewFiles.function("WAREHO", title: nil, parent: "MANUFA", in: workspace).create()
    #expect(profile == ["MANUFA/LOGISTIF110.yaml"])
    #expect(function == ["MANUFA/WAREHO/function.yaml"])
    let found = try CheckRun(workspace, .ofTests).report.findings
    #expect(before.map(\.message) == [])
    #expect(found.filter { !["placeholder-text", "review-missing"].contains($0.rule) }.map(\.message) == [])
    #expect(found.count > 30)
  }

  @Test func `nothing that is there is replaced`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(to: folder)
    let workspace = try WorkspaceLocation(named: folder.path, paths: [])
    let before = try folder.text(of: "OPS/PLAN.yaml")
    #expect(throws: Failure.taken("OPS/PLAN.yaml")) {
      try NewFiles.profile("OPS.PLAN", title: nil, in: workspace).create()
    }
    #expect(throws: Failure.taken("OPS")) {
      try NewFiles.function("OPS", title: nil, parent: nil, in: workspace)
    }
    #expect(throws: Failure.notEmpty(folder.path)) {
      try NewFiles.workspace(in: folder.path, title: nil, language: "en")
    }
    #expect(try folder.text(of: "OPS/PLAN.yaml") == before)
    #expect(!isTaken(folder.path + "/.plumb"))
  }

  @Test(arguments: [
    ("PLAN", Failure.malformed("PLAN", "must be the function's code, a dot, and the profile's own id")),
    ("OPX.PLAN", .unknownFunction("OPX", suggestion: "OPS")),
    (
      "OPS.my plan",
      .malformed("OPS.my plan", "must be letters, digits, `-` and `_`, in parts with dots between them")
    ),
  ])
  func `a code that cannot be one is refused`(code: String, failure: Failure) throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(to: folder)
    let workspace = try WorkspaceLocation(named: folder.path, paths: [])
    #expect(throws: failure) { try NewFiles.profile(code, title: nil, in: workspace) }
  }

  @Test func `a code follows the framework's pattern`() throws {
    let workspace = try WorkspaceLocation(named: SampleFramework.folder, paths: [])
    #expect(throws: Failure.self) { try NewFiles.profile("MANUFA.logistics", title: nil, in: workspace) }
  }
}
