import Diagnostics
import Editing
import FileSystem
import ProfileModel
import Shape
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
    try openFiles()
    for _ in 0..<Self.most where try !round() { return }
  }

  /// Why files were left alone whose findings have fixes, each reason once.
  var refusals: [FileError] {
    var known: Set<FileError> = []
    return report.findings.compactMap(Proposal.init).filter { scope.covers($0, history) }
      .compactMap { scope.refusal(of: $0, history) }.filter { known.insert($0).inserted }
  }

  /// Makes files readable, place after place. What was hidden in them was there all along, so none of it is held
  /// against the fix; only the rounds that follow go by it.
  private mutating func openFiles() throws(Failure) {
    for finding in report.findings where finding.rule == .yamlSyntax {
      var next = Proposal(finding)
      while let proposal = next, scope.covers(proposal, history), scope.refusal(of: proposal, history) == nil,
        case .success(let edited) = EditedFiles.making([proposal], in: files)
      {
        history.add(proposal.fix, in: files)
        fixed.append(proposal.finding)
        files = edited.files
        let file = try? files.read(finding.place.file)
        next = file.flatMap { ReadFile.reading($0).syntaxFindings.first }.flatMap { Proposal($0) }
      }
    }
    if !fixed.isEmpty { report = try check(files, scope) }
  }

  /// Applies what can be applied at once; false where nothing could be.
  private mutating func round() throws(Failure) -> Bool {
    let start = files
    dropped = []
    var proposals: [Proposal] = []
    for proposal in report.findings.compactMap(Proposal.init)
    where scope.covers(proposal, history) && scope.refusal(of: proposal, history) == nil {
      if let harm = EditedFiles.harm(of: proposal, in: start) {
        dropped.append(.init(proposal.finding, reason: harm.reason))
      } else {
        proposals.append(proposal)
      }
    }
    var accepted = Outcome(files: start, report: report)
    try accept(proposals.compatible[...], after: &accepted, on: start)
    files = accepted.files
    report = accepted.report
    for step in accepted.steps {
      fixed += step.fixes.map(\.finding)
      for proposal in step.fixes { history.add(proposal.fix, in: step.files) }
    }
    return !accepted.steps.isEmpty
  }

  private mutating func accept(
    _ proposals: ArraySlice<Proposal>, after accepted: inout Outcome, on start: FileSnapshot
  ) throws(Failure) {
    guard let first = proposals.first else { return }
    switch try outcome(of: (accepted.steps.first?.fixes ?? []) + proposals, on: start) {
    case .success(let outcome):
      accepted = outcome
    case .failure(let harm) where proposals.count == 1:
      dropped.append(.init(first.finding, reason: harm.reason))
    case .failure:
      let middle = proposals.startIndex + proposals.count / 2
      try accept(proposals[..<middle], after: &accepted, on: start)
      try accept(proposals[middle...], after: &accepted, on: start)
    }
  }

  /// What comes of fixes together with those that they call for: what a fix uncovers (a sentence below a field that had
  /// a wrong name) has to be mended with it, or the fix does harm.
  private func outcome(
    of proposals: [Proposal], on start: FileSnapshot
  ) throws(Failure) -> Result<Outcome, Harm> {
    var outcome = Outcome(files: start, report: report)
    var next = proposals
    for _ in 0..<Self.most {
      switch EditedFiles.making(next, in: outcome.files) {
      case .failure(let harm): return .failure(harm)
      case .success(let edited): outcome.take(next, edited, try check(edited.files, scope))
      }
      let new = outcome.report.new(since: report, outcome.renames)
      guard !new.isEmpty else { return .success(outcome) }
      next = new.compactMap(Proposal.init).filter { isSound($0, in: outcome.files) }.compatible
      if let other = new.first(where: { finding in
        !next.contains { $0.finding.fingerprint == finding.fingerprint }
      }) {
        let place = "\(other.place.file):\(other.place.start.line)"
        return .failure(
          Harm(reason: "it would bring up \(other.rule.rawValue) in \(place): \(other.message)"))
      }
    }
    return .failure(Harm(reason: "it calls for more and more fixes"))
  }

  private func isSound(_ proposal: Proposal, in files: FileSnapshot) -> Bool {
    scope.covers(proposal, history) && scope.refusal(of: proposal, history) == nil
      && EditedFiles.harm(of: proposal, in: files) == nil
  }
}

/// What fixes come to.
private struct Outcome {
  var files: FileSnapshot
  var report: Report
  var renames: [Rename] = []

  /// The fixes, step by step, each step with the files that it was made in.
  var steps: [(fixes: [Proposal], files: FileSnapshot)] = []

  mutating func take(_ fixes: [Proposal], _ edited: EditedFiles, _ report: Report) {
    steps.append((fixes, files))
    files = edited.files
    renames += edited.renames
    self.report = report
  }
}

/// What a check of all files finds.
private func check(_ files: FileSnapshot, _ scope: FixScope) throws(Failure) -> Report {
  try CheckRun(
    WorkspaceLocation(wholeOf: scope.location.root), scope.terms, under: scope.settings, reading: files
  ).report
}

/// Why fixes must not be applied.
struct Harm: Error {
  let reason: String
}
