import Diagnostics
import Editing
import SourceText
import Testing

@Suite struct AppliedEditsTests {
  @Test func `edits are made whatever their order, and the rest stays byte for byte`() {
    let edits = [edit(4, 7, "two"), edit(0, 0, "\""), edit(3, 3, "\"")]
    #expect(applied(edits, to: "one 222 \u{FEFF}three\r") == "\"one\" two \u{FEFF}three\r")
  }

  @Test(arguments: [
    ("a\r\nb", "x\r\ny\r\nb"), ("a\rb", "x\ry\rb"), ("a\nb\r\n", "x\ny\nb\r\n"), ("a", "x\ny"),
  ])
  func `a line break in a replacement is written as the file writes its own`(old: String, new: String) {
    #expect(applied([edit(0, 1, "x\ny")], to: old) == new)
  }
}

@Suite struct ProposalTests {
  @Test func `of two fixes that touch each other the first is chosen, and of two that are one`() {
    let proposals = [
      proposal([edit(0, 2, "a"), edit(8, 9, "b")]), proposal([edit(4, 5, "c")]), proposal([edit(9, 10, "d")]),
      proposal([edit(11, 12, "e")]), proposal([edit(11, 12, "e")]),
    ]
    #expect(proposals.compactMap(\.self).compatible.map { $0.fix.edits[0].replacement } == ["a", "e"])
  }

  @Test func `a name is given or taken once`() {
    let proposals = [
      proposal([], [Rename(from: "a", to: "b")]), proposal([], [Rename(from: "c", to: "b")]),
      proposal([], [Rename(from: "d", to: "e")]),
    ]
    #expect(proposals.compactMap(\.self).compatible.map { $0.fix.renames[0].from } == ["a", "d"])
  }

  @Test func `a fix without edits and renames is none`() {
    #expect(proposal([]) == nil)
  }
}

private func edit(_ start: Int, _ end: Int, _ replacement: String) -> Edit {
  Edit(file: "a.yaml", range: ByteRange(start, end), replacement: replacement)
}

private func applied(_ edits: [Edit], to text: String) -> String {
  String(decoding: applying(edits, to: Array(text.utf8)), as: UTF8.self)
}

private func proposal(_ edits: [Edit], _ renames: [Rename] = []) -> Proposal? {
  var source = LocatedSource(SourceFile(path: "a.yaml", text: "a text"))
  return Proposal(
    Finding(
      rule: "rule", message: "wrong", place: Place(ByteRange(at: 0), path: "", in: &source),
      fix: Fix("mend it", safety: .safe, edits: edits, renames: renames),
      fingerprint: Fingerprint(rule: "rule", entity: "", path: "", value: "")))
}
