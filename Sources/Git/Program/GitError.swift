/// Why a state of a workspace cannot be had from git.
package enum GitError: Error, Hashable, Sendable {
  /// There is no program `git`.
  case notInstalled

  /// A folder that no repository holds.
  case noRepository(folder: String)

  /// A folder in a repository without a working tree, or in its own data.
  case noWorkingTree(folder: String)

  /// A name that no commit can have.
  case malformedReference(String)

  /// A commit that is not there, with the command that fetches it where there is somewhere to fetch from.
  case missingCommit(String, fetch: String?)

  /// Two commits without a common one before them, as far as is known here.
  case unrelated(String, fetch: String?)

  /// There is no commit yet that a branch could have left another at.
  case noCommitYet(since: String)

  /// Files that a merge left in conflict, relative to the workspace.
  case conflict([String])

  /// The contents of a file that a partial clone left out, with the command that fetches them.
  case missingContent(ObjectID, fetch: String)

  /// What git said when it did not do what it was called for.
  case refused(command: String, reason: String)

  /// Whether it is the command line that is wrong.
  package var isUsage: Bool {
    switch self {
    case .noRepository, .noWorkingTree, .malformedReference, .noCommitYet: true
    case .notInstalled, .missingCommit, .unrelated, .conflict, .missingContent, .refused: false
    }
  }
}

extension GitError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notInstalled: "git was not found; install it, or check without --staged, --changed and --since"
    case .noRepository(let folder): "`\(folder)` is not in a git repository; there is nothing to compare with"
    case .noWorkingTree(let folder): "`\(folder)` is not in the working tree of its git repository"
    case .malformedReference(let name): "`\(name)` is no name of a commit"
    case .missingCommit(let name, let fetch):
      "there is no commit `\(name)` here; " + (fetch.map { "fetch it with: \($0)" } ?? noRemote)
    case .unrelated(let name, let fetch):
      "nothing here is a common ancestor of `\(name)` and HEAD"
        + (fetch.map { ", because the history is cut off; fetch the rest with: \($0)" } ?? "")
    case .noCommitYet(let name):
      "there is no commit yet that could be compared with `\(name)`; --staged and --changed compare with nothing"
    case .conflict(let files):
      "the index holds \(files.count == 1 ? "a file" : "\(files.count) files") in conflict: "
        + files.prefix(shownFiles).map { "`\($0)`" }.joined(separator: ", ")
        + (files.count > shownFiles ? " and \(files.count - shownFiles) more" : "")
        + "; settle each, and add it with: git add"
    case .missingContent(let object, let fetch):
      "this clone was made without some contents, such as `\(object.digits)`; fetch them with: \(fetch)"
    case .refused(let command, let reason): "git \(command) did not work: \(reason)"
    }
  }
}

private let noRemote = "`git log` lists those there are"

/// How many files in conflict are named.
private let shownFiles = 5

extension GitError {
  /// The same error with files named from the folder that holds the workspace at `prefix`.
  package func moved(below prefix: String) -> GitError {
    if case .conflict(let files) = self { .conflict(files.map { prefix + $0 }) } else { self }
  }
}
