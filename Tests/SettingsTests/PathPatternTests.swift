import Settings
import Testing

@Suite struct PathPatternTests {
  private static let matches: [(pattern: String, paths: [String], others: [String])] = [
    ("*.yaml", ["a.yaml", ".yaml"], ["a.yml", "drafts/a.yaml", "yaml"]),
    ("**/*.yaml", ["a.yaml", "b/a.yaml", "c/b/a.yaml"], ["a.yml"]),
    (
      "drafts/**", ["drafts/a.yaml", "drafts/b/a.yaml"],
      ["draft/a.yaml", "a/drafts/a.yaml", "drafts2/a.yaml"]
    ),
    ("drafts", ["drafts", "drafts/a.yaml", "drafts/b/a.yaml"], ["a/drafts/a.yaml", "drafts.yaml"]),
    ("drafts/", ["drafts/a.yaml", "drafts/b/a.yaml"], ["a/drafts/a.yaml"]),
    ("**/drafts", ["drafts/a.yaml", "a/b/drafts/c/a.yaml"], ["a/drafts2/a.yaml"]),
    ("OPS/*", ["OPS/PLAN.yaml"], ["OPS", "OPS/a/PLAN.yaml", "ops/PLAN.yaml"]),
    ("OPS/*/a.yaml", ["OPS/b/a.yaml"], ["OPS/a.yaml", "OPS/b/c/a.yaml"]),
    ("a/**/b/**/c.yaml", ["a/b/c.yaml", "a/x/b/y/z/c.yaml", "a/b/b/c.yaml"], ["a/c.yaml", "b/a/c.yaml"]),
    ("**", ["a", "a/b"], []),
    ("?.yaml", ["a.yaml", "é.yaml", "😀.yaml"], ["ab.yaml", ".yaml"]),
    ("*-draft-*.yaml", ["a-draft-b.yaml", "-draft-draft-.yaml"], ["a-draft.yaml"]),
    ("a*b*c", ["abc", "axbxc", "abbcc"], ["ab", "abcd", "ab/c"]),
    ("[a].yaml", ["[a].yaml"], ["a.yaml"]),
    ("é.yaml", ["é.yaml"], ["e.yaml"]),
  ]

  @Test(arguments: matches.map(\.pattern))
  func `a pattern matches the paths it is meant for, and no others`(text: String) throws {
    let pattern = try #require(PathPattern(text))
    let expected = try #require(Self.matches.first { $0.pattern == text })
    #expect(expected.paths.filter { !pattern.matches($0) } == [])
    #expect(expected.others.filter(pattern.matches) == [])
  }

  @Test(arguments: [
    "", "/", "/a", "a//b", "./a", "../a", "a/./b", "a/..", "a**", "**a", "a/***", #"a\b"#, "a\nb",
  ])
  func `what leaves the workspace, or has stars where they mean nothing, is no pattern`(text: String) {
    #expect(PathPattern(text) == nil)
  }

  @Test func `many stars take no more steps than the two texts have characters`() throws {
    let name = String(repeating: "a", count: 2000)
    #expect(try #require(PathPattern(String(repeating: "a*", count: 200) + "b")).matches(name) == false)
    let folders = Array(repeating: "a", count: 500).joined(separator: "/")
    let pattern = String(repeating: "**/a/", count: 60) + "b"
    #expect(try #require(PathPattern(pattern)).matches(folders) == false)
  }
}
