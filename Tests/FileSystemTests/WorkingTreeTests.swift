import FileSystem
import SourceText
import TestSupport
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

@Suite struct WorkingTreeTests {
  @Test func `files of all folders are listed by the bytes of their paths`() throws {
    let folder = try TemporaryFolder()
    let paths = ["B.yaml", "a-b.yaml", "a.yaml", "a/b/c.yml", "a/z.yaml", "b.yml", "é.yaml"]
    for path in paths.shuffled() { try folder.write("", to: path) }
    #expect(try WorkingTree(root: folder.path).list().files == paths)
  }

  @Test func `hidden entries and files that are no YAML do not belong to it`() throws {
    let folder = try TemporaryFolder()
    for path in [".a.yaml", ".git/a.yaml", "b/.c/d.yaml", "notes.md", "a.yaml~", "a.YAML", "yaml"] {
      try folder.write("", to: path)
    }
    try folder.write("", to: "b/a.yaml")
    let listing = try WorkingTree(root: folder.path).list()
    #expect(listing.files == ["b/a.yaml"])
    #expect(listing.passedOver.isEmpty)
  }

  @Test func `a link to a file is followed, and a link to a folder or to nothing is passed over`() throws {
    let folder = try TemporaryFolder()
    let outside = try TemporaryFolder()
    try outside.write("text", to: "kept/elsewhere.txt")
    try folder.write("", to: "a/b.yaml")
    try link(folder.path + "/c.yaml", to: outside.path + "/kept/elsewhere.txt")
    try link(folder.path + "/d", to: outside.path + "/kept")
    try link(folder.path + "/a/loop", to: "..")
    try link(folder.path + "/e.yaml", to: "nowhere")
    try link(folder.path + "/f.txt", to: "nowhere")
    let tree = WorkingTree(root: folder.path)
    let listing = try tree.list()
    #expect(listing.files == ["a/b.yaml", "c.yaml"])
    #expect(
      listing.passedOver.sorted { $0.path < $1.path } == [
        .init(path: "a/loop", reason: "a link to a folder"), .init(path: "d", reason: "a link to a folder"),
        .init(path: "e.yaml", reason: "a link to nothing"),
      ])
    #expect(String(decoding: try tree.read("c.yaml").bytes, as: UTF8.self) == "text")
    #expect(try tree.read("c.yaml").path == "c.yaml")
  }

  @Test func `a folder that is called like a file is a folder, and a pipe is nothing to read`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "a.yaml/b.yaml")
    #expect(unsafe mkfifo(folder.path + "/pipe.yaml", 0o600) == 0)
    let listing = try WorkingTree(root: folder.path).list()
    #expect(listing.files == ["a.yaml/b.yaml"])
  }

  #if os(Linux)
  @Test func `a name that is no UTF-8 is passed over`() throws {
    let folder = try TemporaryFolder()
    let path: [CChar] = Array(folder.path.utf8CString.dropLast()) + [0x2F, -1, 0x2E, 0x79, 0x6D, 0x6C, 0]
    close(unsafe open(path, O_CREAT | O_WRONLY, 0o600))
    let listing = try WorkingTree(root: folder.path).list()
    #expect(listing.files.isEmpty)
    #expect(listing.passedOver == [.init(path: "\u{FFFD}.yml", reason: "its name is not UTF-8")])
    #expect(unsafe unlink(path) == 0)
  }
  #endif

  @Test func `a folder that is not there is an error`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/missing"
    #expect(throws: FileError("list", path, reason: "No such file or directory")) {
      try WorkingTree(root: path).list()
    }
  }

  @Test func `reading a folder or nothing is an error that says so`() throws {
    let folder = try TemporaryFolder()
    try createFolders(folder.path + "/a.yaml")
    let tree = WorkingTree(root: folder.path)
    #expect(throws: FileError("read", folder.path + "/a.yaml", reason: "Is a directory")) {
      try tree.read("a.yaml")
    }
    #expect(throws: FileError("read", folder.path + "/b.yaml", reason: "No such file or directory")) {
      try tree.start(of: "b.yaml", count: 10)
    }
  }

  @Test(arguments: [0, 1, 511, 512, 513, 4096, 4097, 100_000])
  func `a file is read whole, and its start as far as asked`(size: Int) throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "0123456789", count: size / 10) + String(repeating: "x", count: size % 10)
    try folder.write(text, to: "a.yaml")
    let tree = WorkingTree(root: folder.path)
    #expect(try tree.read("a.yaml").bytes == Array(text.utf8))
    for count in [0, 1, 512, size, size + 1] {
      #expect(try tree.start(of: "a.yaml", count: count) == Array(text.utf8.prefix(count)))
    }
  }

  @Test func `a file whose size the system does not tell is read to its end`() throws {
    #expect(try readFile("/dev/null").isEmpty)
    #if os(Linux)
    #expect(try readFile("/proc/self/status").starts(with: "Name:".utf8))
    #expect(try readFile("/proc/self/status", atMost: 5) == Array("Name:".utf8))
    #endif
  }
}
