import FileSystem
import SourceText
import TestSupport
import Testing

@testable import Git

/// Where two states differ is told without their contents.
@Suite(.serialized) struct DifferingPathsTests {
  @Test func `two recorded states differ where one has other contents, or none`() throws {
    let folder = try recordedFolder()
    let before = try state(of: folder.path)
    try folder.write("new", to: "P/b.yaml")
    try folder.write("new", to: "P/e.tsv")
    try folder.write("d", to: "P/d.yaml")
    try expectGit(["rm", "--quiet", "--force", "P/c.yaml"], in: folder.path)
    try expectGit(["add", "--all"], in: folder.path)
    let files = try before.repository.files(of: [before.state, state(of: folder.path).state])
    let expected = ["P/b.yaml", "P/c.yaml", "P/d.yaml", "P/e.tsv"]
    #expect(files[0].paths(differingFrom: files[1]) == expected)
    #expect(files[1].paths(differingFrom: files[0]) == expected)
    #expect(files[0].paths(differingFrom: files[0]) == [])
  }

  @Test func `a working tree differs where it has other contents, whatever git's index says of it`() throws {
    let folder = try recordedFolder()
    try folder.write("x", to: "P/b.yaml")
    try expectGit(["update-index", "--assume-unchanged", "P/b.yaml"], in: folder.path)
    try folder.write("d", to: "P/d.yaml")
    try remove(folder.path + "/P/c.yaml")
    let (repository, state) = try state(of: folder.path)
    let tree = try CheckedOutFiles(of: repository, with: state)
    let files = try repository.files(of: [state])[0]
    #expect(try files.paths(differingFrom: tree) == ["P/b.yaml", "P/c.yaml", "P/d.yaml"])
  }

  @Test func `paths are told apart and put in order by their bytes`() throws {
    let folder = try TemporaryFolder()
    // In git's order: a slash comes after a hyphen and a full stop, and both forms of one letter stand side by side.
    let paths = ["a-b.yaml", "a.yaml", "a/a.yaml", "a\u{308}.yaml", "b.yaml", "\u{E4}.yaml"]
    for path in paths { try folder.write(path, to: path) }
    try expectGit(["init", "--quiet"], in: folder.path)
    try expectGit(["add", "--all"], in: folder.path)
    let (repository, state) = try state(of: folder.path)
    #expect(state.entries.map { Array($0.path.utf8) } == paths.map { Array($0.utf8) })
    let files = try repository.files(of: [state])[0]
    for path in paths { #expect(try files.read(path).bytes == Array(path.utf8)) }
    #expect(!files.holds("a") && !files.holds("c.yaml"))
  }

  /// A repository with three documents and a table.
  private func recordedFolder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for path in ["P/a.yaml", "P/b.yaml", "P/c.yaml", "P/e.tsv"] { try folder.write("a", to: path) }
    try expectGit(["init", "--quiet"], in: folder.path)
    try expectGit(["add", "--all"], in: folder.path)
    return folder
  }

  private func state(of folder: String) throws -> (repository: Repository, state: RecordedState) {
    let repository = try Repository(holding: folder)
    return (repository, try repository.index(allowingConflicts: false))
  }

  private func expectGit(_ arguments: [String], in folder: String) throws {
    try #require(try git(arguments, in: folder) == 0)
  }
}
