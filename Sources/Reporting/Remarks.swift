import Diagnostics

/// A line below a finding: what was required, what to do, or what `plumb` could do itself.
struct Remark {
  let kind: String
  let text: String
}

extension Finding {
  /// The notes in their order, then what `plumb` could do itself.
  var remarks: [Remark] {
    notes.map { Remark(kind: $0.kind.rawValue, text: $0.text) }
      + (fix.map { [Remark(kind: "fix", text: $0.words)] } ?? [])
  }
}

extension Fix {
  /// What the fix does, and whether somebody should look at the result.
  var words: String { safety == .safe ? summary : "\(summary) (unsafe: look at the result)" }
}

extension Report {
  /// All findings, errors first and infos last, and else in their order.
  var mostSevereFirst: [Finding] {
    Severity.allCases.reversed().flatMap { severity in findings.filter { $0.severity == severity } }
  }
}

extension Severity {
  /// How many there are of a severity, in words: "1 error, 2 warnings".
  static func counts(in findings: some Collection<Finding>) -> String {
    allCases.reversed().compactMap { severity in
      let count = findings.count { $0.severity == severity }
      return count == 0 ? nil : counted(count, severity.rawValue)
    }.joined(separator: ", ")
  }
}
