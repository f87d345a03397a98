import CanonicalJSON
import ProfileCompiler
import ProfileModel
import Testing

@Suite struct AudienceTests {
  @Test(arguments: CompilationOptions.Layout.allCases, internalTexts)
  func `what is internal stands nowhere in a public output`(
    layout: CompilationOptions.Layout, text: String
  ) throws {
    let hidden = try compile(smallFramework, .init(audience: .public, layout: layout))
    for (path, content) in hidden { #expect(!content.contains(text) && !path.contains(text), "\(path)") }
    let shown = try compile(smallFramework, .init(layout: layout))
    #expect(shown.values.contains { $0.contains(text) })
  }

  @Test func `a public output says how many internal sources a claim rests on`() throws {
    let output = try compile(smallFramework, .init(audience: .public))
    let baker = try JSON(reading: #require(output["profiles/BAKE.baker.json"]))
    #expect(
      baker["evidence"]?["responsibilities"]?.text
        == #"{"citations":[{"source":"BAKE.baker#own"}],"internal_sources":1}"#)
    #expect(baker["classification"]?.elements.first?["internal_sources"] == 1)
    let statements = baker["pages"]?.element("level", "L2")?["statements"]?.elements
    #expect(statements?.last?["internal_sources"] == 1)
    #expect(statements?.last?["citations"]?.elements.count == 2)
  }

  @Test func `public pay is shown although other pay of the profile is internal`() throws {
    let output = try compile(smallFramework, .init(audience: .public))
    let baker = try JSON(reading: #require(output["profiles/BAKE.baker.json"]))
    #expect(baker["pay"] == nil)
    #expect(baker["pages"]?.element("level", "L2")?["pay"]?.text == #"{"direction":"level"}"#)
  }

  @Test func `evidence and review of pay that is internal stay inside`() throws {
    let output = try compile(samples, .init(audience: .public))
    for (path, text) in output where path.hasPrefix("profiles/") {
      let profile = try JSON(reading: text)
      #expect(profile["evidence"]?["pay"] == nil && profile["reviews"]?["pay"] == nil, "\(path)")
    }
  }

  @Test func `the manifest counts what rests on sources, without pay that is internal`() throws {
    let shown = try JSON(reading: #require(try compile(samples)["manifest.json"]))
    let layers = try #require(shown["coverage"]?["layers"])
    #expect(
      layers.element("layer", "pay")?.text
        == #"{"citations":6,"cited":6,"excused":0,"given":6,"layer":"pay"}"#)
    #expect(
      layers.element("layer", "level")?.text
        == #"{"citations":1,"cited":1,"excused":1,"given":2,"layer":"level"}"#)
    #expect(shown["coverage"]?["skills"]?.text == #"{"all":80,"cited":33}"#)
    let hidden = try JSON(
      reading: #require(try compile(samples, .init(audience: .public))["manifest.json"]))
    #expect(hidden["coverage"]?["layers"]?.element("layer", "pay") == nil)
    #expect(hidden["coverage"]?["skills"] == shown["coverage"]?["skills"])
  }
}
