package import Diagnostics
package import FileSystem
import ProfileModel
import SourceText

/// All findings of a workspace, parted into those that are shown and those that somebody accepted.
package struct Judgement: Sendable {
  /// What nobody accepted, and what is wrong with the accepting.
  package internal(set) var findings: [Finding] = []

  /// What comments suppress.
  package private(set) var suppressed: [SuppressedFinding] = []

  /// What the baseline holds.
  package private(set) var baselined: [Finding] = []

  /// What could stand in a baseline: what is wrong and neither suppressed nor always shown.
  package private(set) var acceptable: [(rule: RuleName, member: Finding.Member)] = []

  /// Files that the system refused to read.
  package internal(set) var failures: [FileError] = []

  package let baseline: HeldBaseline?

  /// The entries of the baseline that are not needed any more; none where that cannot be known.
  package private(set) var staleEntries: [Int] = []

  /// Whether what is not found is known not to be there: every file could be read.
  package let isWhole: Bool

  /// Whether the day can make a difference: some comment has an end, or evidence an age.
  package internal(set) var usesDay: Bool

  init(
    of findings: [Finding], _ suppressions: [Suppression], _ baseline: HeldBaseline?,
    _ never: NeverSuppressed,
    _ terms: AcceptanceTerms, isWhole: Bool
  ) {
    let suppressions = terms.honoursSuppressions ? suppressions : []
    let matching = Matching(of: findings, suppressions, baseline, never, terms)
    self.baseline = baseline
    self.usesDay = !suppressions.isEmpty
    for (index, finding) in matching.findings.enumerated() {
      switch matching.verdict(on: index) {
      case .suppressed(let reasons): suppressed.append(SuppressedFinding(finding, by: reasons))
      case .baselined: baselined.append(finding)
      case .shown(let new):
        self.findings.append(
          new.isEmpty ? finding : finding.noting(new, othersKnown: "accepted already", new: "not"))
      }
    }
    self.acceptable = matching.acceptable
    // A field that cannot be read hides what its rules would find.
    self.isWhole =
      isWhole && !self.findings.contains { $0.severity == .error && readingRules.contains($0.rule) }
    self.findings += suppressions.indices.compactMap {
      suppressions[$0].finding(given: matching.uses[$0], terms, isWhole: self.isWhole)
    }
    guard let baseline, self.isWhole else { return }
    self.staleEntries = baseline.stale(without: matching.met)
    self.findings += baseline.findings(ofStale: staleEntries)
  }
}

/// The rules by which a document, or a part of it, cannot be read.
package let readingRules: Set<RuleName> = Set(
  Catalogue.rules.compactMap { rule in
    if case .whileReading = rule.check, rule.description.group == .structure {
      rule.description.name
    } else {
      nil
    }
  })
