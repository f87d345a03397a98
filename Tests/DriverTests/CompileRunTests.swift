import Diagnostics
import Driver
import FileSystem
import ProfileCompiler
import ProfileModel
import TestSupport
import Testing

@Suite struct CompileRunTests {
  @Test func `an output is written, is up to date, and is not when a profile changes`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace("in", to: folder)
    let written = try compile(folder)
    guard case .written(let files) = written.outcome else {
      Issue.record("\(written.outcome)")
      return
    }
    #expect(files > 0)
    #expect(written.status == .clean)
    let index = try #require(try folder.text(of: "out/index.json"))

    let same = try compile(folder, isCheck: true)
    #expect(same.status == .clean)
    guard case .upToDate(files) = same.outcome else {
      Issue.record("\(same.outcome)")
      return
    }

    try writeWorkspace("in", to: folder, changing: ["OPS/MAKE.yaml": profile("title: Making")])
    let changed = try compile(folder, isCheck: true)
    #expect(changed.status == .findings)
    guard case .outOfDate(let differences) = changed.outcome else {
      Issue.record("\(changed.outcome)")
      return
    }
    #expect(differences.contains { $0.path == "profiles/OPS.MAKE.json" && $0.kind == .missing })
    #expect(try folder.text(of: "out/index.json") == index)
  }

  @Test func `an error in what is published keeps everything from being written`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace("in", to: folder)
    _ = try compile(folder)
    let before = try folder.text(of: "out/manifest.json")
    try writeWorkspace("in", to: folder, changing: ["OPS/MAKE.yaml": profile("titel: Making")])
    let run = try compile(folder)
    guard case .blocked = run.outcome else {
      Issue.record("\(run.outcome)")
      return
    }
    #expect(run.status == .findings)
    #expect(run.report.findings.map(\.rule) == ["unknown-field"])
    #expect(try folder.text(of: "out/manifest.json") == before)
    #expect(try entries(ofFolder: folder.path).map(\.name) == ["in", "out"])
  }

  @Test func `a draft with an error blocks nothing and is left out`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(
      "in", to: folder,
      changing: ["OPS/MAKE.yaml": profile("title: Making", "status: draft", "revision: two")])
    let run = try compile(folder)
    #expect(run.status == .clean)
    #expect(run.report.findings.isEmpty)
    #expect(run.leftOut.map(\.reason) == [.draft])
    #expect(try folder.text(of: "out/profiles/OPS.MAKE.json") == nil)
    #expect(try folder.text(of: "out/profiles/OPS.PLAN.json") != nil)
  }

  @Test func `a profile whose function is a draft is left out, and named`() throws {
    let folder = try TemporaryFolder()
    let draft = "kind: function\nversion: 1\ncode: OPS\ntitle: Operations\nstatus: draft\n"
    try writeWorkspace("in", to: folder, changing: ["OPS/function.yaml": draft])
    let run = try compile(folder)
    #expect(run.leftOut.map(\.reason) == [.draftFunction(code: "OPS")])
    #expect(try folder.text(of: "out/profiles/OPS.PLAN.json") == nil)
  }

  @Test func `what could not be read keeps everything from being written, whoever accepted it`() throws {
    let folder = try TemporaryFolder()
    let comment = "# plumb: ignore[unknown-field] until=2199-12-31 -- it was always written like this\n"
    let misspelt = profile("title: Making", "sumary: Runs lines").replacing(
      "sumary", with: comment + "sumary")
    try writeWorkspace("in", to: folder, changing: ["OPS/MAKE.yaml": misspelt])
    let location = try WorkspaceLocation(named: folder.path + "/in", paths: [])
    #expect(try CheckRun(location, .ofTests).report.findings.isEmpty)
    let run = try compile(folder)
    #expect(run.status == .findings)
    #expect(run.report.findings.map(\.rule) == ["unknown-field"])
  }

  @Test func `what is unsound is left out where that is asked for`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace("in", to: folder, changing: ["OPS/MAKE.yaml": profile("titel: Making")])
    let run = try compile(folder, leavesOutUnsound: true)
    #expect(run.status == .clean)
    #expect(run.leftOut.count == 1)
    #expect(run.leftOut.first?.file.hasSuffix("in/OPS/MAKE.yaml") == true)
    #expect(run.leftOut.first?.reason == .errors)
    #expect(run.report.findings.map(\.rule) == ["unknown-field"])
    #expect(try folder.text(of: "out/profiles/OPS.MAKE.json") == nil)
    #expect(try folder.text(of: "out/profiles/OPS.PLAN.json") != nil)
  }

  @Test func `what is unsound and shared blocks all the same`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(
      "in", to: folder,
      changing: [
        "OPS/function.yaml": "kind: function\nversion: 1\ncode: OPS\ntitle: Operations\nrevision: two\n"
      ])
    let run = try compile(folder, leavesOutUnsound: true)
    guard case .blocked = run.outcome else {
      Issue.record("\(run.outcome)")
      return
    }
    #expect(try folder.text(of: "out/manifest.json") == nil)
  }

  @Test func `a folder with somebody's work in it is refused`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace("in", to: folder)
    try folder.write("mine", to: "out/notes.txt")
    let error = #expect(throws: Failure.self) { try compile(folder) }
    #expect(error?.status == .usage)
    #expect(try entries(ofFolder: folder.path + "/out").map(\.name) == ["notes.txt"])
  }

  @Test func `what is internal does not reach a public output`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(
      "in", to: folder,
      changing: [
        "OPS/MAKE.yaml": profile(
          "title: Making",
          "pay: {direction: above, percent: {from: 3, to: 8}, baseline: Median pay, audience: internal}",
          "evidence: {pay: {none: The pay committee decided it}}")
      ])
    _ = try compile(folder, .init(audience: .internal))
    #expect(try folder.text(of: "out/profiles/OPS.MAKE.json")?.contains("above") == true)
    _ = try compile(folder, .init(audience: .public))
    let shown = try #require(try folder.text(of: "out/profiles/OPS.MAKE.json"))
    #expect(!shown.contains("above"))
  }
}

/// Compiles the workspace `in` of a folder into its folder `out`.
@discardableResult
private func compile(
  _ folder: borrowing TemporaryFolder, _ options: CompilationOptions = .init(), isCheck: Bool = false,
  leavesOutUnsound: Bool = false
) throws -> CompileRun {
  try CompileRun(
    WorkspaceLocation(named: folder.path + "/in", paths: []),
    CompileRequest(
      folder: folder.path + "/out", options: options, isCheck: isCheck, leavesOutUnsound: leavesOutUnsound,
      terms: .ofTests))
}
