import FileSystem
import TestSupport
import Testing

@Suite struct PathTests {
  @Test(arguments: [
    ("/a/b", "/a/b", ""), ("/a/b/c", "/a/b", "c"), ("/a/b/c/d", "/a/b", "c/d"), ("/a", "/a/b", ".."),
    ("/a/c", "/a/b", "../c"), ("/a/bc", "/a/b", "../bc"), ("/x/y", "/a/b", "../../x/y"), ("/a", "/", "a"),
    ("/", "/a", ".."), ("/", "/", ""), ("/a/b/", "/a", "b"), ("/a/b", "/a/", "b"),
  ])
  func `a relative path leads from a folder to a place`(path: String, folder: String, way: String) {
    #expect(relativePath(of: path, from: folder) == way)
  }

  @Test(arguments: [("/a/b", "/a"), ("/a", "/"), ("/", "/"), ("/a/b/c.yaml", "/a/b")])
  func `the folder that holds a path`(path: String, folder: String) {
    #expect(parent(of: path) == folder)
  }

  @Test func `a real path has no links`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "a/b.yaml")
    try link(folder.path + "/c", to: "a")
    #expect(try realPath(folder.path + "/c/../c/./b.yaml") == realPath(folder.path) + "/a/b.yaml")
    #expect(throws: FileError.self) { try realPath(folder.path + "/missing") }
  }
}
