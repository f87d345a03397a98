package import Diagnostics
import SourceText

/// What is wrong with a file of settings.
package struct SettingsProblems: Error, Sendable {
  /// The file, as people find it.
  package let file: String

  /// In the order of the file; none of them offers a fix, as fixes are for the framework.
  package let findings: [Finding]

  init(_ findings: [Finding], in file: SourceFile) {
    self.file = file.path
    self.findings =
      findings
      .sorted { $0.place.range < $1.place.range }
      .map { finding in
        Finding(
          rule: finding.rule, message: finding.message, label: finding.label, place: finding.place,
          related: finding.related, notes: finding.notes, fingerprint: finding.fingerprint)
      }
  }
}

extension SettingsProblems: Hashable {
  package static func == (left: SettingsProblems, right: SettingsProblems) -> Bool {
    left.file == right.file && left.findings.map(\.fingerprint) == right.findings.map(\.fingerprint)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(file)
    hasher.combine(findings.map(\.fingerprint))
  }
}

extension SettingsProblems: CustomStringConvertible {
  package var description: String {
    "the settings in `\(file)` cannot be used: \(findings.count) problem\(findings.count == 1 ? "" : "s")"
  }
}
