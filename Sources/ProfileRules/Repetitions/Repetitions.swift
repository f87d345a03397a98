import Diagnostics

/// What the documents of a workspace say more than once, as findings.
struct Repetitions: Sendable {
  private(set) var findings: [Finding] = []

  /// The framework's allowances that something uses, be they expired, by their positions.
  private(set) var usedAllowances: Set<Int> = []

  /// The clusters that were looked at, each with what was found in it.
  let clusters: TextClusters

  /// What was found in some clusters.
  init(_ clusters: TextClusters) {
    self.clusters = clusters
    for cluster in [clusters.alike, clusters.sharingRuns].joined() {
      findings += cluster.outcome.findings
      usedAllowances.formUnion(cluster.outcome.usedAllowances)
    }
  }
}

/// What was found in a cluster of texts, which depends on nothing but their files and what all documents share.
struct ClusterOutcome: Sendable {
  static let nothing = ClusterOutcome(findings: [], usedAllowances: [])

  let findings: [Finding]

  /// In order.
  let usedAllowances: [Int]
}

extension ClusterOutcome {
  /// What the rules that are on find in some repeated texts.
  init(of texts: RepeatedTexts, _ terms: RepetitionTerms) {
    self.findings = Catalogue.rules.flatMap { rule -> [Finding] in
      guard let check = rule.check.ofRepeatedTexts, terms.isOn(rule.description.name) else { return [] }
      return check(texts, terms)
    }
    self.usedAllowances = texts.allowed.sorted()
  }
}
