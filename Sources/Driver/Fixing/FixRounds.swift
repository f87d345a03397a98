import Diagnostics
import Editing
import FileSystem
import SourceText

/// Fixes applied in memory, round after round, until nothing changes.
///
/// In a round, all fixes that do not touch each other are made at once, in the order of their findings: by file, place
/// and rule. Then everything is checked again. Where that shows that one of them did harm, halves of them are tried
/// until it is found; it is dropped, and the others stay.
struct FixRounds {
  /// The files as the fixes so far leave them.
  private(set) var files: FileSnapshot

  /// What a check of these files finds.
  private(set) var report: Report

  private(set) var history = FileHistory()
  private(set) var fixed: [Finding] = []

  /// The fixes that the last round dropped.
  private(set) var dropped: [FixSummary.Dropped] = []

  private let scope: FixScope

  /// More rounds than any chain of fixes that follow from each other needs; a bound, should two undo one another.
  private static let most = 20

  /// Goes all rounds, over the files of a whole workspace.
  init(finished files: FileSnapshot, _ scope: FixScope) throws(Failure) {
    self.files = files
    self.scope = scope
    self.report = try check(files, scope)
    for _ in 0..<Self.most where try !round() { return }
  }

  /// Why files were left alone whose findings have fixes, each reason once.
  var refusals: [FileError] {
    var known: Set<FileError> = []
    return report.findings.compactMap(Proposal.init).filter { scope.covers($0, history) }
      .compactMap { scope.refusal(of: $0, history) }.filter { known.insert($0).inserted }
  }

  /// Applies what can be applied at once; false where nothing could be.
  private mutating func round() throws(Failure) -> Bool {
    let start = files
    dropped = []
    var proposals: [Proposal] = []
    for proposal in report.findings.compactMap(Proposal.init)
    where scope.covers(proposal, history) && scope.refusal(of: proposal, history) == nil {
      switch EditedFiles.making([proposal], in: start) {
      case .success: proposals.append(proposal)
      case .failure(let harm): dropped.append(.init(proposal.finding, reason: harm.reason))
      }
    }
    var accepted: [Proposal] = []
    try accept(proposals.compatible[...], after: &accepted, on: start)
    fixed += accepted.map(\.finding)
    for proposal in accepted { history.add(proposal.fix, in: start) }
    return !accepted.isEmpty
  }

  private mutating func accept(
    _ proposals: ArraySlice<Proposal>, after accepted: inout [Proposal], on start: FileSnapshot
  ) throws(Failure) {
    guard let first = proposals.first else { return }
    switch try outcome(of: accepted + proposals, on: start) {
    case .success(let outcome):
      (files, report) = outcome
      accepted += proposals
    case .failure(let harm) where proposals.count == 1:
      dropped.append(.init(first.finding, reason: harm.reason))
    case .failure:
      let middle = proposals.startIndex + proposals.count / 2
      try accept(proposals[..<middle], after: &accepted, on: start)
      try accept(proposals[middle...], after: &accepted, on: start)
    }
  }

  private func outcome(
    of proposals: [Proposal], on start: FileSnapshot
  ) throws(Failure) -> Result<(FileSnapshot, Report), Harm> {
    switch EditedFiles.making(proposals, in: start) {
    case .failure(let harm): return .failure(harm)
    case .success(let edited):
      let checked = try check(edited.files, scope)
      if let new = checked.firstNew(since: report, edited.renames) {
        let place = "\(new.place.file):\(new.place.start.line)"
        return .failure(Harm(reason: "it would bring up \(new.rule.rawValue) in \(place): \(new.message)"))
      }
      return .success((edited.files, checked))
    }
  }
}

/// What a check of all files finds.
private func check(_ files: FileSnapshot, _ scope: FixScope) throws(Failure) -> Report {
  try CheckRun(WorkspaceLocation(wholeOf: scope.location.root), reading: files).report
}

/// Why fixes must not be applied.
struct Harm: Error {
  let reason: String
}
