import Diagnostics
import FileSystem
import ProfileModel
import ProfileRules
import TestSupport
import Testing

@Suite struct BaselineTests {
  private static let lines = ["a.yaml", "b.yaml", "c.yaml"].enumerated().map { number, file in
    BaselineLine(
      fingerprint: "f\(number)", rule: "wrong-type", file: file, path: "title", reason: "known", owner: "me")
  }

  /// Entries that stay, that go and that come, and the lines that then stand in the file.
  @Test(arguments: [
    ([0, 1, 2], [], [0, 1, 2]), ([0, 2], [1], [0, 1, 2]), ([2], [0, 1], [0, 1, 2]),
    ([0], [1, 2], [0, 1, 2]),
    ([], [0], [0]), ([], [], []), ([1], [], [1]), ([], [0, 1, 2], [0, 1, 2]),
  ])
  func `entries are removed and added by line, in their order`(kept: [Int], added: [Int], expected: [Int])
    throws
  {
    let before = Array(0..<3).filter { !added.contains($0) }
    let held = try held(Baseline.text(of: before.map { Self.lines[$0] }))
    let removed = Set(before.indices.filter { !kept.contains(before[$0]) })
    let bytes = held.rewritten(removing: removed, adding: added.map { Self.lines[$0] }, renaming: [:])
    #expect(String(decoding: bytes, as: UTF8.self) == Baseline.text(of: expected.map { Self.lines[$0] }))
  }

  @Test func `comments and layout of other lines stay`() throws {
    let written = """
      kind: baseline
      version: 1
      entries:  # since May
        # the first
          - {fingerprint: f0, rule: wrong-type, file: a.yaml, reason: known}  # soon
          - {fingerprint: f2,
             rule: wrong-type, file: c.yaml, reason: known}
      """.replacing("\n", with: "\r\n")
    let held = try held(written)
    #expect(
      text(held.rewritten(removing: [1], adding: [Self.lines[1]], renaming: [0: "z.yaml"]))
        == """
        kind: baseline
        version: 1
        entries:  # since May
          # the first
            - {fingerprint: f0, rule: wrong-type, file: z.yaml, reason: known}  # soon
            - {fingerprint: f1, rule: wrong-type, file: b.yaml, path: title, reason: known, owner: me}

        """.replacing("\n", with: "\r\n"))
    #expect(
      text(held.rewritten(removing: [0, 1], adding: [], renaming: [:]))
        == """
        kind: baseline
        version: 1
        entries: []  # since May
          # the first

        """.replacing("\n", with: "\r\n"))
  }

  @Test func `a list between brackets is written again, an entry a line`() throws {
    let held = try held(
      "kind: baseline\nversion: 1\nentries: [{fingerprint: f0, rule: r, file: a.yaml, reason: 'a: b'}]\n")
    #expect(
      text(held.rewritten(removing: [], adding: [Self.lines[1]], renaming: [:]))
        == Baseline.text(of: held.entries.map(\.line) + [Self.lines[1]]))
  }

  @Test func `a baseline that is broken in part accepts what can be read, and calls nothing stale`() throws {
    var files = FilesInMemory()
    for (path, text) in ExampleWorkspace.files { files[path] = text }
    files["OPS/MAKE.yaml"] = "kind: profile\nversion: 1\ncode: OPS.MAKE\ntitle: TBD\nsummary: TBD\n"
    let lines = try judge(files).acceptable.map {
      BaselineLine($0.member, of: $0.rule, reason: "known", owner: nil)
    }
    files["baseline.yaml"] = Baseline.text(of: lines).replacing(
      "path: summary, reason: known", with: "path: summary")
    let found = try judge(files).findings
    #expect(found.map(\.rule) == ["placeholder-text", "required-field"])
    #expect(found.map(\.place.file) == ["OPS/MAKE.yaml", "baseline.yaml"])
  }

  @Test func `what is found in unreadable files, and in the baseline itself, is always shown`() throws {
    var files = FilesInMemory()
    for (path, text) in ExampleWorkspace.files { files[path] = text }
    files["OPS/MAKE.yaml"] = "kind: [profile\n"
    #expect(try judge(files).acceptable.isEmpty)
    files["baseline.yaml"] = Baseline.text(of: [Self.lines[0]])
    #expect(try judge(files).findings.map(\.rule) == ["yaml-syntax"])
  }
}

private func held(_ baseline: String) throws -> HeldBaseline {
  var files = FilesInMemory()
  for (path, text) in ExampleWorkspace.files { files[path] = text }
  files["baseline.yaml"] = baseline
  return try #require(try judge(files).baseline)
}

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
