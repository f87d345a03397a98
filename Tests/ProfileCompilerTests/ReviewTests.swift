import CanonicalJSON
import ProfileCompiler
import Reviews
import Testing

@Suite struct ReviewTests {
  @Test(arguments: [
    ("focus", ReviewState.passed), ("skills", .failed), ("aliases", .failed),
    ("responsibilities", .illustrative), ("classification", .missing), ("pay", .missing),
  ])
  func `a layer has the state of its newest review`(layer: String, state: ReviewState) throws {
    let baker = try JSON(reading: #require(try compile(smallFramework)["profiles/BAKE.baker.json"]))
    #expect(baker["reviews"]?[layer]?["state"]?.string == state.rawValue)
  }

  @Test func `a review gives date, panel, scores and the lowest of them`() throws {
    let baker = try JSON(reading: #require(try compile(smallFramework)["profiles/BAKE.baker.json"]))
    #expect(
      baker["reviews"]?["skills"]?.text
        == #"{"date":"2025-01-01","lowest":3,"panel":["tester"],"scores":[{"dimension":"truth","score":5},"#
        + #"{"dimension":"sense","score":3}],"state":"failed"}"#)
  }

  @Test func `a layer that changed since it was judged is stale, and says when that was`() throws {
    var texts = smallFramework.texts
    texts["baker.yaml"] = texts["baker.yaml"]?.replacing("Bakes bread.", with: "Bakes rolls.")
    let baker = try JSON(
      reading: #require(try compile(MemoryFiles(texts: texts))["profiles/BAKE.baker.json"]))
    #expect(baker["reviews"]?["focus"]?["state"]?.string == "stale")
    #expect(baker["reviews"]?["focus"]?["date"]?.string == "2025-01-01")
    #expect(baker["reviews"]?["skills"]?["state"]?.string == "failed")
  }

  @Test func `the sample's skills stand as their list does, and a carry has its day`() throws {
    let output = try compile(samples)
    let skill = try JSON(reading: #require(output["skills/lean-manufacturing.json"]))
    #expect(skill["review"]?["state"]?.string == "illustrative")
    let planning = try JSON(reading: #require(output["profiles/SUPPLY.PLANNINGF110.json"]))
    #expect(planning["reviews"]?["focus"]?["carried"]?.string == "2026-11-23")
    #expect(planning["reviews"]?["pay"]?["carried"]?.string == nil)
  }

  @Test func `no layer of the sample passes, since nobody held its reviews`() throws {
    for (path, text) in try compile(samples) {
      #expect(!text.contains(#""state":"passed""#), "\(path)")
    }
  }
}
