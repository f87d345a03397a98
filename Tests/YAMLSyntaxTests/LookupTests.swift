import SourceText
import TestSupport
import Testing
import YAMLSyntax

@Suite struct LookupTests {
  @Test(arguments: [
    ("plain text", "plain text"), ("'it''s'", "it's"), ("\"a\\tb\\u00e9\"", "a\tbé"),
    ("two\n lines", "two lines"),
    (">\n a\n b\n\n c\n", "a b\nc\n"), ("|-\n a\n  b\n", "a\n b"), ("\"\"", ""), ("---", ""),
  ])
  func `a scalar's text is its value after unquoting and folding`(text: String, value: String) throws {
    let tree = try read(text)
    let root = try #require(tree.roots.first)
    #expect(tree.text(of: root) == value)
    #expect(tree.scalar(root, equals: Array(value.utf8)))
    #expect(!tree.scalar(root, equals: "something else"))
    #expect(tree.withBytes(of: root) { $0.count } == value.utf8.count)
  }

  @Test func `every node knows its parent, its key and its place in a list`() throws {
    let tree = try read("a: x\nb:\n  - y\n  - c: z\n")
    let root = try #require(tree.roots.first)
    let entries = Array(tree.entries(of: root))
    #expect(entries.map { tree.text(of: $0.key) } == ["a", "b"])
    #expect(tree.key(for: entries[0].value) == entries[0].key)
    #expect(tree.key(for: entries[0].key) == nil)
    let items = Array(tree.items(of: entries[1].value))
    #expect(items.map { tree.index(of: $0) } == [0, 1])
    #expect(items.map { tree.key(for: $0) } == [nil, nil])
    #expect(tree.parent(of: items[1]) == entries[1].value)
    #expect(tree.parent(of: root) == nil)
  }

  @Test func `what is asked of an alias is answered by the node that it stands for`() throws {
    let tree = try read("a: &x [1, 2]\nb: *x\nc: &x three\nd: *x\n")
    let values = try #require(tree.roots.first.map { tree.entries(of: $0).map(\.value) })
    #expect(tree[values[1]].kind == .alias)
    #expect(tree.resolved(values[1]) == values[0])
    #expect(tree.items(of: values[1]).map { tree.text(of: $0) } == ["1", "2"])
    #expect(tree.text(of: values[3]) == "three")
    #expect(tree.problems == [])
  }

  @Test func `merged entries follow a mapping's own, the nearest first`() throws {
    let tree = try read(
      """
      base: &a {x: 1, y: 2}
      other: &b {y: 3, z: 4}
      both: {own: 0, <<: [*a, *b]}
      """)
    let root = try #require(tree.roots.first)
    let both = try #require(tree.entries(of: root).first { tree.scalar($0.key, equals: "both") })
    let merged = tree.mergedEntries(of: both.value).map { tree.text(of: $0.key) + tree.text(of: $0.value) }
    #expect(merged == ["own0", "x1", "y2", "z4"])
    #expect(tree.entries(of: both.value).map { tree.text(of: $0.key) } == ["own", "<<"])
    #expect(tree.problems == [])
  }

  @Test(arguments: [
    "⟦# top⟧\na: b ⟦# beside⟧\n  ⟦# below⟧\n", "a: '# no'\nb: \"x # no\"\nc: d#no",
    "a: | ⟦# header⟧\n  # no\n⟦# yes⟧\n",
    "a: >- ⟦# header⟧\n\n", "[a, ⟦# one⟧\n b] ⟦# two⟧", "a: &x ⟦# one⟧\n  b ⟦#⟧",
    "a: b ⟦# é⟧\r\nc: d ⟦# e⟧\r\n", "a: b",
  ])
  func `comments are found between tokens and never within a text`(marked: String) throws {
    let text = MarkedText(marked)
    let tree = try SyntaxTree(reading: text.file)
    #expect(tree.comments.map(\.range) == text.ranges)
  }

  @Test(arguments: [
    "a: ⟦b⟧ ⟦# note⟧\n", "a: ⟦|⟧ ⟦# note⟧\n\n", "a: [b, ⟦c⟧] ⟦# note⟧", "⟦a⟧: ⟦# note⟧\n  b", "⟦a⟧: b # c",
  ])
  func `the comment beside a text is found from the text`(marked: String) throws {
    let text = MarkedText(marked)
    let tree = try SyntaxTree(reading: text.file)
    let id = try #require(tree.ids.first { tree[$0].range == text.ranges[0] && tree[$0].kind == .scalar })
    #expect(tree.comment(after: id)?.range == text.ranges.dropFirst().first)
  }
}
