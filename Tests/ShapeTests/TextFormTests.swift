import Shape
import Testing

@Suite struct TextFormTests {
  private static let samples = [
    "", " ", "\t", "\n", "\r", " \n\t", "a", " a ", "a b", "a\nb", "a\r\nb", "\na", "a\n", "a\r", "\u{A0}",
    "\u{2028}", "\u{85}", "é", "e\u{301}", "😀",
    "A1", "a-b", "a_b", "-a", "_a", "a-", "a.b", "a..b", ".a", "a.", "a.b.c", "a b.c", "1", "1.1", "ä",
    "a.-b",
    "a\u{301}", "A.B\n", "OPS.PLAN-1",
    "http://a", "https://a.b/c?d=e#f", "http://", "https://", "HTTP://a", "ftp://a", "http://a b",
    "http:// a",
    "http://a\n", " http://a", "http://é", "https:/a", "http://a\u{A0}b",
    "en", "de-CH", "zh-Hans-CN", "e", "engl", "en-", "en-u", "en-uuuuuuuuu", "en-uuuuuuuu", "en_US", "EN",
    "e1",
    "en--US", "12", "en-12", "én",
    "drafts/**", "drafts/", "*.yaml", "**", "***", "a**", "**a", "a*b*", "a/**/b", "a//b", "/a", "./a",
    "../a", "a/..",
    "a/...", ".a/b", "a/./b", "..", ".", "/", "a?b", #"a\b"#, "tables/O*NET 29.3/Occupation Data.txt",
    "a/.b/c", "a/b.c/d", "**/", "a/*/b", "é/😀",
    "2024-02-29", "2023-02-29", "1900-02-29", "2000-02-29", "0000-02-29", "0100-02-29", "0004-02-29",
    "2024-02-30", "2024-04-31", "2024-12-31", "2024-13-01", "2024-00-01", "2024-01-00", "2024-1-1",
    "2024", "1000", "0999", "999", "20240", "2024-05", "2024-13", "2024-00", "0000-01", "2024-5", "2024-05-",
    "1:sha256:" + String(repeating: "0a", count: 32), "12:sha256:" + String(repeating: "f", count: 64),
    "0:sha256:" + String(repeating: "0", count: 64), "123:sha256:" + String(repeating: "0", count: 64),
    "1:sha256:" + String(repeating: "0", count: 63), "1:sha256:" + String(repeating: "A", count: 64),
    "1:sha1:" + String(repeating: "0", count: 64), "sha256:" + String(repeating: "0", count: 64),
    "2024-01-01T00:00:00", "24-01-01", "02024-01-01", "2024/01/01", "2024-01-01 ", "２０２４-01-01",
  ]

  @Test(arguments: TextForm.allCases)
  func `the pattern of a form matches what its code does`(form: TextForm) throws {
    let pattern = try Pattern(form)
    for sample in Self.samples {
      #expect(pattern.matches(sample) == form.matches(Array(sample.utf8)[...]), "\(sample.debugDescription)")
    }
    #expect(Self.samples.contains(where: pattern.matches) && !Self.samples.allSatisfy(pattern.matches))
  }

  @Test func `the pattern of dates knows the leap years of all years of four digits`() throws {
    let pattern = try Pattern(.date)
    for year in 0...9999 {
      let date = String(repeating: "0", count: 4 - String(year).count) + "\(year)-02-29"
      let isLeap = year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
      #expect((CalendarDate(date.utf8) != nil) == isLeap, "\(date)")
      #expect(pattern.matches(date) == isLeap, "\(date)")
    }
  }

  @Test(arguments: [2023, 2024]) func `the pattern of dates knows the days of every month`(year: Int) throws {
    let pattern = try Pattern(.date)
    let lengths = [0, 31, year == 2024 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0]
    for (month, length) in lengths.enumerated() {
      for day in 0...39 {
        let date = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
        #expect(pattern.matches(date) == (day >= 1 && day <= length), "\(date)")
        #expect(CalendarDate(date.utf8).map(\.description) == (pattern.matches(date) ? date : nil), "\(date)")
      }
    }
  }
}

/// The pattern of a form, matched as ECMA 262 does with the flag `u`: by Unicode scalars, anywhere in the text.
private struct Pattern {
  private let expression: Regex<AnyRegexOutput>

  init(_ form: TextForm) throws {
    expression = try Regex(form.pattern).matchingSemantics(.unicodeScalar)
  }

  func matches(_ text: String) -> Bool { text.firstMatch(of: expression) != nil }
}
