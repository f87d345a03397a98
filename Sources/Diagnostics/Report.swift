/// All that a run found, sorted once: what reporters show.
package struct Report: Sendable {
  /// By file, place and rule; equal fingerprints are numbered in this order.
  package let findings: [Finding]

  /// The files that were not checked, each with its reason.
  package let skipped: [SkippedFile]

  /// How much was looked at.
  package let extent: Extent

  package init(findings: [Finding], skipped: [SkippedFile], extent: Extent) {
    var occurrences: [Fingerprint: Int] = [:]
    self.findings = findings.sorted(by: precedes).map { finding in
      let ordinal = occurrences[finding.fingerprint, default: 0] + 1
      occurrences[finding.fingerprint] = ordinal
      var numbered = finding
      numbered.fingerprint = finding.fingerprint.numbered(ordinal)
      return numbered
    }
    self.skipped = skipped.sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
    self.extent = extent
  }

  init(sorted findings: [Finding], skipped: [SkippedFile], extent: Extent) {
    self.findings = findings
    self.skipped = skipped
    self.extent = extent
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

  package init(file: String, reason: String) {
    self.file = file
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

private func precedes(_ left: Finding, _ right: Finding) -> Bool {
  // By bytes, as files are listed: to `==`, two names that differ in normalization only are one.
  if !left.place.file.utf8.elementsEqual(right.place.file.utf8) {
    return left.place.file.utf8.lexicographicallyPrecedes(right.place.file.utf8)
  }
  if left.place.range != right.place.range { return left.place.range < right.place.range }
  if left.rule != right.rule { return left.rule < right.rule }
  return left.message < right.message
}
