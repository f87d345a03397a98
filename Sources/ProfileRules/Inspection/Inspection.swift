package import Diagnostics
package import FileSystem
package import ProfileModel
package import Settings
package import Shape
package import Similarity

/// The check of a workspace: documents go in one by one, findings come out at the end.
///
/// Of each document only its findings and its facts are kept.
package struct Inspection: Sendable {
  let inspector: Inspector
  var results = InspectionResults()

  /// What was inspected or recalled, in order, where the run remembers it.
  var units: [KnownUnit] = []
  var remembering: Remembering?

  /// How many threads may be used at once for what is found at the end.
  var threads = 1

  /// Prepares the check of a workspace, by the rules that are on for any of its documents, as things are on a day.
  package init(
    of workspace: Workspace, asOf day: CalendarDate,
    under settings: Settings = Settings(for: Catalogue.descriptions)
  ) {
    self.init(of: workspace.library, from: workspace.source, asOf: day, under: settings)
  }

  /// Prepares the check of documents that share `library` and come from `source`.
  package init(
    of library: Library, from source: any FileSource, asOf day: CalendarDate,
    under settings: Settings = Settings(for: Catalogue.descriptions)
  ) {
    self.inspector = Inspector(of: library, from: source, asOf: day, under: settings)
    // Reviews may grow old, and allowances end.
    self.results.usesDay =
      library.framework.review.value?.months.value != nil
      || library.framework.similar.value?.allowed.isAbsent == false
  }

  /// The number of pages that the documents so far describe.
  package var pages: Int {
    let recalled = remembering?.recalled
    return units.reduce(results.facts.pages.numbers.count) { pages, unit in
      guard case .recalled(let position) = unit, let recalled else { return pages }
      return pages + recalled.pages(of: position)
    }
  }

  /// Runs the document rules over a file, and over the reviews of what it holds, and keeps their facts.
  ///
  /// Gives the document back as the rules saw it, with its findings, so that it can be used further; nothing where
  /// the file holds none.
  @discardableResult
  package mutating func inspect(
    _ file: ReadFile, reviewedIn reviews: [ReadFile] = []
  ) -> (document: InspectedDocument, findings: [Finding])? {
    inspector.inspect(file, reviewedIn: reviews, &results)
  }

  /// Runs the workspace rules and judges all findings by what is accepted; of a workspace of which files were `leftOut`
  /// it is not said what is not needed any more.
  package consuming func finish(accepting terms: AcceptanceTerms, leftOut: Bool = false) -> Judgement {
    let outcome = inspector.finish(results, threads: threads, TextClusters.init(in:))
    return judgement(of: outcome, accepting: terms, leftOut: leftOut)
  }

  /// Runs the workspace rules, judges all findings, and says what is to be remembered instead of what was before, of
  /// files in these states; nothing where few files have changed, so that what is remembered already does as well.
  package mutating func finishRemembering(
    accepting terms: AcceptanceTerms, _ files: () -> FileStates
  ) throws(KeptTextsLost) -> (judgement: Judgement, memory: InspectionMemory?) {
    if let recalled = try settle() {
      remembering?.settled = recalled
      let outcome = try inspector.finish(results, recalling: recalled, threads: threads) {
        workspace throws(KeptTextsLost) in
        try recalled.texts.map { texts throws(KeptTextsLost) in try TextClusters(in: workspace, after: texts)
        }
          ?? .none
      }
      return (judgement(of: outcome, accepting: terms), nil)
    }
    let outcome = inspector.finish(results, threads: threads, TextClusters.init(in:))
    let judgement = judgement(of: outcome, accepting: terms)
    return (judgement, judgement.failures.isEmpty ? memory(of: outcome.clusters, files()) : nil)
  }

  private func judgement(
    of outcome: WorkspaceOutcome, accepting terms: AcceptanceTerms, leftOut: Bool = false
  ) -> Judgement {
    let isWhole = outcome.failures.isEmpty && !leftOut && results.unread.files.isEmpty
    var judgement = Judgement(
      of: outcome.findings, results.suppressions, results.baseline, inspector.never, terms, isWhole: isWhole)
    judgement.failures = outcome.failures
    judgement.findings = inspector.settings.applied(to: judgement.findings)
    if results.usesDay, inspector.judgesByDay { judgement.usesDay = true }
    return judgement
  }

  /// Runs the workspace rules and gives all findings, each with the severity that its rule has where it stands, whether
  /// somebody accepts it or not.
  package consuming func finish() -> [Finding] {
    inspector.finish(results, threads: threads, TextClusters.init(in:)).findings
  }
}

/// All that was found in a workspace.
private struct WorkspaceOutcome {
  /// Each with the severity that its rule has where it stands.
  let findings: [Finding]

  /// Files that the system refused to read.
  let failures: [FileError]
  let clusters: TextClusters
}

extension Inspector {
  /// Runs the workspace rules over inspected files, and over what is recalled of others.
  fileprivate func finish<Problem>(
    _ results: InspectionResults, recalling recalled: RecalledDocuments? = nil, threads: Int,
    _ clusters: (WorkspaceFacts) throws(Problem) -> TextClusters
  ) throws(Problem) -> WorkspaceOutcome {
    let workspace = WorkspaceFacts(results, of: self, recalling: recalled, threads: threads)
    if looksForRepetitions { workspace.repetitions = Repetitions(try clusters(workspace)) }
    var findings = results.findings
    for rule in Catalogue.rules where !settings.isOffEverywhere(rule.description.name) {
      if let check = rule.check.ofWorkspace { findings += check(workspace) }
    }
    findings += workspace.repetitions.findings
    relateBrokenDefinitions(to: &findings, workspace)
    return WorkspaceOutcome(
      findings: settings.applied(to: findings), failures: results.failures + workspace.failures,
      clusters: workspace.repetitions.clusters)
  }
}

extension Settings {
  /// Findings with the severity that their rules have where they stand, without those whose rule is off there.
  fileprivate func applied(to findings: [Finding]) -> [Finding] {
    findings.compactMap { finding in
      let severity = severity(of: finding)
      guard severity != .off else { return nil }
      var finding = finding
      if let severity = severity.severity { finding.severity = severity }
      return finding
    }
  }

  /// What becomes of a finding, by the file in which it stands.
  func severity(of finding: Finding) -> RuleSeverity {
    if finding.isBinding { return .error }
    return severity(of: finding.rule, in: finding.place.file)?.value ?? RuleSeverity(finding.severity)
  }
}
