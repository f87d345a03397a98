package import Diagnostics
package import FileSystem
package import ProfileModel
import Reviews
package import Settings
package import Shape

/// The check of a workspace: documents go in one by one, findings come out at the end.
///
/// Of each document only its findings and its facts are kept.
package struct Inspection: Sendable {
  private let library: Library
  private let settings: Settings
  private let documentRules:
    [(name: RuleName, check: @Sendable (InspectedDocument, inout DocumentFindings) -> Void)]

  private let shared: SharedWords
  private let schemes: SchemeBook
  private let evidence: EvidenceBook
  private let reviewTerms: ReviewTerms

  /// The files of reviews that were inspected beside what they judge.
  var claimed: Set<String> = []

  /// Files that the system refused to read on the way.
  package internal(set) var failures: [FileError] = []

  private var facts: [Facts] = []
  private var findings: [Finding] = []
  private var unread = UnreadFiles()
  private var isWhole = true
  private let never: NeverSuppressed
  private var suppressions: [Suppression] = []
  private var baseline: HeldBaseline?

  /// Whether the day can make a difference: reviews grow old, or some document has dates that are judged by it.
  private var usesDay: Bool

  /// Prepares the check of a workspace, by the rules that are on for any of its documents, as things are on a day.
  package init(
    of workspace: Workspace, asOf day: CalendarDate,
    under settings: Settings = Settings(for: Catalogue.descriptions)
  ) {
    self.init(of: workspace.library, asOf: day, tablesFrom: workspace.source, under: settings)
  }

  /// Prepares the check of documents that share `library`, by the rules that are on for any of them.
  ///
  /// The tables that the framework and its sources name are read from `source`, if such a rule looks something up.
  package init(
    of library: Library, asOf day: CalendarDate, tablesFrom source: (any FileSource)? = nil,
    under settings: Settings = Settings(for: Catalogue.descriptions)
  ) {
    self.library = library
    self.reviewTerms = ReviewTerms(of: library.framework)
    self.settings = settings
    self.never = NeverSuppressed(library)
    self.documentRules = Catalogue.rules.compactMap { rule in
      guard let check = rule.check.ofDocument else { return nil }
      return settings.isOffEverywhere(rule.description.name) ? nil : (rule.description.name, check)
    }
    let rules = Catalogue.rules.filter { !settings.isOffEverywhere($0.description.name) }
    let looksForReuse = rules.contains(where: \.check.looksForReuse)
    self.shared = SharedWords(
      of: library, areRead: rules.contains(where: \.check.comparesTexts),
      tablesFrom: looksForReuse ? source : nil)
    let looksUpCodes = rules.contains(where: \.check.looksUpCodes)
    self.schemes = SchemeBook(of: library.framework, tablesFrom: looksUpCodes ? source : nil)
    self.evidence = EvidenceBook(of: library, on: day)
    self.usesDay = library.framework.review.value?.months.value != nil
  }

  /// The number of pages that the documents so far describe.
  package private(set) var pages = 0

  /// Runs the document rules over a file, and over the reviews of what it holds, and keeps their facts.
  ///
  /// Gives the document back as the rules saw it, with its findings, so that it can be used further; nothing where
  /// the file holds none.
  @discardableResult
  package mutating func inspect(
    _ file: ReadFile, reviewedIn reviews: [ReadFile] = []
  ) -> (document: InspectedDocument, findings: [Finding])? {
    let subject = ReviewedSubject(
      of: file, reviewedIn: reviews, under: reviewTerms, isWhole: \.isReadWhole)
    for review in reviews { inspect(review, with: subject) }
    return inspect(file, with: subject)
  }

  @discardableResult
  private mutating func inspect(
    _ file: ReadFile, with subject: ReviewedSubject?
  ) -> (document: InspectedDocument, findings: [Finding])? {
    let read = file.allFindings
    if !read.isEmpty, read.contains(where: { settings.severity(of: $0) != .off }) { isWhole = false }
    unread.add(file)
    var file = file
    if let found = file.findings?.readSuppressions(never) { suppressions += found }
    guard let document = file.document, var found = file.findings else {
      findings += read
      return nil
    }
    let policy = settings.policy(for: document.file)
    let inspected = InspectedDocument(
      document, in: library, shared, schemes, evidence, policy: policy, reviewed: subject)
    usesDay = usesDay || !inspected.sourceUses.isEmpty || !document.declaredSources.isEmpty
    found.reportOwnFields(of: document, in: library)
    for rule in documentRules where !policy.isOff(rule.name) { rule.check(inspected, &found) }
    switch document.content {
    case .framework(let framework):
      found.reportUnknownRules(in: framework)
      found.reportUnknownWords(in: framework)
      found.reportUntitledKinds(in: framework)
    case .baseline(let entries) where document.file == Baseline.file:
      baseline = HeldBaseline(entries, in: document, &found)
    default: break
    }
    let facts = Facts(of: document, in: library, resolved: inspected.profile, findings: &found)
    self.facts.append(facts)
    pages += facts.pages.count
    findings += found.findings
    return (inspected, found.findings)
  }

  /// Runs the workspace rules and gives all findings, each with the severity that its rule has where it stands.
  package consuming func finish() -> [Finding] {
    let workspace = WorkspaceFacts(facts, in: library, isWhole: isWhole, unread: unread)
    for rule in Catalogue.rules where !settings.isOffEverywhere(rule.description.name) {
      if case .workspace(let check) = rule.check { findings += check(workspace) }
    }
    relateBrokenDefinitions(to: &findings, workspace)
    return settings.applied(to: findings)
  }

  /// Runs the workspace rules and judges all findings; `isWhole` says that no file was kept from being inspected.
  package consuming func finish(accepting terms: AcceptanceTerms, isWhole: Bool) -> Judgement {
    let (suppressions, baseline, never, settings) = (suppressions, baseline, never, settings)
    let usesDay = usesDay && !settings.areOffEverywhere(rulesOfTheDay)
    let isRead = unread.files.isEmpty
    var judgement = Judgement(
      of: finish(), suppressions, baseline, never, terms, isWhole: isWhole && isRead)
    judgement.findings = settings.applied(to: judgement.findings)
    judgement.usesDay = judgement.usesDay || usesDay
    return judgement
  }
}

/// The rules that judge by the day.
private let rulesOfTheDay: [RuleName] = ["source-stale", "source-date-order", "review-stale"]

extension Settings {
  fileprivate func areOffEverywhere(_ rules: [RuleName]) -> Bool { rules.allSatisfy(isOffEverywhere) }

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
  fileprivate func severity(of finding: Finding) -> RuleSeverity {
    if finding.isBinding { return .error }
    return severity(of: finding.rule, in: finding.place.file)?.value ?? RuleSeverity(finding.severity)
  }
}
