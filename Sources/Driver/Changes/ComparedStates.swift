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

    /// The files of each; nothing where those of one of them are those of the head, which then has no findings of its
    /// own. They are looked at when somebody asks: where nothing is wrong, nobody has to know what was.
    let files: () throws(Failure) -> [RecordedFiles]?
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
    (head, base) = try location.asking { () throws(GitError) in
      let repository = try Repository(holding: location.root)
      let index = try repository.index(allowingConflicts: change != .staged)
      let isKnown = { (path: String, object: String) in
        memory?.recalls(path, by: .object(object)) ?? false
      }
      if change == .staged {
        let commits = repository.parents
        let base = Base(name: "HEAD", commits: commits.map(\.digits)) { () throws(Failure) in
          try location.asking { () throws(GitError) in
            let states = try repository.states(of: commits)
            if states.contains(where: { $0.records(sameAs: index) }) { return nil }
            return try repository.files(of: states, known: isKnown)
          }
        }
        return (try repository.files(of: [index], known: isKnown)[0], base)
      }
      let commits = try repository.commits(before: change)
      let tree = try CheckedOutFiles(of: repository, with: index)
      let base = Base(name: change.baseName, commits: commits.map(\.digits)) { () throws(Failure) in
        try location.asking { () throws(GitError) in
          let files = try repository.files(of: repository.states(of: commits))
          let isHead = unsaved == nil && files.contains { $0.isSame(as: tree) }
          if isHead, try !repository.hasUnrecordedTables() { return nil }
          return files
        }
      }
      return (tree.with(unsaved), base)
    }
    guard head.holds("framework.yaml") else { throw .notRecorded(location.prefix + "framework.yaml") }
  }
}

extension WorkspaceLocation {
  /// What git says, with paths as they are written from where the workspace is looked at.
  fileprivate func asking<Answer>(
    _ question: () throws(GitError) -> Answer
  ) throws(Failure) -> Answer {
    do throws(GitError) {
      return try question()
    } catch {
      throw .git(error.moved(below: prefix))
    }
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
