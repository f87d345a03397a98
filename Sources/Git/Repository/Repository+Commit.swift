extension Repository {
  /// The commit that a name stands for: a branch, a tag, or a commit itself.
  package func commit(named reference: String) throws(GitError) -> ObjectID {
    // A name that begins so would be taken for an option.
    if reference.isEmpty || reference.hasPrefix("-") { throw .malformedReference(reference) }
    let answer = try git.call(["rev-parse", "--verify", "--quiet", reference + "^{commit}"])
    if answer.status == 0, let commit = answer.lines.first.flatMap({ ObjectID($0) }) { return commit }
    throw .missingCommit(reference, fetch: try fetch(of: reference))
  }
}
