/// What became of the fixes of a run.
package struct FixSummary: Sendable {
  /// The findings that were mended, each as it was found.
  package var fixed: [Finding] = []

  /// The findings whose fixes were not applied, each with the reason.
  package var dropped: [Dropped] = []

  /// The files that got another name.
  package var renames: [Rename] = []

  /// The number of files that were changed or got another name.
  package var files = 0

  package struct Dropped: Sendable {
    package let finding: Finding
    package let reason: String

    package init(_ finding: Finding, reason: String) {
      self.finding = finding
      self.reason = reason
    }
  }

  package init() {}
}

extension FixSummary {
  /// The same summary with every file named from the folder that holds the workspace at `prefix`.
  package func shown(below prefix: String) -> FixSummary {
    guard !prefix.isEmpty else { return self }
    var shown = self
    shown.fixed = fixed.map { $0.moved(below: prefix) }
    shown.dropped = dropped.map { Dropped($0.finding.moved(below: prefix), reason: $0.reason) }
    shown.renames = renames.map { Rename(from: prefix + $0.from, to: prefix + $0.to) }
    return shown
  }
}
