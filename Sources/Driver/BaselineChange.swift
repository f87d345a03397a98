import Diagnostics
import FileSystem
import ProfileModel
import ProfileRules

/// How a baseline has to change so that it is as a request asks.
struct BaselineChange {
  /// The entries to add.
  let added: [BaselineLine]

  /// The entries to remove, by position.
  let removed: Set<Int>

  /// The new content; nothing where the file stays as it is.
  let bytes: [UInt8]?

  /// The number of entries afterwards.
  let count: Int

  let hasBaseline: Bool

  /// What keeps the baseline from being changed.
  let blocking: [Finding]

  /// The number of findings that no baseline can hold.
  let unacceptable: Int

  init(
    _ request: BaselineRequest, _ judgement: Judgement, in location: WorkspaceLocation
  ) throws(Failure) {
    let held = judgement.baseline
    let ownFindings = judgement.findings.filter {
      $0.place.file == Baseline.file && $0.rule != "baseline-stale"
    }
    if held == nil, ownFindings.isEmpty, isTaken(location.root + "/" + Baseline.file) {
      throw .refused(.notABaseline(location.prefix + Baseline.file))
    }
    self.hasBaseline = held != nil
    self.removed = Set(judgement.staleEntries)
    switch request {
    case .write(let reason, let owner):
      self.blocking = ownFindings
      self.added = try newLines(judgement, reason: reason, owner: owner)
      let new = Set(added.map(\.fingerprint))
      self.unacceptable = judgement.findings.count { finding in
        !finding.members.contains { new.contains($0.fingerprint.text) } && finding.rule != "baseline-stale"
      }
    case .prune:
      guard held != nil || !ownFindings.isEmpty else {
        throw .refused(.noBaseline(location.prefix + Baseline.file))
      }
      self.blocking = ownFindings.isEmpty ? judgement.unreadable : ownFindings
      self.added = []
      self.unacceptable = 0
    }
    let renamed: [Int: String] =
      if case .write = request { held?.renamed(judgement.acceptable) ?? [:] } else { [:] }
    self.count = (held?.entries.count ?? 0) - removed.count + added.count
    guard !added.isEmpty || !removed.isEmpty || !renamed.isEmpty else {
      self.bytes = nil
      return
    }
    self.bytes =
      held?.rewritten(removing: removed, adding: added, renaming: renamed)
      ?? Array(Baseline.text(of: added).utf8)
  }
}

/// The lines for what is not in the baseline yet.
private func newLines(_ judgement: Judgement, reason: String?, owner: String?) throws(Failure)
  -> [BaselineLine]
{
  let known = judgement.baseline?.fingerprints ?? []
  let new = judgement.acceptable.filter { _, member in
    !known.contains(member.fingerprint.text) && member.place.file != Baseline.file
  }
  guard !new.isEmpty else { return [] }
  guard let reason else { throw .refused(.noReason(new: new.count)) }
  let written = try writtenReason(reason)
  let folded = owner?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  return new.map { rule, member in
    BaselineLine(member, of: rule, reason: written, owner: folded.flatMap { $0.isEmpty ? nil : $0 })
  }
}

extension Judgement {
  /// The errors because of which nobody knows what is gone.
  fileprivate var unreadable: [Finding] {
    isWhole ? [] : findings.filter { readingRules.contains($0.rule) && $0.severity == .error }
  }
}

extension HeldBaseline {
  /// The entries whose findings stand in a file of another name now.
  fileprivate func renamed(_ found: [(rule: RuleName, member: Finding.Member)]) -> [Int: String] {
    let files = Dictionary(
      found.map { ($0.member.fingerprint.text, $0.member.place.file) },
      uniquingKeysWith: { first, _ in first })
    return entries.indices.reduce(into: [:]) { renamed, index in
      let line = entries[index].line
      if let file = files[line.fingerprint], file != line.file { renamed[index] = file }
    }
  }
}
