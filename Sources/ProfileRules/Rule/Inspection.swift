package import Diagnostics
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
  private var facts: [Facts] = []
  private var findings: [Finding] = []
  private var unread = UnreadFiles()
  private var isWhole = true

  /// Prepares the check of documents that share `library`, by the rules that are on for any of them.
  package init(of library: Library, under settings: Settings = Settings(for: Catalogue.descriptions)) {
    self.library = library
    self.settings = settings
    self.documentRules = Catalogue.rules.compactMap { rule in
      guard case .document(let check) = rule.check else { return nil }
      return settings.isOffEverywhere(rule.description.name) ? nil : (rule.description.name, check)
    }
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
    guard let document = file.document, var found = file.findings else {
      findings += read
      return nil
    }
    let policy = settings.policy(for: document.file)
    let inspected = InspectedDocument(document, in: library, policy: policy)
    found.reportOwnFields(of: document, in: library)
    for rule in documentRules where !policy.isOff(rule.name) { rule.check(inspected, &found) }
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
    findings.removeAll { settings.severity(of: $0) == .off }
    for index in findings.indices {
      if let severity = settings.severity(of: findings[index]).severity {
        findings[index].severity = severity
      }
    }
    return findings
  }
}

extension Settings {
  /// What becomes of a finding, by the file in which it stands.
  fileprivate func severity(of finding: Finding) -> RuleSeverity {
    if finding.isBinding { return .error }
    return severity(of: finding.rule, in: finding.place.file)?.value ?? RuleSeverity(finding.severity)
  }
}
