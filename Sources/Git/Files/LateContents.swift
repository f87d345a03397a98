import Synchronization

/// The contents of files that were not expected to be read: all that the working tree does not hold are fetched at once,
/// when the first of them is asked for.
///
/// A class, because several states and threads share what is fetched.
final class LateContents: Sendable {
  private let files: [LinkedFile]
  private let objects: Set<ObjectID>
  private let repository: Repository
  private let copies: WorkingCopies
  private let fetched = Mutex<[ObjectID: [UInt8]]?>(nil)

  /// The `files` that have one of some `objects`.
  init(_ files: [LinkedFile], _ objects: Set<ObjectID>, in repository: Repository, _ copies: WorkingCopies) {
    self.files = files
    self.objects = objects
    self.repository = repository
    self.copies = copies
  }

  /// The contents of that name; nothing where they are not among these.
  func contents(of object: ObjectID) throws(GitError) -> [UInt8]? {
    guard objects.contains(object) else { return nil }
    return try fetched.withLock { fetched throws(GitError) in
      if let fetched { return fetched[object] }
      let missing = Set(files.filter { copies.read($0.object, at: $0.target) == nil }.map(\.object))
      let contents = try repository.contents(of: missing.sorted())
      fetched = contents
      return contents[object]
    }
  }
}
