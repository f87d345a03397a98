import FileSystem
import TestSupport
import Testing

@testable import Git

@Suite(.serialized) struct GitProgramTests {
  @Test func `a program that does not read its input ends like any other`() throws {
    let folder = try TemporaryFolder()
    let git = GitProgram(in: folder.path)
    let answer = try git.call(["--version"], input: Array(repeating: 0, count: 1 << 20))
    #expect(answer.status == 0)
    #expect(answer.lines.first?.hasPrefix("git version ") == true)
  }

  @Test func `what git says on standard error comes along`() throws {
    let folder = try TemporaryFolder()
    let git = GitProgram(in: folder.path)
    #expect(try git.call(["cat-file", "-p", "gone"]).status == 128)
    #expect(throws: GitError.self) { try git.output(of: ["cat-file", "-p", "gone"]) }
    #expect(throws: GitError.noRepository(folder: folder.path)) { try Repository(holding: folder.path) }
  }
}
