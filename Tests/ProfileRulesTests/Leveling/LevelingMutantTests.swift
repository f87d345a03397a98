import Diagnostics
import FileSystem
import SourceText
import TestSupport
import Testing
import YAMLSyntax

/// Levels of the sample framework that are made to contradict each other: a seeded draw of each kind of change, of
/// which each has to be found below its path.
@Suite struct LevelingMutantTests {
  @Test(arguments: LevelingMutant.kinds)
  func `levels that contradict each other are found`(kind: LevelingMutant.Kind) throws {
    var generator = SeededGenerator(seed: 4)
    let all = try SampleFramework.files.list().files.filter(kind.document).flatMap { path in
      let tree = try SyntaxTree(reading: SampleFramework.files.read(path))
      return kind.mutants(YAMLValue(tree.roots[0], in: tree)).map { (path, $0) }
    }
    #expect(all.count >= 4, "the sample gives room for \(all.count)")
    for (path, mutant) in all.shuffled(using: &generator).prefix(LevelingMutant.tried) {
      var files = samples
      files[path] = mutant.value.text
      let found = try check(files)
      let isFound = found.contains {
        $0.rule == kind.rule && $0.place.file == path && $0.place.path.contains(mutant.path)
      }
      #expect(
        isFound, "\(path) \(mutant.path): \(found.map { "\($0.rule.rawValue) at \($0.place.path)" })")
    }
  }
}
