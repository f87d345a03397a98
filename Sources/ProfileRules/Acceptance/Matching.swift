import Diagnostics

/// Which of the things that findings say are wrong are accepted, and by what.
struct Matching {
  enum Verdict {
    case suppressed([SuppressionReason])
    case baselined
    /// With the members that nobody accepted, where somebody accepted others.
    case shown(new: [Finding.Member])
  }

  /// In the order of reports, with their ordinals.
  private(set) var findings: [Finding]

  /// For each suppression the rules of which it covers something, be it past its end.
  private(set) var uses: [Set<RuleName>]

  /// The fingerprints of all that is wrong.
  private(set) var met: Set<String> = []

  private let suppressions: [Suppression]
  private let baseline: Set<String>
  private let never: NeverSuppressed

  /// The suppressions of each member that still hold, for findings that have any.
  private var holding: [Int: [[Int]]] = [:]

  init(
    of findings: [Finding], _ suppressions: [Suppression], _ baseline: HeldBaseline?,
    _ never: NeverSuppressed,
    _ terms: AcceptanceTerms
  ) {
    self.findings = findings.sortedForReport()
    self.uses = Array(repeating: [], count: suppressions.count)
    self.suppressions = suppressions
    self.baseline = baseline?.fingerprints ?? []
    self.never = never
    if !suppressions.isEmpty { matchSuppressions(terms) }
    let holding = holding
    // What is suppressed takes no ordinal from its equals, which the baseline may hold.
    self.findings.number { finding, member in !(holding[finding]?[member].isEmpty ?? true) }
    self.met = Set(self.findings.lazy.flatMap(\.members).map(\.fingerprint.text))
  }

  private mutating func matchSuppressions(_ terms: AcceptanceTerms) {
    let byFile = Dictionary(grouping: suppressions.indices) { suppressions[$0].place.file }
    for (index, finding) in findings.enumerated() {
      var members: [[Int]] = []
      for member in finding.members {
        let covering = (byFile[member.place.file] ?? []).filter {
          suppressions[$0].covers(member, of: finding.rule)
        }
        for suppression in covering { uses[suppression].insert(finding.rule) }
        members.append(covering.filter { suppressions[$0].comment.until >= terms.asOf })
      }
      if members.contains(where: { !$0.isEmpty }) { holding[index] = members }
    }
  }

  private func isSuppressed(_ member: Int, of finding: Int) -> Bool {
    !(holding[finding]?[member].isEmpty ?? true)
  }

  private func isBaselined(_ member: Int, of finding: Int) -> Bool {
    !never.contains(findings[finding].rule)
      && baseline.contains(findings[finding].members[member].fingerprint.text)
  }

  func verdict(on index: Int) -> Verdict {
    let members = findings[index].members
    let new = members.indices.filter { !isSuppressed($0, of: index) && !isBaselined($0, of: index) }
    guard new.isEmpty else {
      return .shown(new: new.count == members.count ? [] : new.map { members[$0] })
    }
    guard let holding = holding[index] else { return .baselined }
    return .suppressed(Set(holding.joined()).sorted().map { suppressions[$0].reason })
  }

  /// What could stand in a baseline.
  var acceptable: [(rule: RuleName, member: Finding.Member)] {
    findings.indices.flatMap { index in
      let finding = findings[index]
      if never.contains(finding.rule) { return [(rule: RuleName, member: Finding.Member)]() }
      return finding.members.indices.filter { !isSuppressed($0, of: index) }
        .map { (finding.rule, finding.members[$0]) }
    }
  }
}
