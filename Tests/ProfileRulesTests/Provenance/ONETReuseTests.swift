import Diagnostics
import ProfileRules
import SourceText
import TestSupport
import Testing

/// Texts held against all 18,796 tasks of O*NET.
@Suite(.enabled(if: DataFolder.isExpected, "PLUMB_DATA does not name the folder with onet-29.3"))
struct ONETReuseTests {
  @Test(arguments: [UInt64(1), 2, 3])
  func `ten tasks reworded at random are found among forty own statements, and nothing else`(seed: UInt64)
    throws
  {
    var random = SeededGenerator(seed: seed)
    let table = try tasks()
    let known = table.split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      return (id: String(fields[2]), text: String(fields[3]))
    }
    let texts = Dictionary(grouping: known, by: \.text)
    let chosen = known.filter { texts[$0.text]?.count == 1 && $0.text.split(separator: " ").count >= 4 }
      .shuffled(using: &random).prefix(10)
    let own = try SampleStatements.texts().shuffled(using: &random).prefix(40)
    let files = workspace(
      own + chosen.map { reworded($0.text, using: &random) }, table: table)
    let found = try check(files).filter(\.isReuse)
    #expect(found.map(\.place.path) == (40..<50).map { "responsibilities.L1[\($0)]" })
    for (finding, task) in zip(found, chosen) {
      #expect(finding.message.contains("`\(task.id)`"), "\(finding.message): \(task)")
    }
  }

  @Test func `the sample framework took no sentence from O*NET without saying so`() throws {
    var files = samples
    files["tables/onet-tasks-29.3.tsv"] = try tasks()
    #expect(try check(files).map(\.message) == [])
  }

  private func tasks() throws -> String {
    let file = try DataFolder("onet-29.3").files(withSuffix: "Task Statements.tsv").first
    return String(decoding: try #require(file).bytes, as: UTF8.self)
  }
}

/// A task in the third person, in which one word in six is left out, doubled by another, or replaced.
private func reworded(_ task: String, using random: inout SeededGenerator) -> String {
  var words = task.dropLast(task.hasSuffix(".") ? 1 : 0).split(separator: " ").map(String.init)
  for _ in 0..<max(words.count / 6, 1) {
    let position = Int.random(in: 1..<words.count, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0 where words.count > 4: words.remove(at: position)
    case 1: words.insert("carefully", at: position)
    default: words[position] = "elsewhere"
    }
  }
  if words[0].last?.isLetter == true, words[0].last != "s" { words[0] += "s" }
  return words.joined(separator: " ")
}
