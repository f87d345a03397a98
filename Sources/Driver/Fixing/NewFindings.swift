import Diagnostics

extension Report {
  /// The findings that an earlier report does not have.
  ///
  /// A finding is known by its fingerprint. As that tells of the text and the fields that a fix may just have mended, one
  /// is known too if it takes the place of one that is gone: of the same rule in the same file, and at the same path or
  /// with the same message.
  func new(since earlier: Report, _ renames: [Rename]) -> [Finding] {
    let known = Set(earlier.findings.map(\.fingerprint))
    let current = Set(findings.map(\.fingerprint))
    let gone = earlier.findings.filter { !current.contains($0.fingerprint) }
    var new = findings.filter { !known.contains($0.fingerprint) }
    var paths = Successions(gone) { Succession($0, renames, $0.place.path) }
    new.removeAll { paths.take(Succession($0, [], $0.place.path)) }
    var messages = Successions(paths.left) { Succession($0, renames, $0.message) }
    new.removeAll { messages.take(Succession($0, [], $0.message)) }
    return new
  }
}

/// Findings that are gone, by what one in their place has in common with them.
private struct Successions {
  private var waiting: [Succession: [Finding]]

  init(_ gone: [Finding], by key: (Finding) -> Succession) {
    waiting = Dictionary(grouping: gone, by: key)
  }

  /// The findings that nothing came in the place of.
  var left: [Finding] { waiting.values.flatMap { $0 } }

  /// Whether one of the findings is succeeded, which it then is.
  mutating func take(_ succession: Succession) -> Bool {
    guard waiting[succession]?.isEmpty == false else { return false }
    waiting[succession]?.removeLast()
    return true
  }
}

/// What two findings have in common of which one takes the place of the other.
private struct Succession: Hashable {
  let rule: RuleName
  let file: String
  let mark: String

  init(_ finding: Finding, _ renames: [Rename], _ mark: String) {
    self.rule = finding.rule
    self.file = renames.reduce(finding.place.file) { file, rename in rename.from == file ? rename.to : file }
    self.mark = mark
  }
}
