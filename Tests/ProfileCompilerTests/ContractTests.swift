import CanonicalJSON
import ProfileCompiler
import ProfileModel
import Testing

@Suite struct ContractTests {
  @Test(arguments: CompilationOptions.Layout.allCases, Audience.allCases)
  func `every file validates against the schema of its document`(
    layout: CompilationOptions.Layout, audience: Audience
  ) throws {
    let options = CompilationOptions(audience: audience, layout: layout)
    for files in [try compile(samples, options), try compile(smallFramework, options)] {
      for (path, text) in files {
        let json = try JSON(reading: text)
        let document = try #require(json["format"]?["document"]?.string)
        let schema = try #require(CompiledSchema(rawValue: "compiled-" + document))
        #expect(SchemaChecking(schema.schema).problems(of: json) == [], "\(path)")
      }
    }
  }

  @Test func `a member that the schema does not name is refused`() throws {
    let checking = SchemaChecking(CompiledSchema.skill.schema)
    let skill: JSON = [
      "format": ["document": "skill", "name": "plumb", "version": 1], "id": "a", "name": "A",
    ]
    #expect(checking.problems(of: skill) == [])
    #expect(checking.problems(of: ["id": "a", "mood": 1]).count == 3)
  }

  @Test(arguments: CompilationOptions.Layout.allCases, Audience.allCases)
  func `every file is canonical`(layout: CompilationOptions.Layout, audience: Audience) throws {
    let options = CompilationOptions(audience: audience, layout: layout)
    for files in [try compile(samples, options), try compile(smallFramework, options)] {
      for (path, text) in files { #expect(try JSON(reading: text).text == text, "\(path)") }
    }
  }

  @Test(arguments: CompilationOptions.Layout.allCases)
  func `the manifest lists every other file with its digest`(layout: CompilationOptions.Layout) throws {
    let files = try compiledFiles(samples, .init(layout: layout))
    let last = try #require(files.last)
    let manifest = try #require(Manifest(reading: last.bytes))
    #expect(last.path == Manifest.path)
    let listed = manifest.entries.map { "\($0.path) \($0.byteCount) \($0.sha256)" }
    let written = files.dropLast().map { "\($0.path) \($0.bytes.count) \(contentDigest(of: $0.bytes))" }
    #expect(listed == written.sorted())
    let json = try JSON(reading: String(decoding: last.bytes, as: UTF8.self))
    let judged: JSON = [
      "coverage": try #require(json["coverage"]), "files": try #require(json["files"]),
    ]
    #expect(manifest.digest == contentDigest(of: judged.canonicalBytes))
  }

  @Test func `a bundle holds the entities of a tree`() throws {
    let tree = try compile(smallFramework)
    let bundle = try JSON(
      reading: #require(try compile(smallFramework, .init(layout: .bundle))["bundle.json"]))
    let profile = try #require(tree["profiles/BAKE.baker.json"])
    let stamp = #""format":{"document":"profile","name":"plumb","version":1},"#
    let bundled = try #require(bundle["profiles"]?.element("code", "BAKE.baker")?.text)
    #expect(profile.split(separator: stamp).joined() == bundled)
    #expect(bundle["levels"]?.elements.count == 2)
  }
}
