import FileSystem
import SourceText
import TestSupport
import Testing

@testable import Git

@Suite(.serialized) struct RecordedFilesTests {
  @Test
  func `more files than are asked for at once have their recorded contents, whatever stands in their places`()
    throws
  {
    let folder = try TemporaryFolder()
    let paths = (0..<2100).map { "P/\($0).yaml" }
    for path in paths { try folder.write("recorded: \(path)\n", to: path) }
    try expectGit(["init", "--quiet"], in: folder.path)
    try expectGit(["add", "--all"], in: folder.path)
    for path in paths.dropLast(50) { try folder.write("standing: \(path)\n", to: path) }
    let repository = try Repository(holding: folder.path + "/P")
    let state = try repository.index(allowingConflicts: false)
    let files = try repository.files(of: [state, RecordedState()])
    let names = files[0].list().files
    #expect(names.count == paths.count && files[1].list().files.isEmpty)
    for name in names {
      #expect(try files[0].read(name).bytes == Array("recorded: P/\(name)\n".utf8))
      #expect(try files[0].start(of: name, count: 3) == Array("rec".utf8))
    }
  }

  @Test func `a file that is changed after it was looked at is read as it was recorded`() throws {
    let folder = try TemporaryFolder()
    try folder.write("recorded: 1\n", to: "a.yaml")
    try expectGit(["init", "--quiet"], in: folder.path)
    try expectGit(["add", "--all"], in: folder.path)
    let repository = try Repository(holding: folder.path)
    let files = try repository.files(of: [repository.index(allowingConflicts: false)])[0]
    try folder.write("standing: 1\n", to: "a.yaml")
    #expect(try files.read("a.yaml").bytes == Array("recorded: 1\n".utf8))
    #expect(throws: FileError("read", "b.yaml", reason: "no such file")) { try files.read("b.yaml") }
  }

  @Test func `states that record the same are told without their contents`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a", to: "a.yaml")
    try expectGit(["init", "--quiet"], in: folder.path)
    try expectGit(["add", "--all"], in: folder.path)
    let repository = try Repository(holding: folder.path)
    #expect(repository.head == nil && repository.merged.isEmpty)
    let first = try repository.index(allowingConflicts: false)
    try folder.write("b", to: ".hidden.yaml")
    try expectGit(["add", "--all"], in: folder.path)
    #expect(first.records(sameAs: try repository.index(allowingConflicts: false)))
    try folder.write("b", to: "a.yaml")
    try expectGit(["add", "--all"], in: folder.path)
    #expect(!first.records(sameAs: try repository.index(allowingConflicts: false)))
  }

  private func expectGit(_ arguments: [String], in folder: String) throws {
    try #require(try git(arguments, in: folder) == 0)
  }
}
