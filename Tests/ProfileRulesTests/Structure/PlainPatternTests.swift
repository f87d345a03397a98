import Testing

@testable import ProfileRules

/// The patterns of codes that are matched without an engine for regular expressions.
@Suite struct PlainPatternTests {
  private static let texts = [
    "", "A", "AB", "ABC", "ABCD", "ABCDE", "abcd", "PLAN1", "PLAN12", "PLAN123", "P-1", "P_1", "P1", "1",
    "12",
    "F000", "JXPJQWHF018", "JXPJQWHXF018", "A\n", "ABCD\r\n", "[A]", "A{2}", "A.B",
  ]

  @Test(arguments: [
    "^[A-Z]{7}F[0-9]{3}$", "^[A-Z]{7,8}F[0-9]{3}$", "[A-Z]{4}", "[A-Z]{2,4}[0-9]?", "PLAN[0-9]{0,2}", "A?A?A",
    "[A-Za-z0-9]{3}", "[ABC]{2}", "P[-]?1", "P-1", "P_?1", "", "^$", "[A-Z]{0}1{2}", "[A-z]",
  ])
  func `a plain pattern decides as the regular expression does`(pattern: String) throws {
    let expression = try Regex(pattern)
    guard let plain = PlainPattern(pattern) else { return }
    for text in Self.texts {
      #expect(plain.matches(text[...]) == (text.wholeMatch(of: expression) != nil), "\(text)")
    }
  }

  @Test(arguments: ["^[A-Z]{7,8}F[0-9]{3}$", "[A-Z]{4}", "[ABC]x?-_{2}"])
  func `patterns of codes are plain`(pattern: String) {
    #expect(PlainPattern(pattern) != nil)
  }

  @Test(arguments: [
    "A+", "A*", "(A|B)", "A|B", "[^A]", #"\d{3}"#, "A.B", "[A-", "[]", "[Z-A]", "A{", "A{2", "A{2,}",
    "A{3,2}",
    "A{64}", "A{9223372036854775807}", "A{99999999999999999999}", "A{2}?", "A??", "^^A", "A$$", "Ä",
  ])
  func `any other expression is left to an engine`(pattern: String) {
    #expect(PlainPattern(pattern) == nil)
  }
}
