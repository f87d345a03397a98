import Diagnostics
import Driver
import FileSystem
import ProfileCompiler
import ProfileModel
import ProfileRules
import SourceText
import TestSupport
import Testing
import YAMLSyntax

@Suite struct FixPropertyTests {
  @Test func `fixing random mistakes gives the document without them, byte for byte`() throws {
    var mistakes = 0
    for seed in 0..<150 as Range<UInt64> {
      let profile = RandomProfile(seed: seed)
      mistakes += profile.mistakes
      let fixing = try FixingInMemory(exampleFiles(["OPS/PLAN.yaml": profile.spoilt]))
      let isSound = fixing.files["OPS/PLAN.yaml"].utf8.elementsEqual(profile.sound.utf8)
      let wrong = fixing.run.summary.dropped.map(\.reason) + fixing.run.remaining.findings.map(\.message)
      let lines = zip(
        fixing.files["OPS/PLAN.yaml"].split(separator: "\n"), profile.sound.split(separator: "\n"))
      #expect(isSound, "seed \(seed): \(wrong) \(lines.first { $0 != $1 }.map { "\($0)" } ?? "")")
      #expect(try compiled(fixing.files) == compiled(exampleFiles(["OPS/PLAN.yaml": profile.sound])))
    }
    #expect(mistakes > 300)
  }

  @Test func `whatever is misspelt in the sample framework, fixing loses no comment and no untouched line`()
    throws
  {
    var random = SeededGenerator(seed: 7)
    let samples = try sampleFiles()
    for _ in 0..<24 {
      var files = samples
      for path in samples.contents.keys.sorted() where Bool.random(using: &random) {
        files[path] = spoilt(files[path], &random)
      }
      let fixing = try FixingInMemory(files)
      for (path, bytes) in files.contents {
        let after = try #require(fixing.files.contents[path])
        #expect(comments(in: after).isSuperset(of: comments(in: bytes)))
        let changed = fixing.run.summary.fixed.filter { $0.place.file == path }.flatMap {
          $0.fix?.edits ?? []
        }
        // Every edit of these fixes stays within its line.
        let (before, now) = (lines(of: bytes), lines(of: after))
        #expect(before.count == now.count)
        #expect(zip(before, now).count { $0 != $1 } <= changed.count)
      }
    }
  }
}

/// What becomes of the files when all profiles are compiled, whatever is wrong with them.
private func compiled(_ files: FilesInMemory) throws -> [[UInt8]] {
  let workspace = try Workspace(from: files)
  var inspection = Inspection(of: workspace, asOf: .ofTests)
  var compilation = Compilation(
    CompilationContext(workspace.library, reviews: [], options: CompilationOptions()))
  var output: [[UInt8]] = []
  for path in workspace.profiles {
    guard let profile = inspection.inspect(.reading(try files.read(path)))?.document.profile else { continue }
    output += compilation.add(profile).map(\.bytes)
  }
  #expect(!output.isEmpty)
  return output + compilation.finish().map(\.bytes)
}

private func sampleFiles() throws -> FilesInMemory {
  var files = FilesInMemory()
  for path in try SampleFramework.paths() {
    files.set(path, try SampleFramework.files.read(path).bytes)
  }
  return files
}

/// A text in which one letter of the name of a field is given twice, or the quotes around a text are gone.
private func spoilt(_ text: String, _ random: inout SeededGenerator) -> String {
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  guard
    let index = lines.indices.filter({ lines[$0].contains(": ") && !lines[$0].contains("#") }).randomElement(
      using: &random)
  else { return text }
  if Bool.random(using: &random) {
    lines[index] = lines[index].replacing("\"", with: "")
  } else if let letter = lines[index].firstIndex(where: \.isLetter) {
    lines[index].insert(lines[index][letter], at: letter)
  }
  return lines.joined(separator: "\n")
}

private func comments(in bytes: [UInt8]) -> Set<String> {
  let file = SourceFile(path: "", bytes: bytes)
  guard let tree = try? SyntaxTree(reading: file) else { return [] }
  return Set(tree.comments.map { file.text(in: $0.range) })
}

private func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
  bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
}
