package import Diagnostics
package import FileSystem
package import ProfileModel
import SourceText
import YAMLSyntax

/// What one state of a workspace says otherwise than another: by meaning, and not by lines.
package struct FrameworkDifference: Sendable {
  /// The changes, by what they are changes of and where they stand.
  package private(set) var changes: [Change]

  /// Files that differ and could not be read in one of the states, so that nobody knows what changed in them.
  package let unread: [String]

  /// Compares two states, on up to `threads` threads; `rules` are those whose severities settings change, and `isSame` may
  /// tell of a file that both states have that it is the same, which otherwise is told by its bytes.
  package init(
    from base: Workspace, to head: Workspace, rules: [RuleDescription], threads: Int = 1,
    isSame: @Sendable (String) -> Bool = { _ in false }
  ) throws(FileError) {
    let files = try DifferingFiles(base, head, threads: threads, isSame: isSame)
    let terms = ComparisonTerms(base: base.library, head: head.library, rules: rules)
    var comparison = StateComparison(base, head, files, terms)
    comparison.compareAll()
    self.unread = files.unread.sorted()
    self.changes = comparison.changes.sorted(by: precedes)
    changes.number()
    ReachFinding(base, head, threads: threads).fill(&changes)
  }
}

extension [Change] {
  /// Tells equal fingerprints apart by an ordinal.
  fileprivate mutating func number() {
    var occurrences: [Fingerprint: Int] = [:]
    for index in indices {
      let fingerprint = self[index].fingerprint
      let ordinal = occurrences[fingerprint, default: 0] + 1
      occurrences[fingerprint] = ordinal
      self[index].fingerprint = fingerprint.numbered(ordinal)
    }
  }
}

private func precedes(_ left: Change, _ right: Change) -> Bool {
  if left.subject != right.subject { return Subject.precedes(left.subject, right.subject) }
  let (first, second) = (left.offset, right.offset)
  if first != second { return first < second }
  if left.path != right.path { return left.path < right.path }
  return (left.before ?? "", left.after ?? "") < (right.before ?? "", right.after ?? "")
}

extension Change {
  /// Where it stands in its document, or stood.
  fileprivate var offset: Int { (head ?? base)?.range.start ?? 0 }
}
