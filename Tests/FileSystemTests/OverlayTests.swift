import FileSystem
import SourceText
import TestSupport
import Testing

@Suite struct OverlayTests {
  private let files: FilesInMemory = {
    var files = FilesInMemory()
    files["a.yaml"] = "a"
    files["c.yaml"] = "c"
    return files
  }()

  @Test(arguments: [("a.yaml", ["a.yaml", "c.yaml"]), ("b.yaml", ["a.yaml", "b.yaml", "c.yaml"])])
  func `one file has other contents, be it there or not`(path: String, all: [String]) throws {
    let overlay = Overlay(Array("new".utf8), at: path, over: files)
    #expect(try overlay.list().files == all)
    #expect(overlay.holds(path) && overlay.holds("c.yaml") && !overlay.holds("d.yaml"))
    #expect(try overlay.read(path).bytes == Array("new".utf8))
    #expect(try overlay.start(of: path, count: 2) == Array("ne".utf8))
    #expect(try overlay.read("c.yaml").bytes == Array("c".utf8))
  }

  @Test func `what is no document is not listed`() throws {
    #expect(try Overlay([], at: "notes.txt", over: files).list().files == ["a.yaml", "c.yaml"])
  }
}
