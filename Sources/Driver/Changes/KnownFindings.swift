import Diagnostics
import FileSystem
import Git
import ProfileRules
import SourceText

/// What the earlier states of a workspace say is wrong already, by fingerprint.
///
/// They are checked under the settings of the change, on the same day: a rule that a change switches on or makes stricter
/// shows what the change itself does, and blames nobody for what stood there before. What an earlier state suppressed or
/// had in its baseline was not shown in it, so it is new once it is not accepted any more.
struct KnownFindings {
  private var fingerprints: Set<Fingerprint> = []
  private var isAll = false

  /// Files of the earlier states that could not be read, without which nothing can be compared.
  private(set) var failures: [FileError] = []

  /// None.
  init() {}

  init(of base: ComparedStates.Base, _ examiner: Examiner) throws(Failure) {
    guard let states = try base.files() else {
      isAll = true
      return
    }
    for files in states where files.holds("framework.yaml") {
      let examination = try examiner.examine(recorded: files)
      failures += examination.failures.map {
        FileError($0.action, "\($0.path) in \(base.name)", reason: $0.reason)
      }
      fingerprints.formUnion(examination.judgement.findings.lazy.flatMap(\.members).map(\.fingerprint))
    }
  }

  /// What a finding says that is not known yet; nothing where all of it is.
  func newPart(of finding: Finding, since base: String) -> Finding? {
    if isAll { return nil }
    let new = finding.members.filter { !fingerprints.contains($0.fingerprint) }
    if new.isEmpty { return nil }
    return new.count == finding.members.count
      ? finding : finding.noting(new, othersKnown: "in \(base) too", new: "new")
  }
}
