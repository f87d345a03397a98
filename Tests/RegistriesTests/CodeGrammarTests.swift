import Registries
import Testing

@Suite struct CodeGrammarTests {
  private static let uuid = "http://data.europa.eu/esco/occupation/f2b15a0e-e65a-438a-affb-29b9d50b77d1"

  static let codes: [(CodeGrammar, [String])] = [
    (.soc, ["11-3051", "51-0000"]), (.onetSOC, ["11-3051.00", "15-1299.08"]),
    (.isco, ["0", "13", "132", "1321", "0110"]), (.noc, ["90010", "00010"]),
    (.naics, ["31-33", "44-45", "48-49", "11", "332710"]),
    (.esco, [uuid, "http://data.europa.eu/esco/isco/C1321", "http://data.europa.eu/esco/isco/C1"]),
  ]

  @Test(arguments: codes)
  func `codes as they are published match, and need no correction`(grammar: CodeGrammar, codes: [String]) {
    for code in codes {
      #expect(grammar.matches(code), "\(code)")
      #expect(grammar.corrected(code) == nil)
    }
  }

  static let slips: [(CodeGrammar, String, String)] = [
    (.soc, "113051", "11-3051"), (.soc, "11–3051", "11-3051"), (.soc, " 11 - 3051", "11-3051"),
    (.soc, "11-3051.00", "11-3051"), (.onetSOC, "11-3051-00", "11-3051.00"),
    (.onetSOC, "11305100", "11-3051.00"), (.onetSOC, "11\u{2011}3051.00", "11-3051.00"),
    (.onetSOC, "11-3051 .00", "11-3051.00"), (.isco, "13 21", "1321"), (.isco, "1.3.2.1", "1321"),
    (.noc, "90 010", "90010"), (.naics, "31–33", "31-33"), (.naics, "3327-10", "332710"),
    (.esco, "https://data.europa.eu/esco/isco/C1321", "http://data.europa.eu/esco/isco/C1321"),
    (.esco, "data.europa.eu/esco/isco/C1321/", "http://data.europa.eu/esco/isco/C1321"),
    (.esco, uuid.replacing("f2b15a0e", with: "F2B15A0E"), uuid),
  ]

  @Test(arguments: slips)
  func `a slip in what parts the digits is put right`(grammar: CodeGrammar, slip: String, code: String) {
    #expect(!grammar.matches(slip))
    #expect(grammar.corrected(slip) == code)
  }

  static let wrong: [(CodeGrammar, String)] = [
    (.soc, "11-305"), (.soc, "11-3051.01"), (.soc, "11-30S1"), (.onetSOC, "11-3051"), (.onetSOC, ""),
    (.isco, "13211"), (.isco, "C1321"), (.isco, ""), (.noc, "9001"), (.noc, "0012"), (.naics, "1"),
    (.naics, "3327101"), (.esco, "1321"), (.esco, "http://data.europa.eu/esco/occupation/1321"),
    (.soc, "１１-3051"),
  ]

  @Test(arguments: wrong)
  func `what lacks something, or has too much, is left to its author`(grammar: CodeGrammar, code: String) {
    #expect(!grammar.matches(code))
    #expect(grammar.corrected(code) == nil)
  }
}
