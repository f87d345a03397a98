import Diagnostics

extension Report {
  /// The first finding that an earlier report does not have, neither by its fingerprint nor as one of the same rule at
  /// the same path of the same file: the fingerprint of a finding tells of the text that a fix may just have mended.
  func firstNew(since earlier: Report, _ renames: [Rename]) -> Finding? {
    let known = Set(earlier.findings.map(\.fingerprint))
    let current = Set(findings.map(\.fingerprint))
    var spots: [Spot: Int] = [:]
    for finding in earlier.findings where !current.contains(finding.fingerprint) {
      spots[Spot(finding, renames), default: 0] += 1
    }
    return findings.first { finding in
      if known.contains(finding.fingerprint) { return false }
      guard let count = spots[Spot(finding, [])], count > 0 else { return true }
      spots[Spot(finding, [])] = count - 1
      return false
    }
  }
}

/// What two findings before and after a fix have in common where one became the other.
private struct Spot: Hashable {
  let rule: RuleName
  let file: String
  let path: String

  init(_ finding: Finding, _ renames: [Rename]) {
    let place = finding.place
    self.rule = finding.rule
    self.file = renames.first { $0.from == place.file }?.to ?? place.file
    self.path = place.path
  }
}
