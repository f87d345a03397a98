import FileSystem
import Git

/// States as git has them.
extension FrameworkStates {
  /// The commit at which the branch left another, or HEAD where it has not, and the working tree.
  package init(since reference: String, at location: WorkspaceLocation) throws(Failure) {
    self = try fromGit(at: location) { repository throws(GitError) in
      let commit = try repository.mergeBase(with: reference)
      let (files, tree) = try repository.filesBesideWorkingTree(of: commit)
      // Where the branch has no commits of its own, only what is not committed yet is compared.
      let name = commit == repository.head ? "HEAD" : "the merge base of \(reference) and HEAD"
      return Result { () throws(FileError) in
        try FrameworkStates(
          FrameworkState(name, files), FrameworkState("the working tree", tree),
          differingAt: files.paths(differingFrom: tree))
      }
    }
  }

  /// Two commits, by their names.
  package init(from old: String, to new: String, at location: WorkspaceLocation) throws(Failure) {
    self = try fromGit(at: location) { repository throws(GitError) in
      let files = try repository.files(of: [
        repository.state(of: repository.commit(named: old)),
        repository.state(of: repository.commit(named: new)),
      ])
      return Result { () throws(FileError) in
        try FrameworkStates(
          FrameworkState(old, files[0]), FrameworkState(new, files[1]),
          differingAt: files[0].paths(differingFrom: files[1]))
      }
    }
  }
}

private func fromGit(
  at location: WorkspaceLocation,
  _ states: (Repository) throws(GitError) -> Result<FrameworkStates, FileError>
) throws(Failure) -> FrameworkStates {
  let result: Result<FrameworkStates, FileError>
  do throws(GitError) {
    result = try states(Repository(holding: location.root))
  } catch {
    throw .git(error.moved(below: location.prefix))
  }
  do throws(FileError) { return try result.get() } catch { throw .file(error) }
}
