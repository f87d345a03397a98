package import Diagnostics
package import ProfileModel
import Shape

/// The check of a workspace: documents go in one by one, findings come out at the end.
///
/// Of each document only its findings and its facts are kept.
package struct Inspection: Sendable {
  private let library: Library
  private let documentRules: [@Sendable (InspectedDocument, inout DocumentFindings) -> Void]
  private var facts: [Facts] = []
  private var findings: [Finding] = []
  private var unread = UnreadFiles()
  private var isWhole = true
  private let never: NeverSuppressed
  private var suppressions: [Suppression] = []
  private var baseline: HeldBaseline?

  /// Prepares the check of documents that share `library`.
  package init(of library: Library) {
    self.library = library
    self.never = NeverSuppressed(library)
    self.documentRules = Catalogue.rules.compactMap { rule in
      if case .document(let check) = rule.check { check } else { nil }
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
    if !file.allFindings.isEmpty { isWhole = false }
    unread.add(file)
    var file = file
    if let found = file.findings?.readSuppressions(never) { suppressions += found }
    guard let document = file.document, var found = file.findings else {
      findings += file.allFindings
      return nil
    }
    let inspected = InspectedDocument(document, in: library)
    found.reportOwnFields(of: document, in: library)
    for rule in documentRules { rule(inspected, &found) }
    switch document.content {
    case .framework(let framework): found.reportUnknownRules(in: framework)
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

  /// Runs the workspace rules and gives all findings, each with its rule's severity.
  package consuming func finish() -> [Finding] {
    let workspace = WorkspaceFacts(facts, in: library, isWhole: isWhole, unread: unread)
    for rule in Catalogue.rules {
      if case .workspace(let check) = rule.check { findings += check(workspace) }
    }
    relateBrokenDefinitions(to: &findings, workspace)
    return findings.map(withSeverity)
  }

  /// Runs the workspace rules and judges all findings; `isWhole` says that no file was kept from being inspected.
  package consuming func finish(accepting terms: AcceptanceTerms, isWhole: Bool) -> Judgement {
    let (suppressions, baseline, never) = (suppressions, baseline, never)
    let isRead = unread.files.isEmpty
    var judgement = Judgement(
      of: finish(), suppressions, baseline, never, terms, isWhole: isWhole && isRead)
    judgement.findings = judgement.findings.map(withSeverity)
    return judgement
  }
}

/// A finding with the severity of its rule.
private func withSeverity(_ finding: Finding) -> Finding {
  var finding = finding
  if let severity = Catalogue.severities[finding.rule] { finding.severity = severity }
  return finding
}
