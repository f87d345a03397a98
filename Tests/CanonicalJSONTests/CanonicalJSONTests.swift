import CanonicalJSON
import Testing

@Suite struct CanonicalJSONTests {
  /// The samples of RFC 8785, appendix B, as bit patterns and the text they must give.
  @Test(
    arguments: [
      (0x0000_0000_0000_0000, "0"), (0x8000_0000_0000_0000, "0"), (0x0000_0000_0000_0001, "5e-324"),
      (0x8000_0000_0000_0001, "-5e-324"), (0x7FEF_FFFF_FFFF_FFFF, "1.7976931348623157e+308"),
      (0x4340_0000_0000_0000, "9007199254740992"), (0x4430_0000_0000_0000, "295147905179352830000"),
      (0x44B5_2D02_C7E1_4AF5, "9.999999999999997e+22"), (0x44B5_2D02_C7E1_4AF6, "1e+23"),
      (0x444B_1AE4_D6E2_EF4E, "999999999999999700000"), (0x444B_1AE4_D6E2_EF50, "1e+21"),
      (0x3EB0_C6F7_A0B5_ED8C, "9.999999999999997e-7"), (0x3EB0_C6F7_A0B5_ED8D, "0.000001"),
      (0x41B3_DE43_5555_5553, "333333333.3333332"), (0xBECB_F647_612F_3696, "-0.0000033333333333333333"),
      (0x4059_0000_0000_0000, "100"), (0x3FF8_0000_0000_0000, "1.5"),
    ] as [(UInt64, String)])
  func `numbers print as ECMAScript prints them`(pattern: UInt64, text: String) {
    #expect(written(.number(Double(bitPattern: pattern))) == text)
  }

  @Test func `strings escape what RFC 8785 names and nothing else`() {
    #expect(
      written(.string("\u{20AC}$\u{0F}\nA'B\"\\\\\"/\u{8}\u{C}\r\t\u{7F}"))
        == #""€$\u000f\nA'B\"\\\\\"/\b\f\r\t\#u{7F}""#)
  }

  @Test func `members sort by UTF-16 code units`() {
    let value: JSON = [
      "\u{20AC}": 1, "\r": 2, "\u{FB33}": 3, "1": 4, "\u{1F600}": 5, "\u{80}": 6, "\u{F6}": 7,
    ]
    #expect(
      written(value)
        == "{\"\\r\":2,\"1\":4,\"\u{80}\":6,\"\u{F6}\":7,\"\u{20AC}\":1,\"\u{1F600}\":5,\"\u{FB33}\":3}")
  }

  @Test func `strings sort by UTF-16 code units, wherever they differ`() {
    let endings = ["", "\0", "1", "a", "\u{80}", "\u{F6}", "\u{20AC}", "\u{E000}", "\u{FB33}", "\u{1F600}"]
    let openings = ["", "a", "Plant ma", "Plant manager of ", "\u{1F600}", "\u{E000}", "\u{FB33}\u{1F600}"]
    let strings = openings.flatMap { opening in endings.map { opening + $0 } }
    let expected = strings.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
    let sorted = strings.reversed().canonicallySorted()
    #expect(sorted.map { Array($0.utf16) } == expected.map { Array($0.utf16) })
  }

  @Test func `indented text keeps the order of members`() {
    let value: JSON = ["b": [1, true], "a": [:], "c": .null]
    let text = String(decoding: value.indentedBytes, as: UTF8.self)
    #expect(text == "{\n  \"b\": [\n    1,\n    true\n  ],\n  \"a\": {},\n  \"c\": null\n}\n")
  }

  @Test func `what is absent is left out`() {
    #expect(written(.object(present: ["a": .string(nil as String?), "b": 1])) == #"{"b":1}"#)
  }

  private func written(_ value: JSON) -> String {
    String(decoding: value.canonicalBytes, as: UTF8.self)
  }
}
