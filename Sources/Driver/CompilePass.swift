import Diagnostics
import FileSystem
import ProfileCompiler
import ProfileModel
import ProfileRules
import Settings
import SourceText

/// One pass over a workspace that checks each document and compiles it at once, so that none has to be kept.
struct CompilePass {
  private let workspace: Workspace
  private let settings: Settings
  private let options: CompilationOptions
  private let terms: AcceptanceTerms

  /// Files of profiles that are neither checked nor compiled.
  private let excluded: Set<String>

  /// The errors in what is published.
  private(set) var blocking: [Finding] = []

  /// The profiles that are left out as unfinished.
  private(set) var drafts: [LeftOutProfile] = []
  private(set) var failures: [FileError] = []
  private(set) var pages = 0

  init(
    _ workspace: Workspace, under settings: Settings, _ request: CompileRequest,
    without excluded: Set<String>
  ) {
    self.workspace = workspace
    self.settings = settings
    self.options = request.options
    self.terms = request.terms
    self.excluded = excluded
  }

  /// Compiles into `destination`, which is abandoned where something published has errors.
  mutating func run<Destination: OutputDestination & ~Copyable>(
    into destination: consuming Destination
  ) throws(OutputError) -> CompileOutcome {
    let isSound: Bool
    do throws(OutputError) {
      isSound = try fill(&destination)
    } catch {
      // What went wrong first is what matters; the target is untouched either way.
      try? destination.abandon()
      throw error
    }
    guard isSound else {
      try destination.abandon()
      return .blocked
    }
    return try destination.finish()
  }

  /// Hands all files of the output over; false where something published has errors.
  private mutating func fill<Destination: OutputDestination & ~Copyable>(
    _ destination: inout Destination
  ) throws(OutputError) -> Bool {
    var inspection = Inspection(of: workspace, asOf: terms.asOf, under: settings)
    let shared = inspection.inspectShared(of: workspace)
    var compilation = Compilation(CompilationContext(workspace.library, reviews: shared, options: options))
    var unfinished: Set<String> = []
    try inspection.inspectProfiles(of: workspace, without: excluded) { inspected throws(OutputError) in
      guard let profile = inspected.profile else { return }
      let file = inspected.document.file
      if let reason = profile.reasonAsDraft {
        drafts.append(LeftOutProfile(file: file, reason: reason))
        if reason == .draft {
          unfinished.formUnion([file] + workspace.reviews.files(judging: inspected.document))
        }
      } else {
        pages += profile.covered.count
      }
      try destination.take(compilation.add(profile, reviewed: inspected.reviewed))
    }
    let judgement = inspection.finish(accepting: terms, leftOut: !excluded.isEmpty)
    failures = judgement.failures
    // What could not be read would be missing from the output without a word, whoever accepted that.
    let suppressed = judgement.suppressed.map { ($0.finding, $0.suppressions.map(\.location)) }
    let baselined = judgement.baselined.map { ($0, [Baseline.file]) }
    let accepted = (suppressed + baselined).filter { $0.0.losesSomething }.map {
      $0.0.blocking(despite: $0.1)
    }
    blocking = (judgement.findings + accepted)
      .filter { $0.severity == .error && !unfinished.contains($0.place.file) }
    guard blocking.isEmpty, failures.isEmpty else { return false }
    try destination.take(compilation.finish())
    return true
  }
}

extension Finding {
  /// Whether something is missing from what was read because of it.
  fileprivate var losesSomething: Bool { isBinding || Catalogue.isUnchangeable(rule) }

  /// The same finding, with a note that says why accepting it does not let anything be written.
  fileprivate func blocking(despite places: [String]) -> Finding {
    var finding = self
    finding.notes.append(
      .help(
        "it is accepted in \(places.joined(separator: " and ")), which does not let it through: what could not be read "
          + "would be missing from the output without a word"))
    return finding
  }
}

extension SuppressionReason {
  /// The file and the line of the comment.
  fileprivate var location: String { "\(place.file):\(place.start.line)" }
}
