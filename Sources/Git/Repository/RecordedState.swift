import FileSystem

/// What a state of a repository records below a folder, by the paths relative to it, without what is hidden.
package struct RecordedState: Sendable {
  /// In the order of their paths.
  private(set) var entries: [RecordedEntry] = []

  /// The commit that records it; nothing for the index.
  fileprivate(set) var commit: ObjectID?

  /// Paths that are not UTF-8, as well as they can be shown.
  private(set) var unreadableNames: [String] = []

  /// A state that records nothing.
  package init() {}

  /// A part of a state, in the order of the paths.
  init(_ entries: [RecordedEntry]) { self.entries = entries }

  fileprivate mutating func record(
    _ record: EntryRecord, mode: ArraySlice<UInt8>, object: ArraySlice<UInt8>, isLeftOut: Bool = false
  ) {
    guard !record.isHidden, let kind = RecordedEntry.Kind(mode: mode), let object = ObjectID(object) else {
      return
    }
    guard let path = String(validating: record.path, as: UTF8.self) else {
      unreadableNames.append(String(decoding: record.path, as: UTF8.self))
      return
    }
    let entry = RecordedEntry(path: path, kind: kind, object: object, isLeftOut: isLeftOut)
    // git prints paths in the order of their bytes, unless other tools have made its data.
    guard let last = entries.last, !precedes(last.path, path) else { return entries.append(entry) }
    let position = entries.position(of: path) { $0.path }
    let isTwice = position < entries.count && PathOrder(of: entries[position].path, to: path) == .same
    entries.replaceSubrange(position..<position + (isTwice ? 1 : 0), with: [entry])
  }

  fileprivate mutating func remove(_ paths: Set<[UInt8]>) {
    entries.removeAll { paths.contains(Array($0.path.utf8)) }
  }

  /// What is recorded at a path.
  func entry(at path: String) -> RecordedEntry? { entries.element(at: path) { $0.path } }

  /// Whether something is recorded below a folder.
  func holdsFolder(_ path: String) -> Bool {
    let start = path + "/"
    let position = entries.position(of: start) { $0.path }
    return position < entries.count && entries[position].path.utf8.starts(with: start.utf8)
  }

  /// Whether another state records the same contents at the same paths.
  package func records(sameAs other: RecordedState) -> Bool {
    entries.count == other.entries.count && unreadableNames == other.unreadableNames
      && zip(entries, other.entries).allSatisfy { mine, other in
        mine.object == other.object && mine.kind == other.kind
          && PathOrder(of: mine.path, to: other.path) == .same
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
      guard words[3] == [UInt8(ascii: "0")] else {
        let path = String(decoding: record.path, as: UTF8.self)
        if !record.isHidden, conflicts.last != path { conflicts.append(path) }
        continue
      }
      state.record(
        record, mode: words[1], object: words[2], isLeftOut: words[0] == [UInt8(ascii: "S")])
      holdsEmptyFile = holdsEmptyFile || emptyFiles.contains { words[2].elementsEqual($0.utf8) }
    }
    guard conflicts.isEmpty || allowingConflicts else { throw .conflict(conflicts) }
    if holdsEmptyFile {
      // What was only announced by `git add --intent-to-add` stands there as an empty file, and is not committed.
      let announced = try git.output(
        of: ["diff-files", "--name-only", "--relative", "--diff-filter=A", "-z"])
      state.remove(Set(announced.split(separator: 0).map(Array.init)))
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

  private func records(_ output: [UInt8]) -> some Sequence<EntryRecord> {
    output.split(separator: 0).lazy.compactMap(EntryRecord.init)
  }
}

/// The names of contents of no bytes, by SHA-1 and by SHA-256.
private let emptyFiles = [
  "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
]
