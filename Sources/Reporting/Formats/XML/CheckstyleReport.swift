import Diagnostics
import SourceText

/// The report in the format of Checkstyle, whose severities are named like ours.
///
/// It has no place for files that were skipped or settings without effect.
func checkstyleReport(_ report: Report) -> [UInt8] {
  XMLText.document("checkstyle", ["version": "10.0"]) { text in
    for findings in report.findings.byFile {
      text.write("file", ["name": findings[0].place.file]) { text in
        for finding in findings {
          text.write(
            "error",
            [
              "line": "\(finding.place.start.line)",
              "column": "\(finding.place.start.column)",
              "severity": finding.severity.rawValue,
              "message": finding.message,
              "source": "plumb.\(finding.rule.rawValue)",
            ])
        }
      }
    }
  }
}
