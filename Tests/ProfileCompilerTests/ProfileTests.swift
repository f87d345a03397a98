import CanonicalJSON
import ProfileCompiler
import Testing

@Suite struct ProfileTests {
  private let output: [String: String]
  private let baker: JSON

  init() throws {
    output = try compile(smallFramework)
    baker = try JSON(reading: #require(output["profiles/BAKE.baker.json"]))
  }

  private func page(_ level: String) throws -> JSON {
    try #require(baker["pages"]?.element("level", level))
  }

  @Test func `inherited statements come first and carry where they were written`() throws {
    #expect(
      try page("L1")["statements"]?.text
        == #"[{"id":"clean","origin":"profile:BAKE.baker","text":"Cleans the oven"},"#
        + #"{"citations":[{"source":"secret"}],"id":"sweep","origin":"function:BAKE","text":"Sweeps the floor"}]"#
    )
  }

  @Test func `a statement without an id gets one from its level and text`() throws {
    let ids = try page("L2")["statements"]?.elements.compactMap { $0["id"]?.string } ?? []
    let digest = contentDigest(of: Array("Kneads with care".utf8), digits: 8)
    #expect(ids.prefix(2) == ["L2-\(digest)", "L2-\(digest)-2"])
    #expect(ids.count == 3)
  }

  @Test func `pages stand in the order of the ladder`() {
    #expect(baker["pages"]?.elements.compactMap { $0["code"]?.string } == ["BAKE.baker.L1", "BAKE.baker.L2"])
  }

  @Test
  func `a page has its own title, aliases, classification, pay and fields, and nothing of the profile's`()
    throws
  {
    let page = try page("L2")
    #expect(page["title"] == "Master baker")
    #expect(page["aliases"]?.text == #"["Head baker"]"#)
    #expect(page["classification"]?.text == #"[{"code":"1","match":"broad","scheme":"isco"}]"#)
    #expect(page["pay"]?.text == #"{"direction":"level"}"#)
    #expect(page["fields"]?.text == #"{"night":true}"#)
    let plain = try self.page("L1")
    #expect(plain["title"] == "Baker")
    #expect(plain["aliases"] == nil && plain["classification"] == nil && plain["pay"] == nil)
  }

  @Test func `a skill says what it means here and how well, in the order of the ladder`() {
    #expect(
      baker["skills"]?.text
        == #"[{"applied":"All of it","origin":"profile:BAKE.baker","proficiency_by_level":["#
        + #"{"level":"L1","proficiency":"basic"},{"level":"L2","proficiency":"deep"}],"skill":"dough"}]"#)
  }

  @Test func `sources of one profile go by its code and meet no others`() {
    let ids = baker["sources"]?.elements.compactMap { $0["id"]?.string }
    #expect(ids == ["BAKE.baker#own", "BAKE.baker#secret"])
    #expect(
      baker["evidence"]?["responsibilities"]?.text
        == #"{"citations":[{"source":"BAKE.baker#own"},{"source":"BAKE.baker#secret"}]}"#)
  }

  @Test func `fields of the framework are typed as it declares them`() {
    #expect(baker["fields"]?.text == #"{"seats":4,"shift_pay":1.5}"#)
  }

  @Test func `a rubric cell is the function's, else the framework's`() throws {
    let function = try JSON(reading: #require(output["functions/BAKE.json"]))
    #expect(
      function["rubric"]?.elements.first?.text
        == #"{"cells":[{"dimension":"skill","origin":"framework","text":"Knows dough"},"#
        + #"{"dimension":"care","origin":"function:BAKE","text":"Washes hands twice"}],"level":"L1"}"#)
  }

  @Test func `text is folded, with its paragraphs kept`() {
    #expect(baker["focus"] == "Bakes bread\n\nevery day")
  }
}
