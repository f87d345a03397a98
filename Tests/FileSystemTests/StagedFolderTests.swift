import FileSystem
import TestSupport
import Testing

@Suite struct StagedFolderTests {
  @Test func `a target that is absent is made, with the folders above it`() throws {
    let folder = try TemporaryFolder()
    try stage("new", at: folder.path + "/a/b/out")
    #expect(try folder.text(of: "a/b/out/deep/file.json") == "new")
    #expect(try names(in: folder.path + "/a/b") == ["out"])
  }

  @Test func `an empty target and one with files are replaced as a whole`() throws {
    let folder = try TemporaryFolder()
    try createFolders(folder.path + "/out")
    try stage("first", at: folder.path + "/out")
    try folder.write("old", to: "out/old.json")
    try stage("second", at: folder.path + "/out/")
    #expect(try names(in: folder.path + "/out") == ["deep"])
    #expect(try folder.text(of: "out/deep/file.json") == "second")
    #expect(try names(in: folder.path) == ["out"])
  }

  @Test func `through a link the folder that it leads to is replaced, and the link stays`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "kept/old.json")
    try link(folder.path + "/out", to: "kept")
    try stage("new", at: folder.path + "/out")
    #expect(destination(ofLink: folder.path + "/out") == "kept")
    #expect(try names(in: folder.path + "/kept") == ["deep"])
    #expect(try names(in: folder.path) == ["kept", "out"])
  }

  @Test func `until it is put in place the target stays as it was`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "out/old.json")
    var staged = try StagedFolder(replacing: folder.path + "/out")
    try staged.create("new.json", Array("new".utf8))
    #expect(try names(in: folder.path + "/out") == ["old.json"])
    try staged.replaceTarget()
    #expect(try names(in: folder.path + "/out") == ["new.json"])
  }

  @Test func `where the last step fails the target stays, and nothing is left beside it`() throws {
    let folder = try TemporaryFolder()
    var staged = try StagedFolder(replacing: folder.path + "/out")
    try staged.create("new.json", [])
    // A file in the place of a folder that was absent when the staging began.
    try folder.write("kept", to: "out")
    var refusal: FileError?
    do throws(FileError) { try staged.replaceTarget() } catch { refusal = error }
    #expect(refusal?.action == "replace")
    #expect(try names(in: folder.path) == ["out"])
    #expect(try folder.text(of: "out") == "kept")
  }

  @Test func `a second run is refused while the first holds the lock, and may run after it`() throws {
    let folder = try TemporaryFolder()
    let target = folder.path + "/out"
    var first = try StagedFolder(replacing: target)
    try first.create("first.json", [])
    #expect(throws: FileError("write", target, reason: "another run is writing it")) {
      let second = try StagedFolder(replacing: target)
      try second.discard()
    }
    try first.replaceTarget()
    #expect(try names(in: target) == ["first.json"])
    try stage("second", at: target)
    #expect(try names(in: target) == ["deep"])
  }

  @Test func `what a run that died left behind is cleared`() throws {
    let folder = try TemporaryFolder()
    try folder.write("half", to: ".out.plumb-staging/deep/other.json")
    try folder.write("half", to: ".out.plumb-staging/deep/file.json")
    try stage("new", at: folder.path + "/out")
    #expect(try names(in: folder.path + "/out/deep") == ["file.json"])
    #expect(try folder.text(of: "out/deep/file.json") == "new")
    #expect(try names(in: folder.path) == ["out"])
  }

  @Test func `discarding leaves nothing but what was there`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "out/old.json")
    var staged = try StagedFolder(replacing: folder.path + "/out")
    try staged.create("new.json", [])
    try staged.discard()
    #expect(try names(in: folder.path) == ["out"])
    #expect(try names(in: folder.path + "/out") == ["old.json"])
  }

  @Test func `a staged file is not written twice`() throws {
    let folder = try TemporaryFolder()
    var staged = try StagedFolder(replacing: folder.path + "/out")
    try staged.create("a.json", Array("first".utf8))
    #expect(throws: FileError.self) { try staged.create("a.json", []) }
    try staged.replaceTarget()
    #expect(try folder.text(of: "out/a.json") == "first")
  }

  @Test func `a file in the target's place is not replaced`() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "out")
    #expect(throws: FileError.self) { try stage("new", at: folder.path + "/out") }
    #expect(try folder.text(of: "out") == "mine")
  }

  @Test func `the root of the file system is not replaced`() {
    #expect(throws: FileError("replace", "/", reason: "it is the root of the file system")) {
      let staged = try StagedFolder(replacing: "/")
      try staged.discard()
    }
  }
}

/// Puts a folder with one file in the target's place.
private func stage(_ text: String, at target: String) throws(FileError) {
  var staged = try StagedFolder(replacing: target)
  try staged.create("deep/file.json", Array(text.utf8))
  try staged.replaceTarget()
}
