/// All that a run found, sorted once: what reporters show.
package struct Report: Sendable {
  /// By file, place and rule; equal fingerprints are numbered in this order.
  package let findings: [Finding]

  /// The files that were not checked, each with its reason.
  package let skipped: [SkippedFile]

  /// Settings that do nothing, in the order in which they stand.
  package let idleSettings: [IdleSetting]

  /// How much was looked at.
  package let extent: Extent

  /// What was found and is not shown.
  package let accepted: AcceptedFindings

  /// The earlier state whose findings are not shown; nothing where all are.
  package let comparison: Comparison?

  package init(
    findings: [Finding], skipped: [SkippedFile], idleSettings: [IdleSetting] = [], extent: Extent,
    accepted: AcceptedFindings = .none, comparison: Comparison? = nil
  ) {
    var numbered = findings.sortedForReport()
    numbered.number()
    self.init(
      sorted: numbered,
      skipped: skipped.sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) },
      idleSettings: idleSettings, extent: extent, accepted: accepted,
      comparison: comparison)
  }

  init(
    sorted findings: [Finding], skipped: [SkippedFile], idleSettings: [IdleSetting], extent: Extent,
    accepted: AcceptedFindings, comparison: Comparison?
  ) {
    self.findings = findings
    self.skipped = skipped
    self.idleSettings = idleSettings
    self.extent = extent
    self.accepted = accepted
    self.comparison = comparison
  }

  /// The number of findings of a severity.
  package func count(_ severity: Severity) -> Int {
    findings.count { $0.severity == severity }
  }

  /// Whether anything was found at `severity` or above.
  package func holds(atLeast severity: Severity) -> Bool {
    findings.contains { $0.severity >= severity }
  }
}

/// A file that was left out of a run.
package struct SkippedFile: Hashable, Sendable {
  package let file: String
  package let reason: String

  /// Whether it should have been looked at and could not be read.
  package let isFailure: Bool

  package init(file: String, reason: String, isFailure: Bool = false) {
    self.file = file
    self.reason = reason
    self.isFailure = isFailure
  }
}

/// A setting that changes nothing, as one for files that are not there.
package struct IdleSetting: Hashable, Sendable {
  /// The file of settings, as people find it.
  package let file: String

  /// The line, from 1.
  package let line: Int
  package let reason: String

  package init(file: String, line: Int, reason: String) {
    self.file = file
    self.line = line
    self.reason = reason
  }
}

/// How much a run looked at.
package struct Extent: Hashable, Sendable {
  package let files: Int
  package let pages: Int

  package init(files: Int, pages: Int) {
    self.files = files
    self.pages = pages
  }
}
