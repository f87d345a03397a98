import ProfileModel
import Testing

@Suite struct NormalizedTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("  two  spaces ", "two spaces"), ("tab\tand\nbreak", "tab and break"),
    ("one\n\ntwo", "one\n\ntwo"), ("one \r\n \r\n\n two\r\n", "one\n\ntwo"),
    ("one\r\ntwo\rthree", "one two three"),
    ("one\r\rtwo", "one\n\ntwo"), ("", ""), (" \n ", ""), ("\n\nfirst", "first"),
    ("12\u{A0}%", "12\u{A0}%"), ("caf\u{E9}", "caf\u{E9}"), ("cafe\u{301}  noir", "caf\u{E9} noir"),
    ("\u{212B}", "\u{C5}"), ("q\u{307}\u{323}", "q\u{323}\u{307}"), ("\u{1100}\u{1161}", "\u{AC00}"),
  ])
  func `text is folded and composed`(given: String, expected: String) {
    #expect(Array(given.normalized.unicodeScalars) == Array(expected.unicodeScalars))
    #expect(Array(given.normalized.normalized.unicodeScalars) == Array(expected.unicodeScalars))
  }
}
