import Registries
import Similarity
import SourceText
import TestSupport
import Testing

@Suite struct RegistryTests {
  @Test func `codes are known by their titles, in whatever case and punctuation`() throws {
    let registry = try registry("code\ttitle\n1\tCooks, All Other\n2\tCooks\n")
    #expect(registry.title(of: "1") == "Cooks, All Other")
    #expect(registry.isTitle("cooks - all other", of: "1"))
    #expect(!registry.isTitle("Cooks", of: "1"))
    #expect(registry.codes(titled: "COOK").map(\.code) == ["2"])
    #expect(registry.codes(titled: "") == [])
    #expect(registry.title(of: "3") == nil)
  }

  @Test func `a code that only earlier editions have is retired, with what took its place`() throws {
    let registry = try registry(
      "code\ttitle\n2\tCooks\n3\tBakers\n",
      earlier: ["code\ttitle\n2\tCooks and Bakers\n1\tKitchen Staff\n", "code\ttitle\n1\tCooks\n"],
      successors: ["1\t2\n1\t3\n9\t8\n"])
    #expect(registry.retirement(of: "1")?.title == "Kitchen Staff")
    #expect(registry.retirement(of: "1")?.successors.map(\.code) == ["2", "3"])
    #expect(registry.retirement(of: "9")?.successors == [])
    #expect(registry.retirement(of: "2") == nil)
    #expect(registry.wasTitle("cooks and bakers", of: "2"))
    #expect(!registry.wasTitle("Bakers", of: "2"))
  }

  @Test func `other titles lead to all codes that list them`() throws {
    let registry = try registry(
      "code\ttitle\n1\tCooks\n2\tBakers\n",
      alternates: "1\tChef\n2\tPastry Chef\n2\tchef\n2\tCooks\n7\tChef\n")
    #expect(registry.codes(listing: "CHEF").map(\.code) == ["1", "2"])
    #expect(registry.codes(listing: "cook").map(\.code) == ["1", "2"])
    #expect(registry.codes(titled: "cook").map(\.code) == ["1"])
    #expect(registry.alternates(of: "2") == ["Pastry Chef", "chef", "Cooks"])
    #expect(registry.alternates(of: "7") == [])
    #expect(registry.alternateCounts == (distinct: 3, ambiguous: 1))
  }

  @Test func `codes that differ in one character, or in the order of two, are near`() throws {
    let registry = try registry("11-3051\tA\n11-3015\tB\n11-3052\tC\n11-305\tD\n12-3052\tE\n")
    #expect(registry.codes(near: "11-3051", limit: 9).map(\.title) == ["B", "C", "D"])
    #expect(registry.codes(near: "11-3099").isEmpty)
  }

  @Test func `a table without codes makes no registry`() {
    #expect(throws: TableProblem.withoutCodes) { try registry("code\ttitle\n") }
  }

  /// What is known of O*NET 29.3, counted by other means.
  @Test(.enabled(if: DataFolder.isExpected))
  func `O*NET's alternate titles stand for as many occupations as they are known to`() throws {
    let files = try DataFolder("onet-29.3").files(withSuffix: ".tsv")
    func table(_ name: String, _ kind: Table.Kind) throws -> Table {
      let file = try #require(files.first { $0.path == name + ".tsv" })
      return try Table(file.bytes, listing: kind)
    }
    let alternates = try table("Alternate Titles", .alternates)
    var (asWritten, asRuns): ([String: Set<String>], [String: Set<String>]) = ([:], [:])
    alternates.forEachRow { fields in
      let (code, title) = (alternates.text(fields[0]), alternates.text(fields[1]))
      asWritten[title, default: []].insert(code)
      let runs = title.lowercased().split { !$0.isLetter && !$0.isNumber }
      asRuns[runs.joined(separator: " "), default: []].insert(code)
    }
    #expect(asWritten.count == 46_060)
    #expect(asWritten.values.count { $0.count > 1 } == 6_841)
    #expect(asRuns.count == 45_940)
    #expect(asRuns.values.count { $0.count > 1 } == 6_902)

    let codes = try table("Occupation Data", .codes)
    let plain = try Registry(codes: codes, alternates: alternates, .none)
    #expect(plain.entries.count == 1_016)
    #expect(plain.alternateCounts == (distinct: 45_941, ambiguous: 6_902))
    let english = try Registry(codes: codes, alternates: alternates, .english)
    #expect(english.alternateCounts == (distinct: 45_652, ambiguous: 6_957))
    #expect(Set(english.entries.map { PhraseKey($0.title, .english) }).count == 1_016)
  }
}

private func registry(
  _ codes: String, alternates: String? = nil, earlier: [String] = [], successors: [String] = []
) throws -> Registry {
  func table(_ text: String, _ kind: Table.Kind) throws -> Table {
    try Table(Array(text.utf8), listing: kind)
  }
  return try Registry(
    codes: table(codes, .codes), alternates: alternates.map { try table($0, .alternates) },
    earlier: earlier.map { try table($0, .codes) }, successors: successors.map { try table($0, .successors) },
    .english)
}
