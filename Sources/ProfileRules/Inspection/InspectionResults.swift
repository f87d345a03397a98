import Diagnostics
import FileSystem
import ProfileModel

/// What is kept of inspected files once their documents are let go.
struct InspectionResults: Sendable {
  var facts = FactTable()
  var findings: [Finding] = []

  /// The texts that are held against those of other files; none where no rule asks for it.
  var texts = ComparedTexts()
  var suppressions: [Suppression] = []
  var baseline: HeldBaseline?
  var unread = UnreadFiles()

  /// Whether every file could be read without a finding.
  var isWhole = true

  /// Whether the day can make a difference: some document has dates that are judged by it.
  var usesDay = false

  /// The files of reviews that were inspected beside what they judge.
  var claimed: Set<String> = []

  /// Files that the system refused to read.
  var failures: [FileError] = []

  /// Adds the results of further files.
  mutating func append(_ further: InspectionResults) {
    facts.append(further.facts)
    findings += further.findings
    texts.append(further.texts)
    suppressions += further.suppressions
    baseline = further.baseline ?? baseline
    unread.formUnion(further.unread)
    isWhole = isWhole && further.isWhole
    usesDay = usesDay || further.usesDay
    claimed.formUnion(further.claimed)
    failures += further.failures
  }
}
