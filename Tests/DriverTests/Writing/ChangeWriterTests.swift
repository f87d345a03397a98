import Driver
import Editing
import FileSystem
import TestSupport
import Testing

/// What fixes, suppressions and the baseline are written with.
@Suite struct ChangeWriterTests {
  @Test func `a file that changed since it was read is left alone, with what belongs to it`() throws {
    let folder = try TemporaryFolder()
    for (name, text) in [("a", "old"), ("b", "somebody's"), ("c", "old")] { try folder.write(text, to: name) }
    let failures = ChangeWriter(root: try realPath(folder.path)).write([
      [change("a"), change("b")], [change("c", to: "d")],
    ])
    #expect(
      failures == [
        FileError("replace", "b", reason: "it was changed since it was read; run the command again")
      ])
    #expect(try ["a", "b", "c", "d"].map { try folder.text(of: $0) } == ["old", "somebody's", nil, "new"])
  }

  @Test func `a file that somebody created meanwhile is left alone`() throws {
    let folder = try TemporaryFolder()
    let writer = ChangeWriter(root: try realPath(folder.path))
    try writer.create("a", with: Array("new".utf8))
    let error = #expect(throws: FileError.self) { try writer.create("a", with: Array("newer".utf8)) }
    #expect(error == FileError("create", "a", reason: "somebody created it meanwhile; run the command again"))
    #expect(try folder.text(of: "a") == "new")
  }

  @Test func `nothing is written over`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "a")
    try folder.write("kept", to: "b")
    let failures = ChangeWriter(root: try realPath(folder.path)).write([[change("a", to: "b")]])
    #expect(failures.map(\.reason) == ["File exists"])
    #expect(try folder.text(of: "a") == "new")
    #expect(try folder.text(of: "b") == "kept")
  }
}

private func change(_ path: String, to newPath: String? = nil) -> FileChange {
  FileChange(path: path, newPath: newPath ?? path, bytes: Array("old".utf8), newBytes: Array("new".utf8))
}
