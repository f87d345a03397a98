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

  /// In the order of their paths.
  private let copies: [Copy]

  /// A file as it was looked at.
  private struct Copy: Sendable {
    let path: String
    let object: ObjectID

    /// Its first bytes: most readers of a state ask for no more.
    let start: [UInt8]
  }

  /// Looks at the files that the working tree below `folder` has at some paths, in their order; `like` is a name as long as
  /// theirs are.
  init(at paths: [String], in folder: String, like: ObjectID?) {
    let tree = WorkingTree(root: folder)
    let parts = stride(from: 0, to: paths.count, by: pathsAtATime).map {
      paths[$0..<min($0 + pathsAtATime, paths.count)]
    }
    let copies = concurrentMap(parts, threads: processorCount()) { part in
      part.compactMap { path -> Copy? in
        guard let like, let bytes = try? tree.read(path).bytes else { return nil }
        return Copy(
          path: path, object: ObjectID(ofFile: bytes, like: like), start: Array(bytes.prefix(lengthOfStart)))
      }
    }
    self.tree = tree
    self.copies = Array(copies.joined())
  }

  /// Whether a file held the contents of that name when it was looked at.
  func hold(_ object: ObjectID, at path: String) -> Bool { copy(at: path)?.object == object }

  /// The file, if it still holds them.
  func read(_ object: ObjectID, at path: String) -> [UInt8]? {
    guard let bytes = try? tree.read(path).bytes, ObjectID(ofFile: bytes, like: object) == object else {
      return nil
    }
    return bytes
  }

  /// The first bytes of a file that held the contents of that name when it was looked at; nothing where they are not known.
  func start(of object: ObjectID, at path: String, count: Int) -> [UInt8]? {
    guard let copy = copy(at: path), copy.object == object else { return nil }
    let isEnough = count <= lengthOfStart || copy.start.count < lengthOfStart
    return isEnough ? Array(copy.start.prefix(count)) : nil
  }

  private func copy(at path: String) -> Copy? { copies.element(at: path) { $0.path } }
}

/// How many files a thread looks at before it takes further ones.
private let pathsAtATime = 64

/// How many bytes of each file are kept.
private let lengthOfStart = 512
