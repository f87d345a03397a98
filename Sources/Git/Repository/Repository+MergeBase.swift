extension Repository {
  /// The newest commit from which both `reference` and `head` come.
  package func mergeBase(with reference: String) throws(GitError) -> ObjectID {
    guard let head else { throw .noCommitYet(since: reference) }
    // A name that begins so would be taken for an option.
    if reference.isEmpty || reference.hasPrefix("-") { throw .malformedReference(reference) }
    let command = ["merge-base", reference, head.digits]
    let answer = try git.call(command)
    if answer.status == 0, let base = answer.lines.first.flatMap({ ObjectID($0) }) { return base }
    if answer.status == 1 {
      throw .unrelated(reference, fetch: isShallow ? try fetchOfTheRest() : nil)
    }
    guard answer.complaint.contains("valid object name") || answer.complaint.contains("valid commit") else {
      throw .refused(command: command[0], reason: answer.complaint)
    }
    throw .missingCommit(reference, fetch: try fetch(of: reference))
  }

  /// The command that completes a history that is cut off.
  private func fetchOfTheRest() throws(GitError) -> String? {
    try remotes().first.map { "git fetch --unshallow \($0)" }
  }

  /// The command that fetches a missing commit by its name, and what a merge base with it is found by.
  func fetch(of reference: String) throws(GitError) -> String? {
    let remotes = try remotes()
    guard let first = remotes.first else { return nil }
    let fetch = "git fetch" + (isShallow ? " --unshallow" : "")
    if reference.contains(where: { "~^@:".contains($0) }) {
      // What is counted from another commit is missing because the history is.
      return isShallow ? "\(fetch) \(first)" : nil
    }
    if ObjectID(reference) != nil { return "\(fetch) \(first) \(reference)" }
    for remote in remotes {
      for start in [remote + "/", "remotes/\(remote)/", "refs/remotes/\(remote)/"]
      where reference.hasPrefix(start) {
        let branch = reference.dropFirst(start.count)
        return "\(fetch) \(remote) +refs/heads/\(branch):refs/remotes/\(remote)/\(branch)"
      }
    }
    return "\(fetch) \(first) \(reference):\(reference)"
  }

  /// The names of the repositories that can be fetched from; the usual one first.
  private func remotes() throws(GitError) -> [String] {
    let names = try git.call(["remote"]).lines
    return names.filter { $0 == "origin" } + names.filter { $0 != "origin" }
  }
}
