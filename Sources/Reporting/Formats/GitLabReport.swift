import Diagnostics
import SourceText

/// The code quality report of GitLab: what it shows of the format of Code Climate (GitLab, "Code Quality report
/// format").
///
/// It has no place for files that were skipped or settings without effect.
func gitlabReport(_ report: Report) -> [UInt8] {
  JSONText.list(each: report.findings) { finding, text in
    text.write("description", visible(finding.message))
    text.write("check_name", finding.rule.rawValue)
    text.write("fingerprint", finding.fingerprint.text)
    text.write("severity", finding.severity.inGitLab)
    text.write("location") { text in
      text.write("path", finding.place.file)
      text.write("lines") { text in
        text.write("begin", finding.place.start.line)
        text.write("end", finding.place.end.line)
      }
    }
  }
}

extension Severity {
  /// The name in GitLab, which also has `critical` and `blocker`.
  fileprivate var inGitLab: String {
    switch self {
    case .error: "major"
    case .warning: "minor"
    case .info: "info"
    }
  }
}
