import CanonicalJSON
import Diagnostics
import Reporting
import Testing

@Suite struct JSONReportTests {
  @Test func `a report has all that its findings carry`() {
    #expect(
      rendered(everything, as: .json) == """
        {
          "version": 1,
          "as_of": null,
          "comparison": null,
          "findings": [
            {
              "rule": "layer-uncited",
              "severity": "error",
              "message": "layer `responsibilities` cites no source",
              "label": "25 statements, 0 sources",
              "file": "Profiles/A.yaml",
              "range": {
                "start": {
                  "line": 2,
                  "column": 1,
                  "offset": 13
                },
                "end": {
                  "line": 2,
                  "column": 18,
                  "offset": 30
                }
              },
              "path": "responsibilities",
              "fingerprint": "b74be3cde0b2184350c34f9025520a4b",
              "members": [
                {
                  "fingerprint": "b74be3cde0b2184350c34f9025520a4b",
                  "file": "Profiles/A.yaml",
                  "path": "responsibilities"
                }
              ],
              "related": [],
              "notes": [
                {
                  "kind": "required",
                  "text": "at least 1 source a layer (framework.yaml:88)"
                },
                {
                  "kind": "help",
                  "text": "sources this profile already declares: onet-11-3051, bls-ooh-2024"
                }
              ],
              "fix": null
            },
            {
              "rule": "repeated-across-levels",
              "severity": "warning",
              "message": "M5 says what M4 already says (92% the same words)",
              "label": null,
              "file": "Profiles/A.yaml",
              "range": {
                "start": {
                  "line": 10,
                  "column": 22,
                  "offset": 30
                },
                "end": {
                  "line": 10,
                  "column": 35,
                  "offset": 43
                }
              },
              "path": "responsibilities.M5[0]",
              "fingerprint": "aae8760adb186e8c9b126bda1024bf9d",
              "members": [
                {
                  "fingerprint": "aae8760adb186e8c9b126bda1024bf9d",
                  "file": "Profiles/A.yaml",
                  "path": "responsibilities.M5[0]"
                }
              ],
              "related": [
                {
                  "message": "said here first",
                  "file": "Profiles/B.yaml",
                  "range": {
                    "start": {
                      "line": 1,
                      "column": 7,
                      "offset": 6
                    },
                    "end": {
                      "line": 1,
                      "column": 21,
                      "offset": 20
                    }
                  },
                  "path": "responsibilities.M4[0]"
                }
              ],
              "notes": [
                {
                  "kind": "help",
                  "text": "say what changes from M4 to M5"
                }
              ],
              "fix": {
                "summary": "remove the repetition",
                "safety": "unsafe",
                "edits": [
                  {
                    "file": "Profiles/A.yaml",
                    "range": {
                      "start": {
                        "offset": 28
                      },
                      "end": {
                        "offset": 42
                      }
                    },
                    "replacement": ""
                  }
                ],
                "renames": []
              }
            }
          ],
          "suppressed": [],
          "skipped": [
            {
              "file": "Profiles/C.yaml",
              "reason": "larger than 16 MiB"
            }
          ],
          "idle_settings": [],
          "summary": {
            "findings": 2,
            "errors": 1,
            "warnings": 1,
            "infos": 0,
            "fixable": 1,
            "suppressed": 0,
            "baselined": 0,
            "files": 214,
            "pages": 1070
          }
        }

        """)
  }

  @Test func `nothing found is a report like any other`() {
    #expect(
      rendered(report([]), as: .json) == """
        {
          "version": 1,
          "as_of": null,
          "comparison": null,
          "findings": [],
          "suppressed": [],
          "skipped": [],
          "idle_settings": [],
          "summary": {
            "findings": 0,
            "errors": 0,
            "warnings": 0,
            "infos": 0,
            "fixable": 0,
            "suppressed": 0,
            "baselined": 0,
            "files": 14,
            "pages": 20
          }
        }

        """)
  }

  @Test func `settings that change nothing are told in every format`() {
    let idle = IdleSetting(file: "plumb.yaml", line: 4, reason: "no file matches the pattern `x`")
    let report = Report(
      findings: [], skipped: [], idleSettings: [idle], extent: Extent(files: 1, pages: 1))
    let line = "no effect plumb.yaml:4: no file matches the pattern `x`\n"
    #expect(rendered(report, as: .full) == line + "\nno findings · 1 file, 1 page\n")
    #expect(rendered(report, as: .concise) == line + "no findings · 1 file, 1 page\n")
    #expect(
      rendered(report, as: .json).contains(
        """
          "idle_settings": [
            {
              "file": "plumb.yaml",
              "line": 4,
              "reason": "no file matches the pattern `x`"
            }
          ],
        """))
  }

  @Test func `every character comes back as it was`() throws {
    let scalars = (0...0x3000).compactMap { Unicode.Scalar($0 as Int) } + ["\u{FEFF}", "🏭", "\u{E0041}"]
    let text = String(String.UnicodeScalarView(scalars))
    let bytes = ReportFormat.json.render(report([finding("r", .error, text, at: place("⟦a⟧"))]))
    #expect(bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == UInt8(ascii: "\n") })
    let value = try JSONReader.value(of: bytes)
    #expect(messages(in: value).map(\.canonicalBytes) == [JSON.string(text).canonicalBytes])
  }

  @Test func `texts keep their value and nothing in them reaches a terminal raw`() {
    let text = "\u{1B}[2J \u{7F}\u{9B}31m \u{202E}\u{200D}\u{2028}\u{E0041} \"\\ café 東京 🏭"
    let lines = rendered(report([finding("r", .error, text, at: place("⟦a⟧"))]), as: .json)
      .split(separator: "\n")
    #expect(
      lines.contains(
        #"      "message": "\u001b[2J \u007f\u009b31m \u202e\u200d\u2028\udb40\udc41 \"\\ café 東京 🏭","#))
  }

  @Test func `a style changes nothing`() {
    #expect(
      rendered(everything, as: .json, style: Style(hasColors: true, width: 20))
        == rendered(everything, as: .json))
  }

  @Test(arguments: ReportFormat.allCases)
  func `the same findings in any order give the same bytes`(format: ReportFormat) {
    let reversed = report(
      everything.findings.reversed(), skipped: everything.skipped, extent: everything.extent)
    #expect(rendered(reversed, as: format) == rendered(everything, as: format))
  }
}

private func messages(in report: JSON) -> [JSON] {
  guard case .object(let members) = report,
    case .array(let findings) = members.first(where: { $0.name == "findings" })?.value
  else { return [] }
  return findings.flatMap { finding in
    guard case .object(let members) = finding else { return [] as [JSON] }
    return members.filter { $0.name == "message" }.map(\.value)
  }
}
