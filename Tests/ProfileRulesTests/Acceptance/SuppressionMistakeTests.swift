import Diagnostics
import ProfileRules
import TestSupport
import Testing

@Suite struct SuppressionMistakeTests {
  /// Comments in which `⟦ ⟧` mark the mistake, and what is said of it.
  @Test(arguments: [
    ("⟦# plumb:⟧", "the comment does not say what to do"),
    (
      "# plumb: ⟦allow⟧[wrong-type] until=2027-01-31 -- why",
      "`plumb:` is followed by `allow`; all it can ask for is `ignore`"
    ),
    ("⟦# plumb: ignore until=2027-01-31 -- why⟧", "the comment does not say which rule to ignore"),
    ("# plumb: ignore⟦[]⟧ until=2027-01-31 -- why", "the comment does not say which rule to ignore"),
    (
      "# plumb: ignore⟦[wrong-type,]⟧ until=2027-01-31 -- why",
      "the comment does not say which rule to ignore"
    ),
    ("# plumb: ignore[⟦wrong-tpye⟧] until=2027-01-31 -- why", "there is no rule `wrong-tpye`"),
    ("# plumb: ignore[⟦yaml-syntax⟧] until=2027-01-31 -- why", "`yaml-syntax` can never be suppressed"),
    ("# plumb: ignore[⟦baseline-stale⟧] until=2027-01-31 -- why", "`baseline-stale` can never be suppressed"),
    ("# plumb: ignore[wrong-type, ⟦wrong-type⟧] until=2027-01-31 -- why", "`wrong-type` is named twice"),
    ("⟦# plumb: ignore[wrong-type] -- why⟧  ", "the comment does not say until when it holds"),
    ("# plumb: ignore[wrong-type] ⟦until=2027-02-29⟧ -- why", "`2027-02-29` is not a day"),
    ("# plumb: ignore[wrong-type] ⟦until=⟧ -- why", "`` is not a day"),
    ("# plumb: ignore[wrong-type] ⟦2027-01-31⟧ -- why", "`2027-01-31` is not understood here"),
    ("# plumb: ignore[wrong-type] until=2027-01-31 ⟦why⟧", "`why` is not understood here"),
    ("⟦# plumb: ignore[wrong-type] until=2027-01-31⟧", "the comment gives no reason"),
    ("⟦# plumb: ignore[wrong-type] until=2027-01-31 --⟧ ", "the comment gives no reason"),
  ])
  func `a comment that cannot be understood says why, and hides nothing`(
    marked: String, message: String
  ) throws {
    let text = MarkedText(profile.replacing("@", with: marked))
    var files = FilesInMemory()
    for (path, text) in ExampleWorkspace.files { files[path] = text }
    files["OPS/PLAN.yaml"] = text.text
    let found = try check(files)
    #expect(found.map(\.rule) == ["suppression-malformed"])
    #expect(found.first?.message == message)
    #expect(found.first.map(\.place.range) == text.ranges.first)
  }

  @Test(arguments: [
    "#plumb:ignore[placeholder-text]until=2027-01-31",
    "# plumb:  ignore [ placeholder-text ,wrong-type ]  until=2027-01-31 --why",
    "# a note on plumb: nothing", "# Plumb is what checks this",
  ])
  func `blanks do not matter, and other comments are left alone`(comment: String) throws {
    var files = FilesInMemory()
    for (path, text) in ExampleWorkspace.files { files[path] = text }
    files["OPS/PLAN.yaml"] = profile.replacing("@", with: comment)
    #expect(
      try check(files).filter { $0.rule == "suppression-malformed" }.count
        == (comment.hasPrefix("#p") ? 1 : 0))
  }
}

private let profile = """
  kind: profile
  version: 1
  code: OPS.PLAN
  title: Planning
  @
  summary: Plans
  """
