/// The earlier state that a report leaves the findings of out, because it is about a change.
package struct Comparison: Hashable, Sendable {
  /// As people know it: `HEAD`, or where a branch began.
  package let base: String

  /// The commits that were looked at, by their full names; none where there is no commit yet.
  package let commits: [String]

  /// How many findings are not shown because the earlier state has all they say is wrong.
  package let known: Int

  package init(with base: String, commits: [String], known: Int) {
    self.base = base
    self.commits = commits
    self.known = known
  }
}
