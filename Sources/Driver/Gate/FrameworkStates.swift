import FileSystem
import ProfileModel

/// Two states of a workspace's files that a gate or a changelog compares.
package struct FrameworkStates: Sendable {
  package let base: FrameworkState
  package let head: FrameworkState

  /// The paths at which the files may differ; nothing where all of them may.
  private let differing: Set<String>?

  /// Two states of which nothing else is known.
  package init(_ base: FrameworkState, _ head: FrameworkState) {
    self.base = base
    self.head = head
    self.differing = nil
  }

  /// Two states whose files are the same but at some paths.
  init(_ base: FrameworkState, _ head: FrameworkState, differingAt paths: [String]) throws(FileError) {
    self.base = base
    self.head = head
    // To `==`, two paths that differ in normalization only are one: where there are such, nothing is taken for known.
    for state in [base, head] {
      let files = try state.files.list().files
      guard Set(files).count == files.count else {
        self.differing = nil
        return
      }
    }
    self.differing = Set(paths)
  }

  /// Whether a file that both states have is surely the same in both.
  func isSame(_ path: String) -> Bool { differing.map { !$0.contains(path) } ?? false }

  /// The workspace in both states. What is the same in both is read in the first.
  func workspaces() throws(Failure) -> (base: Workspace, head: Workspace) {
    let old = try base.workspace()
    return (old, try head.workspace(like: differing == nil ? nil : old, isSame: isSame))
  }
}
