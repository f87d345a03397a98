import Editing
import Foundation
import TestSupport
import Testing

@Suite struct PatchTests {
  @Test func `a patch has three lines around each change`() {
    let old = (1...12).map { "\($0)\n" }.joined()
    let new = old.replacing("2\n3\n", with: "2\nthree\n").replacing("11\n", with: "")
    let expected = """
      diff --git a/a.yaml b/a.yaml
      --- a/a.yaml
      +++ b/a.yaml
      @@ -1,6 +1,6 @@
       1
       2
      -3
      +three
       4
       5
       6
      @@ -8,5 +8,4 @@
       8
       9
       10
      -11
       12

      """
    #expect(String(decoding: patch(of: [change("a.yaml", old, new)]), as: UTF8.self) == expected)
  }

  @Test(arguments: [
    [change("a.yaml", "a\nb\nc", "a\nd\nc")], [change("a.yaml", "a\nb", "a\nb\n")],
    [change("a.yaml", "a\r\nb\r\n", "a\r\nc\r\n")], [change("a.yaml", "a\rb", "c\rb")],
    [change("a.yaml", "a", "")], [change("a.yaml", "", "a")],
    [change("a b/é \"c\".yaml", "a\n", "b\n")],
    [change("a.yaml", "a\n", "a\n", to: "new/b.yaml")],
    [change("a b.yaml", "a\nb\n", "a\nc\n", to: "x y.yaml"), change("c.yaml", "a\n", "b\n")],
  ])
  func `git applies a patch, and has the new files`(changes: [FileChange]) throws {
    let folder = try TemporaryFolder()
    for change in changes { try folder.write(String(decoding: change.bytes, as: UTF8.self), to: change.path) }
    try folder.write(String(decoding: patch(of: changes), as: UTF8.self), to: "all.patch")
    #expect(try git(["init", "--quiet"], in: folder.path) == 0)
    #expect(try git(["apply", "all.patch"], in: folder.path) == 0)
    for change in changes {
      #expect(try folder.text(of: change.newPath) == String(decoding: change.newBytes, as: UTF8.self))
      if change.isRename { #expect(try folder.text(of: change.path) == nil) }
    }
  }

  @Test func `random changes of lines are applied by git`() throws {
    var random = SeededGenerator(seed: 5)
    let folder = try TemporaryFolder()
    #expect(try git(["init", "--quiet"], in: folder.path) == 0)
    let changes = (0..<40).map { number in
      let lines = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        "\(Int.random(in: 0...5, using: &random))\(Bool.random(using: &random) ? "\r" : "")\n"
      }
      let changed = lines.flatMap { line -> [String] in
        switch Int.random(in: 0..<12, using: &random) {
        case 0: []
        case 1: [line, "new\n"]
        case 2: ["other\n"]
        default: [line]
        }
      }
      let last = Bool.random(using: &random) ? "last" : ""
      return change("\(number).yaml", lines.joined() + "x\n", changed.joined() + "x\n" + last)
    }
    for change in changes { try folder.write(String(decoding: change.bytes, as: UTF8.self), to: change.path) }
    let different = changes.filter { $0.bytes != $0.newBytes }
    try folder.write(String(decoding: patch(of: different), as: UTF8.self), to: "all.patch")
    #expect(try git(["apply", "all.patch"], in: folder.path) == 0)
    for change in changes {
      #expect(try folder.text(of: change.path) == String(decoding: change.newBytes, as: UTF8.self))
    }
  }
}

private func change(_ path: String, _ old: String, _ new: String, to newPath: String? = nil) -> FileChange {
  FileChange(path: path, newPath: newPath ?? path, bytes: Array(old.utf8), newBytes: Array(new.utf8))
}
