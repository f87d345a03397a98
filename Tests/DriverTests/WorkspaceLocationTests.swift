import Driver
import FileSystem
import TestSupport
import Testing

@Suite struct WorkspaceLocationTests {
  @Test func `the workspace is the nearest folder upward that holds a framework`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace("outer", to: folder)
    try writeWorkspace("outer/inner", to: folder)
    let location = try WorkspaceLocation(named: nil, paths: [folder.path + "/outer/inner/OPS/PLAN.yaml"])
    #expect(location.root == folder.path + "/outer/inner")
    #expect(location.selection == ["OPS/PLAN.yaml"])
  }

  @Test func `else it is the only one directly below, and then all of it is meant`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace("only", to: folder)
    try writeWorkspace(".hidden", to: folder)
    try writeWorkspace("deeper/down", to: folder)
    let location = try WorkspaceLocation(named: nil, paths: [folder.path])
    #expect(location.root == folder.path + "/only")
    #expect(location.selection == nil)
    #expect(location.selects("OPS/PLAN.yaml"))
  }

  @Test func `several below need a name`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace("one", to: folder)
    try writeWorkspace("two", to: folder)
    #expect(throws: Failure.severalWorkspaces(["one", "two"])) {
      try WorkspaceLocation(named: nil, paths: [folder.path])
    }
    let named = try WorkspaceLocation(named: folder.path + "/two", paths: [])
    #expect(named.root == folder.path + "/two")
  }

  @Test func `a folder that is named has to hold a framework`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: Failure.notAWorkspace(folder.path)) {
      try WorkspaceLocation(named: folder.path, paths: [])
    }
    #expect(throws: Failure.noSuchPath(folder.path + "/nowhere")) {
      try WorkspaceLocation(named: folder.path + "/nowhere", paths: [])
    }
  }

  @Test func `a folder without any framework around it is no workspace`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: Failure.noWorkspace(from: folder.path)) {
      try WorkspaceLocation(named: nil, paths: [folder.path])
    }
  }

  @Test func `a path has to exist, and to be part of the workspace`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace("one", to: folder)
    try writeWorkspace("two", to: folder)
    let missing = folder.path + "/one/nowhere.yaml"
    #expect(throws: Failure.noSuchPath(missing)) {
      try WorkspaceLocation(named: folder.path + "/one", paths: [missing])
    }
    let outside = folder.path + "/two/OPS"
    let error = #expect(throws: Failure.self) {
      try WorkspaceLocation(named: folder.path + "/one", paths: [outside])
    }
    guard case .outsideWorkspace(outside, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `a folder stands for what is in it, and one above the workspace for all of it`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace("one", to: folder)
    let part = try WorkspaceLocation(named: nil, paths: [folder.path + "/one/OPS"])
    #expect(part.selects("OPS/PLAN.yaml"))
    #expect(!part.selects("OPS.yaml"))
    #expect(!part.selects("framework.yaml"))
    let all = try WorkspaceLocation(
      named: folder.path + "/one", paths: [folder.path, folder.path + "/one/OPS"])
    #expect(all.selection == nil)
  }
}
