import FileSystem
import Git
import ProfileRules

/// The state of a workspace that is checked, and what it is compared with.
struct ComparedStates {
  let head: any FileSource

  /// Whether the head is what git has recorded, and not what stands in the working tree.
  let isHeadRecorded: Bool

  /// Nothing where all findings are shown.
  let base: Base?

  /// An earlier state, of which a merge has several.
  struct Base {
    /// As people know it.
    let name: String

    /// The commits, by their full names.
    let commits: [String]

    let files: [RecordedFiles]

    /// Whether the files of one of them are those of the head, which then has no findings of its own.
    let isHead: Bool
  }

  /// The working tree, or another source of files, with all its findings.
  init(_ files: any FileSource) {
    head = files
    isHeadRecorded = false
    base = nil
  }

  /// The states of a workspace that a change is about.
  ///
  /// `memory` is what is remembered of recorded states: files that it recalls need not be looked at.
  init(
    of change: Change, at location: WorkspaceLocation, with unsaved: UnsavedFile?,
    recalling memory: MemoryFile?
  ) throws(Failure) {
    isHeadRecorded = change == .staged
    do throws(GitError) {
      let repository = try Repository(holding: location.root)
      let index = try repository.index(allowingConflicts: change != .staged)
      if change == .staged {
        let bases = try repository.states(of: repository.parents)
        let isUnchanged = bases.contains { $0.records(sameAs: index) }
        let files = try repository.files(of: [index] + (isUnchanged ? [] : bases)) { path, object in
          memory?.recalls(path, by: .object(object)) ?? false
        }
        head = files[0]
        base = Base(
          name: "HEAD", commits: repository.parents.map(\.digits), files: Array(files.dropFirst()),
          isHead: isUnchanged)
      } else {
        let commits = try repository.commits(before: change)
        let bases = try repository.files(of: repository.states(of: commits))
        let tree = try CheckedOutFiles(of: repository, with: index)
        head = tree.with(unsaved)
        let isUnchanged = unsaved == nil && bases.contains { $0.isSame(as: tree) }
        base = Base(
          name: change.baseName, commits: commits.map(\.digits), files: bases,
          isHead: isUnchanged ? try !repository.hasUnrecordedTables() : false)
      }
    } catch {
      throw .git(error.moved(below: location.prefix))
    }
    guard head.holds("framework.yaml") else { throw .notRecorded(location.prefix + "framework.yaml") }
  }
}

extension Change {
  fileprivate var baseName: String {
    switch self {
    case .staged, .uncommitted: "HEAD"
    case .since(let reference): "the merge base of \(reference) and HEAD"
    }
  }
}

extension Repository {
  /// What the next commit comes after: none for the first, several for a merge.
  fileprivate var parents: [ObjectID] { (head.map { [$0] } ?? []) + merged }

  fileprivate func commits(before change: Change) throws(GitError) -> [ObjectID] {
    if case .since(let reference) = change { [try mergeBase(with: reference)] } else { parents }
  }

  fileprivate func states(of commits: [ObjectID]) throws(GitError) -> [RecordedState] {
    try commits.map { commit throws(GitError) in try state(of: commit) }
  }
}

extension FileSource {
  /// The same files with one as it is not yet saved.
  func with(_ unsaved: UnsavedFile?) -> any FileSource {
    if let unsaved { Overlay(unsaved.bytes, at: unsaved.path, over: self) } else { self }
  }
}
