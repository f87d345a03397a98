import Diagnostics
import Driver
import ProfileRules
import TestSupport
import Testing

@Suite struct FixedExampleTests {
  @Test(arguments: Catalogue.rules.map(\.description))
  func `the fixes of a rule make of its bad examples what is written as fixed`(rule: RuleDescription) throws {
    for example in rule.examples where example.verdict == .bad {
      let files = exampleFiles(example.files)
      let fixing = try FixingInMemory(files, allowsUnsafe: rule.fix == .unsafe)
      var expected = files.contents
      for (path, text) in example.fixed ?? [:] { expected[path] = Array(MarkedText(text).text.utf8) }
      // A file that got another name is not under the old one any more.
      for rename in fixing.run.summary.renames { expected[rename.from] = nil }
      #expect(texts(fixing.files.contents) == texts(expected), "\(fixing.run.summary.dropped)")
      #expect(fixing.run.summary.fixed.isEmpty == (example.fixed == nil))
    }
  }

  @Test(arguments: Catalogue.rules.map(\.description))
  func `fixing what is fixed changes nothing`(rule: RuleDescription) throws {
    for example in rule.examples {
      let once = try FixingInMemory(exampleFiles(example.files), allowsUnsafe: true)
      let twice = try FixingInMemory(once.files, allowsUnsafe: true)
      #expect(twice.run.summary.fixed.map(\.message) == [])
      #expect(twice.files.contents == once.files.contents)
    }
  }

  @Test(arguments: Catalogue.rules.map(\.description))
  func `a rule with fixes has a fixed example, and one without has none and finds nothing that has a fix`(
    rule: RuleDescription
  ) throws {
    #expect(rule.examples.contains { $0.fixed != nil } == (rule.fix != nil))
    let found = try rule.examples.flatMap { try check(exampleFiles($0.files)) }.filter {
      $0.rule == rule.name
    }
    let safeties = Set(found.compactMap { $0.fix?.safety })
    #expect(safeties == Set([rule.fix].compactMap(\.self)))
  }
}

private func texts(_ files: [String: [UInt8]]) -> [String: String] {
  files.mapValues { String(decoding: $0, as: UTF8.self) }
}

extension RuleDescription: CustomTestStringConvertible {
  /// The name of the rule.
  public var testDescription: String { name.rawValue }
}
