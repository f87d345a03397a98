import CanonicalJSON
import ProfileCompiler
import Testing

@Suite struct StatusTests {
  @Test(arguments: CompilationOptions.Layout.allCases)
  func `drafts, and what inherits from them, are left out`(layout: CompilationOptions.Layout) throws {
    for (path, text) in try compile(smallFramework, .init(layout: layout)) {
      for name in ["BAKE.draft", "WEED", "Draft of a profile", "Child of a draft"] {
        #expect(!text.contains(name) && !path.contains(name), "\(path)")
      }
    }
  }

  @Test func `a retired profile is a stub that leads on`() throws {
    #expect(
      try compile(smallFramework)["profiles/BAKE.old.json"]
        == #"{"code":"BAKE.old","format":{"document":"profile","name":"plumb","version":1},"function":"BAKE","#
        + #""replaced_by":"BAKE.older","status":"retired","title":"Old title"}"#)
  }

  @Test func `the index lists pages, titles and redirections`() throws {
    let index = try JSON(reading: #require(try compile(smallFramework)["index.json"]))
    #expect(
      index["redirects"]?.text
        == #"[{"from":"BAKE.old","to":"BAKE.baker"},{"from":"BAKE.older","to":"BAKE.baker"}]"#)
    #expect(
      index["aliases"]?.text
        == #"[{"alias":"Bread maker","pages":["BAKE.baker.L1","BAKE.baker.L2"]},"#
        + #"{"alias":"Head baker","pages":["BAKE.baker.L2"]}]"#)
    #expect(
      index["pages"]?.elements.last?.text
        == #"{"code":"BAKE.baker.L2","function":"BAKE","level":"L2","profile":"BAKE.baker","#
        + #""title":"Master baker","track":"craft"}"#)
  }
}
