import Diagnostics
import FileSystem
import ProfileModel
import ProfileRules
import Shape
import SourceText
import TestSupport
import Testing
import YAMLSyntax

@Suite struct SuppressionPlacementTests {
  @Test(
    arguments: Catalogue.rules.map(\.description).filter {
      $0.group != .suppression && $0.name != .yamlSyntax
    })
  func `each finding of each example can be suppressed, and stays so when lines above it change`(
    rule: RuleDescription
  ) throws {
    for example in rule.examples where example.verdict == .bad {
      let laidOut = LaidOut(example, of: rule.name)
      var files = laidOut.files
      let places = try check(files).flatMap(\.members).map(\.place)
      for (file, places) in Dictionary(grouping: places, by: \.file).sorted(by: { $0.key < $1.key }) {
        let tree = try SyntaxTree(reading: try files.read(file))
        let placed = try #require(placement(of: rule.name).suppressing(places.map(\.range.start), in: tree))
        files.set(file, placed.bytes)
      }
      #expect(try check(files).map(\.message) == [])
      for file in Set(laidOut.marks.map(\.file)) { files[file] = "# a note\n\n" + files[file] }
      #expect(try check(files).map(\.message) == [])
    }
  }

  @Test(
    arguments: Catalogue.rules.map(\.description).filter {
      $0.group != .suppression && $0.name != .yamlSyntax
    })
  func `a rule can be suppressed in a whole file`(rule: RuleDescription) throws {
    for example in rule.examples where example.verdict == .bad {
      var files = LaidOut(example, of: rule.name).files
      for file in Set(try check(files).flatMap(\.members).map(\.place.file)) {
        let tree = try SyntaxTree(reading: try files.read(file))
        files.set(file, try #require(placement(of: rule.name).suppressingFile(in: tree)).bytes)
      }
      #expect(try check(files).map(\.message) == [])
    }
  }

  /// Files in which `⟦ ⟧` marks what is to be suppressed, and what becomes of them; `@` stands for the comment.
  @Test(arguments: [
    ("a: ⟦b⟧\n", "@\na: b\n"),
    ("a:\n  - b\n  - ⟦c⟧\n", "a:\n  - b\n  @\n  - c\n"),
    ("a:\r\n  b: ⟦c⟧\r\n", "a:\r\n  @\r\n  b: c\r\n"),
    ("\u{FEFF}a: ⟦b⟧\n", "\u{FEFF}@\na: b\n"),
    ("a: |\n  b\n  ⟦c⟧\nd: e\n", "@\na: |\n  b\n  c\nd: e\n"),
    ("a: \"b\n  ⟦c⟧\"\n", "@\na: \"b\n  c\"\n"),
    ("a: b\n  ⟦c⟧\n", "@\na: b\n  c\n"),
    ("a: [b,\n  ⟦c⟧]\n", "a: [b,\n  @\n  c]\n"),
    ("{a: \"b\n c\", d: ⟦e⟧}\n", "{a: \"b\n c\", d: e}  @\n"),
    ("{a: \"b\n c\", d: \"⟦e⟧\n f\"}\n", "{a: \"b\n c\", d: \"e\n f\"}  @\n"),
    ("# note\na: ⟦b⟧", "# note\n@\na: b"),
    ("- - ⟦a⟧\n  - b\n", "@\n- - a\n  - b\n"),
  ])
  func `a comment stands above its line, or behind it where it would be part of a text`(
    marked: String, expected: String
  ) throws {
    let text = MarkedText(marked)
    let placed = placement(of: "placeholder-text").suppressing(
      text.ranges.map(\.start), in: try SyntaxTree(reading: text.file))
    #expect(
      placed.map { String(decoding: $0.bytes, as: UTF8.self) } == expected.replacing("@", with: comment))
  }

  @Test(arguments: [
    ("a: b\n", "@\n\na: b\n"), ("\u{FEFF}a: b\r\n", "\u{FEFF}@\r\n\r\na: b\r\n"),
    ("# note\na: b\n", "# note\n@\n\na: b\n"), ("# note\n\na: b\n", "# note\n@\n\na: b\n"),
    ("# note\n---\na: b\n", "# note\n@\n---\na: b\n"), ("---\na: b\n", "@\n\n---\na: b\n"),
    (
      "# plumb: ignore[wrong-type] until=2027-01-31 -- why\na: b\n",
      "@\n\n# plumb: ignore[wrong-type] until=2027-01-31 -- why\na: b\n"
    ),
  ])
  func `a comment for the file stands at its top, with a blank line below`(before: String, after: String)
    throws
  {
    let tree = try SyntaxTree(reading: SourceFile(path: "file.yaml", text: before))
    let placed = placement(of: "placeholder-text").suppressingFile(in: tree)
    #expect(placed.map { String(decoding: $0.bytes, as: UTF8.self) } == after.replacing("@", with: comment))
  }

  @Test func `several lines get a comment each, and the lines they stand on are known`() throws {
    let text = MarkedText("a: ⟦b⟧\nc:\n  - ⟦d⟧\n  - e\nf: ⟦g⟧\n")
    let placed = try #require(
      placement(of: "placeholder-text").suppressing(
        text.ranges.map(\.start), in: try SyntaxTree(reading: text.file)))
    #expect(placed.lines == [1, 4, 7])
  }

  @Test func `a reason that YAML does not allow is not written`() throws {
    let tree = try SyntaxTree(reading: SourceFile(path: "file.yaml", text: "a: b\n"))
    let day = try #require(CalendarDate("2027-01-31".utf8))
    #expect(
      SuppressionPlacement("wrong-type", until: day, reason: "a\u{7}b").suppressing([3], in: tree) == nil)
  }
}

private let comment = "# plumb: ignore[placeholder-text] until=2027-01-31 -- it is known"

private func placement(of rule: RuleName) -> SuppressionPlacement {
  SuppressionPlacement(rule, until: CalendarDate(daysSince1970: 20_849), reason: "it is known")
}
