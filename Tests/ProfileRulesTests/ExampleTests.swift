import Diagnostics
import ProfileRules
import TestSupport
import Testing

extension RuleDescription: CustomTestStringConvertible {
  /// The name of the rule.
  public var testDescription: String { name.rawValue }
}

@Suite struct ExampleTests {
  @Test func `the example workspace is clean`() throws {
    let empty = LaidOut(.good([:]), of: "none")
    #expect(try check(empty.files).map(\.message) == [])
  }

  @Test(arguments: Catalogue.rules.map(\.description))
  func `a rule finds what its examples mark and nothing else`(rule: RuleDescription) throws {
    for example in rule.examples {
      let laidOut = LaidOut(example, of: rule.name)
      let found = try check(laidOut.files)
      #expect(
        Set(found.map(Spot.init)) == Set(laidOut.marks),
        "\(found.map { "\($0.rule.rawValue): \($0.message) at \($0.place.file):\($0.place.start)" })")
      #expect(found.count == laidOut.marks.count)
      #expect(laidOut.marks.isEmpty == (example.verdict == .good))
    }
  }

  @Test(arguments: Catalogue.rules.map(\.description))
  func `every rule has an example of what it finds, and one of what it lets pass`(rule: RuleDescription) {
    #expect(rule.examples.contains { $0.verdict == .bad })
    #expect(rule.examples.contains { $0.verdict == .good })
  }
}
