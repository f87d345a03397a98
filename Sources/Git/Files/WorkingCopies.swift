import Concurrency
import FileSystem
import SourceText

/// The files of the working tree that hold what a state records.
///
/// Most files of any state do, and reading them where they stand takes no time of git's and no memory. Whether one does is
/// told by its contents alone: neither times nor flags of git's index count, and where git converts line endings, what
/// it recorded is another text.
struct WorkingCopies: Sendable {
  private let tree: WorkingTree
  private let names: [[UInt8]: ObjectID]

  /// Looks at the files that the working tree below `folder` has at some paths; `like` is a name as long as theirs are.
  init(at paths: [[UInt8]], in folder: String, like: ObjectID?) {
    let tree = WorkingTree(root: folder)
    let names = concurrentMap(paths, threads: processorCount()) { path -> ObjectID? in
      guard let like else { return nil }
      return (try? tree.read(String(decoding: path, as: UTF8.self))).map {
        ObjectID(ofFile: $0.bytes, like: like)
      }
    }
    var byPath: [[UInt8]: ObjectID] = [:]
    for (path, name) in zip(paths, names) { byPath[path] = name }
    self.tree = tree
    self.names = byPath
  }

  /// Whether a file held the contents of that name when it was looked at.
  func hold(_ object: ObjectID, at path: [UInt8]) -> Bool { names[path] == object }

  /// The file, if it still holds them.
  func read(_ object: ObjectID, at path: String) -> [UInt8]? {
    guard let bytes = try? tree.read(path).bytes, ObjectID(ofFile: bytes, like: object) == object else {
      return nil
    }
    return bytes
  }

  /// The first bytes of a file that held them.
  func start(at path: String, count: Int) -> [UInt8]? { try? tree.start(of: path, count: count) }
}
