import FileSystem
import ProfileCompiler
import TestSupport
import Testing

@Suite struct OutputComparisonTests {
  @Test func `a folder as compiled has no differences`() throws {
    let folder = try TemporaryFolder()
    try write(samples, to: folder.path)
    #expect(try differences(from: folder.path).isEmpty)
  }

  @Test func `missing, extra and different files are told by path`() throws {
    let folder = try TemporaryFolder()
    try write(samples, to: folder.path)
    try remove(folder.path + "/index.json")
    try folder.write("{}", to: "framework.json")
    try folder.write("mine", to: "mine/notes.txt")
    #expect(
      try differences(from: folder.path) == ["different framework.json", "missing index.json", "extra mine"])
    #expect(try folder.text(of: "framework.json") == "{}")
  }

  @Test func `everything is missing from a folder that is not there`() throws {
    let parent = try TemporaryFolder()
    let found = try differences(from: parent.path + "/out")
    #expect(try found.count == compiledFiles(samples).count)
    #expect(found.allSatisfy { $0.hasPrefix("missing ") })
  }

  private func differences(from folder: String) throws -> [String] {
    var comparison = OutputComparison(with: folder)
    try comparison.compare(compiledFiles(samples))
    return try comparison.differences().map { "\($0.kind) \($0.path)" }
  }
}
