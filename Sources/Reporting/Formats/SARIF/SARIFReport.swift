import Diagnostics

/// The report as SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format", errata 01), one run, within what
/// GitHub's code scanning takes in.
///
/// What comments suppress is counted and not listed: GitHub takes no notice of `suppressions`, and would open an alert
/// for each. Nor does it get a `primaryLocationLineHash` from here: its upload makes one, and complains about others.
func sarifReport(_ report: Report, against background: Background) -> [UInt8] {
  let run = SARIFRun(of: report, against: background)
  var regions = RegionFinder(counting: .utf16, against: background)
  return JSONText.document { text in
    text.write("version", "2.1.0")
    text.write("$schema", sarifSchema)
    text.write("runs", each: [run]) { run, text in
      text.write("tool") { text in
        text.write("driver") { text in
          text.write("name", "plumb")
          text.write("semanticVersion", background.version)
          text.write("rules", each: run.rules, writeMembers)
        }
      }
      text.write("invocations", each: [run]) { run, text in writeNotifications(of: run, to: &text) }
      text.write("originalUriBaseIds") { text in
        text.write(sourceRoot) { text in
          text.write("description") { $0.write("text", "The folder in which the check was run.") }
        }
      }
      text.write("columnKind", "utf16CodeUnits")
      text.write("results", each: run.shown) { finding, text in
        writeMembers(of: finding, among: run.ruleIndices, in: &regions, to: &text)
      }
      text.write("properties") { text in
        if let day = report.accepted.asOf { text.write("as_of", day) }
        writeCounts(of: report, to: &text)
      }
    }
  }
}

private let sarifSchema =
  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

/// What files are relative to, by the name that tools agree on.
let sourceRoot = "%SRCROOT%"
