import FileSystem
import Git

/// The states of a workspace's files that a gate or a changelog compares, as git has them.
package struct RecordedStates: Sendable {
  package let base: FrameworkState
  package let head: FrameworkState

  /// The commit at which the branch left another, and the working tree.
  package init(since reference: String, at location: WorkspaceLocation) throws(Failure) {
    do throws(GitError) {
      let repository = try Repository(holding: location.root)
      let base = try repository.state(of: repository.mergeBase(with: reference))
      let files = try repository.files(of: [base])[0]
      let tree = try CheckedOutFiles(of: repository, with: repository.index(allowingConflicts: true))
      self.base = FrameworkState("the merge base of \(reference) and HEAD", files)
      self.head = FrameworkState("the working tree", tree)
    } catch {
      throw .git(error.moved(below: location.prefix))
    }
  }

  /// Two commits, by their names.
  package init(from old: String, to new: String, at location: WorkspaceLocation) throws(Failure) {
    do throws(GitError) {
      let repository = try Repository(holding: location.root)
      let states = [
        try repository.state(of: repository.commit(named: old)),
        try repository.state(of: repository.commit(named: new)),
      ]
      let files = try repository.files(of: states)
      self.base = FrameworkState(old, files[0])
      self.head = FrameworkState(new, files[1])
    } catch {
      throw .git(error.moved(below: location.prefix))
    }
  }
}
