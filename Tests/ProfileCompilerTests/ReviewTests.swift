import CanonicalJSON
import ProfileCompiler
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

  @Test func `no layer of the sample passes, since nobody held its reviews`() throws {
    for (path, text) in try compile(samples) {
      #expect(!text.contains(#""state":"passed""#), "\(path)")
    }
  }
}
