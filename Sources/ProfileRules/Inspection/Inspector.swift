import Diagnostics
import FileSystem
import ProfileModel
import Reviews
import Settings
import Shape

/// The check of single files, prepared once for a workspace. Nothing in it changes, so that several threads can use it
/// at once.
struct Inspector: Sendable {
  let library: Library
  let settings: Settings

  /// Where files and tables are read from.
  let source: any FileSource

  let never: NeverSuppressed

  private let rules: [(name: RuleName, check: @Sendable (InspectedDocument, inout DocumentFindings) -> Void)]

  /// Whether a rule is on that judges by the day.
  let judgesByDay: Bool

  /// Whether texts are held against those of other files.
  let looksForRepetitions: Bool

  let shared: SharedWords
  private let schemes: SchemeBook
  private let codes: CodeEndings
  let evidence: EvidenceBook
  private let reviewTerms: ReviewTerms

  /// Prepares the rules that are on for any document, as things are on a day. The tables that the framework and its
  /// sources name are read if such a rule looks something up.
  init(of library: Library, from source: any FileSource, asOf day: CalendarDate, under settings: Settings) {
    let rules = Catalogue.rules.filter { !settings.isOffEverywhere($0.description.name) }
    self.library = library
    self.settings = settings
    self.source = source
    self.never = NeverSuppressed(library)
    self.rules = rules.compactMap { rule in rule.check.ofDocument.map { (rule.description.name, $0) } }
    self.judgesByDay = rules.contains { rulesOfTheDay.contains($0.description.name) }
    self.looksForRepetitions = rules.contains(where: \.check.looksForRepetitions)
    self.shared = SharedWords(
      of: library, areRead: rules.contains(where: \.check.comparesTexts),
      tablesFrom: rules.contains(where: \.check.looksForReuse) ? source : nil)
    self.schemes = SchemeBook(
      of: library.framework, tablesFrom: rules.contains(where: \.check.looksUpCodes) ? source : nil)
    self.codes = CodeEndings(of: library.framework)
    self.evidence = EvidenceBook(of: library, on: day)
    self.reviewTerms = ReviewTerms(of: library.framework)
  }

  /// Runs the document rules over a file, and over the reviews of what it holds, and adds what is kept of them.
  ///
  /// Gives the document back as the rules saw it, with its findings; nothing where the file holds none.
  func inspect(
    _ file: ReadFile, reviewedIn reviews: [ReadFile], _ results: inout InspectionResults
  ) -> (document: InspectedDocument, findings: [Finding])? {
    let subject = ReviewedSubject(
      of: file, reviewedIn: reviews, under: reviewTerms, isWhole: \.isReadWhole)
    for review in reviews { _ = inspect(review, with: subject, &results) }
    return inspect(file, with: subject, &results)
  }

  private func inspect(
    _ file: ReadFile, with subject: ReviewedSubject?, _ results: inout InspectionResults
  ) -> (document: InspectedDocument, findings: [Finding])? {
    let read = file.allFindings
    if !read.isEmpty, read.contains(where: { settings.severity(of: $0) != .off }) { results.isWhole = false }
    results.unread.add(file)
    var file = file
    if let found = file.findings?.readSuppressions(never) { results.suppressions += found }
    guard let document = file.document, var found = file.findings else {
      results.findings += read
      return nil
    }
    let policy = settings.policy(for: document.file)
    let inspected = InspectedDocument(
      document, in: library, shared, schemes, codes, evidence, policy: policy, reviewed: subject)
    if judgesByDay, !results.usesDay {
      results.usesDay = !inspected.sourceUses.isEmpty || !document.declaredSources.isEmpty
    }
    found.reportOwnFields(of: document, in: library)
    for rule in rules where !policy.isOff(rule.name) { rule.check(inspected, &found) }
    switch document.content {
    case .framework(let framework):
      found.reportUnknownRules(in: framework)
      found.reportUnknownWords(in: framework)
      found.reportUntitledKinds(in: framework)
    case .baseline(let entries) where document.file == Baseline.file:
      results.baseline = HeldBaseline(entries, in: document, &found)
    default: break
    }
    results.facts.append(
      Facts(of: document, in: library, resolved: inspected.profile, findings: &found))
    if looksForRepetitions { results.texts.add(inspected) }
    results.findings += found.findings
    return (inspected, found.findings)
  }
}

/// The rules that judge by the day.
private let rulesOfTheDay: [RuleName] = [
  "source-stale", "source-date-order", "review-stale", "allowance-expired",
]
