import ProfileCompiler
import ProfileModel
import Testing

@Suite struct SampleTests {
  @Test func `the sample compiles to a file for each entity`() throws {
    let output = try compile(samples)
    #expect(output.keys.filter { $0.hasPrefix("profiles/") }.count == 4)
    #expect(output.keys.filter { $0.hasPrefix("levels/") }.count == 10)
    #expect(output["functions/MANUFA.json"] != nil)
    #expect(output["framework.json"]?.contains("\"title\":\"Northgate Operations Job Framework\"") == true)
    #expect(output["manifest.json"] != nil)
  }

  @Test func `a statement says where it was written`() throws {
    let profile = try #require(try compile(samples)["profiles/MANUFA.MANUFACTF950.json"])
    #expect(profile.contains(#""id":"people-m1","origin":"function:MANUFA""#))
    #expect(profile.contains(#""id":"assign-stations","origin":"profile:MANUFA.MANUFACTF950""#))
  }

  @Test(arguments: CompilationOptions.Layout.allCases)
  func `the order in which files are read does not reach the output`(
    layout: CompilationOptions.Layout
  ) throws {
    let options = CompilationOptions(layout: layout)
    #expect(try compile(samples, options) == compile(samples, options) { $0.reversed() })
  }
}
