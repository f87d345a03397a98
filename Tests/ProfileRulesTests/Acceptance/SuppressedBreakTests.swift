import Diagnostics
import ProfileModel
import ProfileRules
import Shape
import SourceText
import TestSupport
import Testing
import YAMLSyntax

/// The mistakes of `Break.all` in the sample framework, suppressed where they stand.
@Suite struct SuppressedBreakTests {
  @Test(arguments: Break.all)
  func `a mistake can be suppressed where it stands, and stays so when lines move`(mistake: Break) throws {
    guard mistake.rule != .yamlSyntax else { return }
    var files = try mistake.applied(to: samples).files
    let placement = SuppressionPlacement(
      mistake.rule, until: CalendarDate(daysSince1970: 20_849), reason: "it is known")
    let members = try checkBesideReviews(files).flatMap(\.members)
    let places = Dictionary(grouping: members.map(\.place), by: \.file)
    for (file, places) in places {
      let tree = try SyntaxTree(reading: try files.read(file))
      // A file without content has no place for a comment to be about.
      if tree.roots.isEmpty { return }
      let placed = try #require(placement.suppressing(places.map(\.range.start), in: tree))
      files.set(file, placed.bytes)
    }
    #expect(try checkBesideReviews(files).map(\.message) == [])
    for file in places.keys { files[file] = "\n# a note\n\n" + files[file].replacing("\n", with: "\r\n") }
    #expect(try checkBesideReviews(files).map(\.message) == [])
  }

  @Test func `items of a list take their comments with them`() throws {
    let items = ["- Plans TBD", "- Plans the week", "- Runs TBD  \(comment)"]
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
      var files = samples
      files["MANUFA/MOVINGF100.yaml"] =
        "kind: profile\nversion: 1\ncode: MANUFA.MOVINGF100\ntitle: Moving\naliases:\n"
        + order.map { $0 == 0 ? "  \(comment)\n  \(items[0])\n" : "  \(items[$0])\n" }.joined()
      let judgement = try judge(files)
      #expect(judgement.suppressed.count == 2)
      #expect(
        !judgement.findings.contains { $0.rule == "placeholder-text" || $0.rule == "suppression-unused" })
    }
  }
}

private let comment = "# plumb: ignore[placeholder-text] until=2027-01-31 -- it is known"
