import ProfileCompiler
import ProfileModel
import Testing

@Suite struct SampleTests {
  @Test func `the sample compiles to a file for each entity`() throws {
    let output = try compile(samples)
    #expect(output.keys.filter { $0.hasPrefix("profiles/") }.count == 6)
    #expect(output.keys.filter { $0.hasPrefix("levels/") }.count == 10)
    #expect(output.keys.filter { $0.hasPrefix("functions/") }.count == 2)
    #expect(output["framework.json"]?.contains("\"title\":\"Northgate Operations Job Framework\"") == true)
    #expect(output["manifest.json"] != nil)
  }

  @Test func `a statement says where it was written`() throws {
    let profile = try #require(try compile(samples)["profiles/MANUFA.MANUFACTF950.json"])
    #expect(profile.contains(#""id":"people-m1","origin":"function:MANUFA""#))
    #expect(profile.contains(#""id":"assign-stations","origin":"profile:MANUFA.MANUFACTF950""#))
  }

  @Test func `a profile puts a statement of its own in the place of an inherited one`() throws {
    let profile = try #require(try compile(samples)["profiles/SUPPLY.WAREHOUSF340.json"])
    #expect(profile.contains(#""id":"people-m1","origin":"profile:SUPPLY.WAREHOUSF340""#))
    #expect(!profile.contains(#""id":"people-m1","origin":"function:SUPPLY""#))
    #expect(profile.contains(#""id":"people-m2","origin":"function:SUPPLY""#))
  }

  @Test func `what is internal in the sample stays out of its public output`() throws {
    let output = try compile(samples, CompilationOptions(audience: .public))
    let pages = try #require(output["profiles/SUPPLY.PLANNINGF110.json"])
    #expect(pages.contains(#""fields":{"travel":20}"#))
    #expect(!output.values.contains { $0.contains("nonexempt") })
  }

  @Test(arguments: CompilationOptions.Layout.allCases)
  func `the order in which files are read does not reach the output`(
    layout: CompilationOptions.Layout
  ) throws {
    let options = CompilationOptions(layout: layout)
    #expect(try compile(samples, options) == compile(samples, options) { $0.reversed() })
  }
}
