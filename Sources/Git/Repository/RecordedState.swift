/// What a state of a repository records below a folder: by the bytes of the paths relative to it, without what is hidden.
package struct RecordedState: Hashable, Sendable {
  private(set) var entries: [[UInt8]: RecordedEntry] = [:]

  /// The commit that records it; nothing for the index.
  fileprivate(set) var commit: ObjectID?

  /// Paths that are not UTF-8, as well as they can be shown.
  private(set) var unreadableNames: [String] = []

  /// A state that records nothing.
  package init() {}

  /// A part of a state.
  init(_ entries: [[UInt8]: RecordedEntry]) { self.entries = entries }

  fileprivate mutating func record(
    _ record: EntryRecord, mode: Substring, object: Substring, isLeftOut: Bool = false
  ) {
    guard !record.isHidden, let kind = RecordedEntry.Kind(mode: mode), let object = ObjectID(object) else {
      return
    }
    guard String(validating: record.path, as: UTF8.self) != nil else {
      unreadableNames.append(String(decoding: record.path, as: UTF8.self))
      return
    }
    entries[Array(record.path)] = RecordedEntry(kind: kind, object: object, isLeftOut: isLeftOut)
  }

  fileprivate mutating func remove(_ path: ArraySlice<UInt8>) { entries[Array(path)] = nil }

  /// Whether another state records the same contents at the same paths.
  package func records(sameAs other: RecordedState) -> Bool {
    entries.count == other.entries.count && unreadableNames == other.unreadableNames
      && entries.allSatisfy { path, entry in
        other.entries[path].map { $0.kind == entry.kind && $0.object == entry.object } ?? false
      }
  }
}

extension Repository {
  /// The state that the next commit would record; what is in conflict is no part of it.
  package func index(allowingConflicts: Bool) throws(GitError) -> RecordedState {
    var state = RecordedState()
    var conflicts: [String] = []
    var holdsEmptyFile = false
    for record in records(try git.output(of: ["ls-files", "--stage", "-t", "-z"]))
    where record.words.count == 4 {
      let words = record.words
      guard words[3] == "0" else {
        let path = String(decoding: record.path, as: UTF8.self)
        if !record.isHidden, conflicts.last != path { conflicts.append(path) }
        continue
      }
      state.record(record, mode: words[1], object: words[2], isLeftOut: words[0] == "S")
      holdsEmptyFile = holdsEmptyFile || emptyFiles.contains(words[2])
    }
    guard conflicts.isEmpty || allowingConflicts else { throw .conflict(conflicts) }
    if holdsEmptyFile {
      // What was only announced by `git add --intent-to-add` stands there as an empty file, and is not committed.
      let announced = try git.output(
        of: ["diff-files", "--name-only", "--relative", "--diff-filter=A", "-z"])
      for path in announced.split(separator: 0) { state.remove(path) }
    }
    return state
  }

  /// The state that a commit records; nothing below the folder where the commit does not have it.
  package func state(of commit: ObjectID) throws(GitError) -> RecordedState {
    var state = RecordedState()
    state.commit = commit
    for record in records(try git.output(of: ["ls-tree", "-r", "-z", commit.digits]))
    where record.words.count == 3 {
      state.record(record, mode: record.words[0], object: record.words[2])
    }
    return state
  }

  private func records(_ output: [UInt8]) -> [EntryRecord] {
    output.split(separator: 0).compactMap(EntryRecord.init)
  }
}

/// The names of contents of no bytes, by SHA-1 and by SHA-256.
private let emptyFiles: Set<Substring> = [
  "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
]
