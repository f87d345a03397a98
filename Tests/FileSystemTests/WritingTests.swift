import FileSystem
import TestSupport
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

@Suite struct WritingTests {
  @Test func `a file that is there is replaced, and one that is not is created`() throws {
    let folder = try TemporaryFolder()
    for text in ["first", "second, which is longer", ""] {
      try replaceFile(folder.path + "/a.yaml", with: Array(text.utf8))
      #expect(try folder.text(of: "a.yaml") == text)
    }
    #expect(try names(in: folder.path) == ["a.yaml"])
  }

  @Test func `through a link the file that it leads to is replaced, and the link stays`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "kept/a.yaml")
    try link(folder.path + "/b.yaml", to: "kept/a.yaml")
    try replaceFile(folder.path + "/b.yaml", with: Array("new".utf8))
    #expect(destination(ofLink: folder.path + "/b.yaml") == "kept/a.yaml")
    #expect(try folder.text(of: "kept/a.yaml") == "new")
    #expect(try names(in: folder.path + "/kept") == ["a.yaml"])
  }

  @Test func `a replaced file keeps its permissions`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "a.yaml")
    let path = folder.path + "/a.yaml"
    #expect(unsafe chmod(path, 0o640) == 0)
    try replaceFile(path, with: Array("new".utf8))
    #expect(try permissions(of: path) == 0o640)
  }

  @Test func `the old content stays where the system takes no new file`() throws {
    let folder = try TemporaryFolder()
    let name = String(repeating: "a", count: 250)
    try folder.write("old", to: name)
    #expect(throws: FileError.self) { try replaceFile(folder.path + "/" + name, with: Array("new".utf8)) }
    #expect(try folder.text(of: name) == "old")
    #expect(throws: FileError.self) { try replaceFile(folder.path + "/missing/a.yaml", with: []) }
  }

  @Test func `what an earlier run left beside the file is no obstacle`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "a.yaml")
    try folder.write("half", to: ".a.yaml.plumb-staging")
    try replaceFile(folder.path + "/a.yaml", with: Array("new".utf8))
    #expect(try folder.text(of: "a.yaml") == "new")
    #expect(try names(in: folder.path) == ["a.yaml"])
  }

  @Test func `a link to nothing is no file to be replaced`() throws {
    let folder = try TemporaryFolder()
    try link(folder.path + "/a.yaml", to: "nowhere")
    #expect(throws: FileError("replace", folder.path + "/a.yaml", reason: "it is a link to nothing")) {
      try replaceFile(folder.path + "/a.yaml", with: [])
    }
    #expect(try names(in: folder.path) == ["a.yaml"])
    #expect(destination(ofLink: folder.path + "/a.yaml") == "nowhere")
  }

  @Test func `what dead runs left is removed, and what a running one holds stays`() throws {
    let folder = try TemporaryFolder()
    for name in [
      "a/.b.yaml.plumb-staging", ".git/.b.yaml.plumb-staging", "c.plumb-staging", ".plumb-staging.yaml",
    ] {
      try folder.write("half", to: name)
    }
    try folder.write("old", to: "held.yaml")
    let held = try StagedFile(Array("new".utf8), replacing: folder.path + "/held.yaml")
    #expect(try removeLeftovers(below: folder.path) == [folder.path + "/a/.b.yaml.plumb-staging"])
    #expect(throws: FileError("replace", folder.path + "/held.yaml", reason: "another run is writing it")) {
      try replaceFile(folder.path + "/held.yaml", with: [])
    }
    try held.replaceTarget()
    #expect(try folder.text(of: "held.yaml") == "new")
    #expect(try folder.text(of: ".git/.b.yaml.plumb-staging") == "half")
    #expect(
      try names(in: folder.path) == [".git", ".plumb-staging.yaml", "a", "c.plumb-staging", "held.yaml"])
  }

  @Test func `a staged file that is let go of leaves nothing`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "a.yaml")
    _ = try StagedFile(Array("new".utf8), replacing: folder.path + "/a.yaml")
    #expect(try names(in: folder.path) == ["a.yaml"])
    #expect(try folder.text(of: "a.yaml") == "old")
  }

  @Test func `a file is moved to a free place only`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a", to: "a")
    try folder.write("b", to: "b")
    #expect(throws: FileError("move", folder.path + "/a", reason: "File exists")) {
      try moveFile(folder.path + "/a", to: folder.path + "/b")
    }
    try moveFile(folder.path + "/a", to: folder.path + "/c")
    #expect(try names(in: folder.path) == ["b", "c"])
    #expect(try folder.text(of: "c") == "a")
  }

  #if os(Linux)
  @Test func `names that are not UTF-8 are removed as they are`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "a/b")
    let name = (folder.path + "/a/").utf8.map { CChar(bitPattern: $0) } + [-1, 0x61, 0]
    #expect(unsafe mkdir(name, 0o777) == 0)
    let inner = name.dropLast() + [0x2F, -2, 0]
    let descriptor = unsafe open(Array(inner), O_CREAT | O_WRONLY, 0o666)
    #expect(descriptor >= 0)
    close(descriptor)
    try remove(folder.path + "/a")
    #expect(try names(in: folder.path) == [])
  }

  @Test func `where the disk is full the old content stays and nothing is left beside it`() async {
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder("full")
      try folder.write("old", to: "a.yaml")
      try limitFileSize(to: 1000)
      var refusal: FileError?
      do throws(FileError) {
        try replaceFile(folder.path + "/a.yaml", with: Array(repeating: 0x61, count: 5000))
      } catch {
        refusal = error
      }
      #expect(refusal?.reason == "File too large")
      #expect(try folder.text(of: "a.yaml") == "old")
      #expect(try names(in: folder.path) == ["a.yaml"])
    }
  }

  @Test func `a device is written to as it is, and says when it is full`() {
    #expect(throws: Never.self) { try replaceFile("/dev/null", with: [0x61]) }
    #expect(throws: FileError("write to", "/dev/full", reason: "No space left on device")) {
      try replaceFile("/dev/full", with: [0x61])
    }
  }
  #endif

  @Test func `creating a file that is there is an error, and changes nothing`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "a.yaml")
    #expect(throws: FileError("create", folder.path + "/a.yaml", reason: "File exists")) {
      try createFile(folder.path + "/a.yaml", [])
    }
    #expect(try folder.text(of: "a.yaml") == "old")
  }

  @Test func `removing takes folders with all they hold, and links but not what they lead to`() throws {
    let folder = try TemporaryFolder()
    try folder.write("kept", to: "outside/a.yaml")
    try folder.write("", to: "inside/b/c.yaml")
    try link(folder.path + "/inside/link", to: "../outside")
    try remove(folder.path + "/inside")
    try remove(folder.path + "/inside")
    #expect(try names(in: folder.path) == ["outside"])
    #expect(try folder.text(of: "outside/a.yaml") == "kept")
  }
}

private func permissions(of path: String) throws -> mode_t {
  var status = stat()
  guard unsafe stat(path, &status) == 0 else { throw FileError("read", path, reason: "\(errno)") }
  return status.st_mode & 0o777
}

#if os(Linux)
/// Makes the system refuse to let this process write files beyond a size, as a full disk would.
private func limitFileSize(to bytes: UInt) throws {
  signal(SIGXFSZ, SIG_IGN)
  var limit = rlimit(rlim_cur: bytes, rlim_max: bytes)
  guard unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else {
    throw FileError("limit", "the size of files", reason: "\(errno)")
  }
}
#endif
