import Archive
import FileSystem
package import ProfileModel

/// What is remembered of the files of a workspace, as tables with a row for each file, in the order of their paths' bytes.
package struct FileStates: Sendable {
  /// The paths, in order.
  private(set) var paths = TextTable()

  /// Five numbers a file, of what the system says of it; zeros where nothing that it says stands for the content.
  private(set) var statuses: [UInt64] = []

  /// The names of contents that have one.
  private(set) var objects = TextTable()

  /// Four numbers a file; zeros where the content is not known.
  private(set) var digests: [UInt64] = []

  private(set) var roles: [UInt32] = []

  /// What reviews judge.
  private(set) var subjects = TextTable()

  /// No files.
  package init() {}

  /// The tables that were kept by their parts; nothing where these do not fit together.
  init?(
    paths: TextTable, statuses: [UInt64], objects: TextTable, digests: [UInt64], roles: [UInt32],
    subjects: TextTable
  ) {
    let count = paths.count
    guard statuses.count == count * 5, objects.count == count, digests.count == count * 4,
      roles.count == count, subjects.count == count
    else { return nil }
    self.paths = paths
    self.statuses = statuses
    self.objects = objects
    self.digests = digests
    self.roles = roles
    self.subjects = subjects
  }

  /// How many files there are.
  package var count: Int { paths.count }

  /// Adds a file behind those whose paths come before its own.
  mutating func append(_ path: String, _ state: FileState) {
    paths.append(path)
    switch state.stamp {
    case .status(let status):
      statuses += [status.device, status.inode, status.size, status.modified, status.changed]
      objects.append("")
    case .object(let name):
      statuses += [0, 0, 0, 0, 0]
      objects.append(name)
    case nil:
      statuses += [0, 0, 0, 0, 0]
      objects.append("")
    }
    digests += state.digest?.numbers ?? [0, 0, 0, 0]
    switch state.role {
    case .profile: roles.append(0)
    case .shared: roles.append(1)
    case .review(of: nil): roles.append(2)
    case .review: roles.append(3)
    }
    if case .review(let subject?) = state.role { subjects.append(subject) } else { subjects.append("") }
  }

  /// The row of a path; nothing where it is not remembered.
  package func row(of path: String) -> Int? {
    var rows = 0..<count
    while !rows.isEmpty {
      let middle = rows.lowerBound + rows.count / 2
      if paths.holds(path, at: middle) { return middle }
      rows = paths.precedes(middle, path) ? middle + 1..<rows.upperBound : rows.lowerBound..<middle
    }
    return nil
  }

  /// The rows of some paths, which stand in the order of their bytes.
  func rows(of paths: [String]) -> [Int?] {
    var next = 0
    return paths.map { path in
      while next < count, !self.paths.holds(path, at: next), self.paths.precedes(next, path) { next += 1 }
      guard next < count, self.paths.holds(path, at: next) else { return nil }
      next += 1
      return next - 1
    }
  }

  /// Whether a stamp is the one that stood for the content of a file.
  func isStamped(_ stamp: FileStamp, _ row: Int) -> Bool {
    switch stamp {
    case .status(let status):
      let first = row * 5
      return statuses[first] == status.device && statuses[first + 1] == status.inode
        && statuses[first + 2] == status.size && statuses[first + 3] == status.modified
        && statuses[first + 4] == status.changed
    case .object(let name): return objects.holds(name, at: row)
    }
  }

  func stamp(_ row: Int) -> FileStamp? {
    let numbers = statuses[row * 5..<row * 5 + 5]
    let object = objects[row]
    if !object.isEmpty { return .object(object) }
    if numbers.allSatisfy({ $0 == 0 }) { return nil }
    let status = Array(numbers)
    return .status(
      FileStatus(
        device: status[0], inode: status[1], size: status[2], modified: status[3], changed: status[4]))
  }

  func digest(_ row: Int) -> ContentDigest? {
    let numbers = digests[row * 4..<row * 4 + 4]
    return numbers.allSatisfy { $0 == 0 } ? nil : ContentDigest(numbers: Array(numbers))
  }

  package func role(_ row: Int) -> FileRole {
    switch roles[row] {
    case 0: .profile
    case 1: .shared
    case 2: .review(of: nil)
    default: .review(of: subjects[row])
    }
  }
}
