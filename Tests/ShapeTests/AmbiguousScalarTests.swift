import Diagnostics
import Shape
import Testing

@Suite struct AmbiguousScalarTests {
  @Test(arguments: [
    (
      "a yes or no",
      [
        "y", "Y", "yes", "Yes", "YES", "n", "N", "no", "No", "NO", "on", "On", "ON", "off", "Off", "OFF",
        "true", "True", "TRUE", "false", "False", "FALSE",
      ]
    ),
    ("nothing", ["~", "null", "Null", "NULL"]),
    ("a part of the notation", ["<<", "="]),
    (
      "a number",
      [
        // Integers of YAML 1.1: decimal, octal, hexadecimal, binary, base 60.
        "0", "12", "+12", "-12", "685_230", "02472256", "0x_0A_74_AE", "-0x1f", "0b1010_0111", "190:20:30",
        "12:30",
        // Integers of YAML 1.2.
        "0o14", "007", "0xC",
        // Floats of both.
        "1.10", "29.3", "6.8523015e+5", "685.230_15e+03", "190:20:30.15", ".5", "-.5", "1.", "1e3", "1E-3",
        "12e03", ".inf", "-.INF", "+.Inf", ".nan", ".NaN", ".NAN",
      ]
    ),
    (
      "a date",
      [
        "2024-05-01", "2024-5-1", "2001-12-15T02:59:43.1Z", "2001-12-14t21:59:43.10-05:00",
        "2001-12-14 21:59:43.10 -5", "2001-12-15  2:59:43.10", "2001-12-15 \t2:59:43.10",
      ]
    ),
  ])
  func `what some reader of YAML takes for something else is no text without quotes`(
    type: String, samples: [String]
  ) throws {
    for sample in samples {
      let reading = try Reading("- \(sample)", as: lines)
      #expect(reading.findings.map(\.rule) == [.ambiguousScalar], "\(sample)")
      let finding = try #require(reading.findings.first)
      #expect(finding.message.hasSuffix(" for \(type)"), "\(finding.message)")
      #expect(reading.field.value?.values == [sample])
      let mended = try Reading(try #require(finding.mended("- \(sample)")), as: lines)
      #expect(mended.findings.isEmpty && mended.field.value?.values == [sample], "\(sample)")
    }
  }

  @Test(arguments: [
    "a", "nope", "none", "yesterday", "onto", "offer", "nullable", "Truee", "1.2.3", "1-2", "10%", "5-7+",
    "8 to 12", "3D", "0b12", "0o8", "0x", "0xG", "1e", "e5", "1e+", ".", "..", "+", "-a", "--1", ".info",
    "+.nan", "11-3051.00", "1:2a", "2024-05", "2024-05-01-02", "2024-05-01 onwards", "5 May 2024",
    "20240-05-01", "~a", "<<<", "<", "==", "v1.10", "1st", "_1", "1,5", "M3",
  ])
  func `what every reader takes for a text is one`(sample: String) throws {
    let reading = try Reading("- \(sample)", as: lines)
    #expect(reading.findings.isEmpty, "\(reading.findings.map(\.message))")
    #expect(reading.field.value?.values == [sample])
  }

  @Test(arguments: ["'no'", "\"1.10\"", "|\n    2024-05-01", ">-\n    yes"])
  func `a text in quotes or in a block is a text`(written: String) throws {
    #expect(try Reading("- \(written)", as: lines).findings.isEmpty)
  }

  @Test func `a number where a number belongs, and a date where a date belongs, are no texts`() throws {
    let reading = try Reading("{code: A, title: B, rank: 3, since: 2024-05-01}", as: Job.shape)
    #expect(reading.findings.isEmpty)
    #expect(reading.field.value?.since.value?.description == "2024-05-01")
  }

  @Test func `a key of the author's own is held to the same`() throws {
    let found = try findings("⟦1.10⟧: [a]\n", as: .keyed(by: .line, of: lines))
    #expect(found.map(\.rule) == [.ambiguousScalar])
  }
}

private let lines = Shape<Listed<String>>.list(of: .line)
