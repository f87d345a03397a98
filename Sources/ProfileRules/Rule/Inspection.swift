package import Diagnostics
package import FileSystem
package import ProfileModel
package import Settings
import Shape

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

  private var facts: [Facts] = []
  private var findings: [Finding] = []
  private var unread = UnreadFiles()
  private var isWhole = true
  private let never: NeverSuppressed
  private var suppressions: [Suppression] = []
  private var baseline: HeldBaseline?

  /// Prepares the check of a workspace, by the rules that are on for any of its documents.
  package init(
    of workspace: Workspace, under settings: Settings = Settings(for: Catalogue.descriptions)
  ) {
    self.init(of: workspace.library, tablesFrom: workspace.source, under: settings)
  }

  /// Prepares the check of documents that share `library`, by the rules that are on for any of them.
  ///
  /// The tables that the framework and its sources name are read from `source`, if such a rule looks something up.
  package init(
    of library: Library, tablesFrom source: (any FileSource)? = nil,
    under settings: Settings = Settings(for: Catalogue.descriptions)
  ) {
    self.library = library
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
  }

  /// The number of pages that the documents so far describe.
  package private(set) var pages = 0

  /// Runs the document rules over a file and keeps its facts.
  ///
  /// Gives the document back as the rules saw it, with its findings, so that it can be used further; nothing where
  /// the file holds none.
  @discardableResult
  package mutating func inspect(_ file: ReadFile) -> (document: InspectedDocument, findings: [Finding])? {
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
      document, in: library, shared, schemes, policy: policy)
    found.reportOwnFields(of: document, in: library)
    for rule in documentRules where !policy.isOff(rule.name) { rule.check(inspected, &found) }
    switch document.content {
    case .framework(let framework):
      found.reportUnknownRules(in: framework)
      found.reportUnknownWords(in: framework)
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
    let isRead = unread.files.isEmpty
    var judgement = Judgement(
      of: finish(), suppressions, baseline, never, terms, isWhole: isWhole && isRead)
    judgement.findings = settings.applied(to: judgement.findings)
    return judgement
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
  fileprivate func severity(of finding: Finding) -> RuleSeverity {
    if finding.isBinding { return .error }
    return severity(of: finding.rule, in: finding.place.file)?.value ?? RuleSeverity(finding.severity)
  }
}
