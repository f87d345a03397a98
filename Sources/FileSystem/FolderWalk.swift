import Concurrency

extension FileListing {
  /// The YAML files below a folder, on up to `threads` threads. Hidden entries, whose names begin with a dot, do not belong
  /// to it; links to folders are passed over, so that no file is met twice.
  init(below root: String, threads: Int) throws(FileError) {
    let walk = FolderWalk(root: root)
    let walks = concurrentMap(try walk.steps(below: ""), threads: threads) { step in
      Result { () throws(FileError) in
        var walk = walk
        try walk.take(step)
        return walk
      }
    }
    var files: [String] = []
    var passedOver: [PassedOver] = []
    for walk in walks {
      let walk = try walk.get()
      files += walk.files
      passedOver += walk.passedOver
    }
    self.init(files: files, passedOver: passedOver)
  }
}

/// A walk through the folders below a root, which meets their files in the order of the paths' bytes.
private struct FolderWalk: Sendable {
  let root: String
  private(set) var files: [String] = []
  private(set) var passedOver: [FileListing.PassedOver] = []

  init(root: String) { self.root = root }

  /// An entry of a folder by its path, which ends with `/` if it is a folder itself.
  struct Step: Sendable {
    let path: String
    let kind: FolderEntry.Kind
  }

  /// The steps in a folder, in their order: among its siblings a folder stands where its files do.
  func steps(below folder: String) throws(FileError) -> [Step] {
    let path = folder.isEmpty ? root : root + "/" + folder.dropLast()
    return try unsortedEntries(ofFolder: path)
      .filter { $0.name.utf8.first != UInt8(ascii: ".") }
      .map { entry in (name: entry.kind == .folder ? entry.name + "/" : entry.name, kind: entry.kind) }
      .sorted { precedes($0.name, $1.name) }
      .map { Step(path: folder + $0.name, kind: $0.kind) }
  }

  mutating func take(_ step: Step) throws(FileError) {
    switch step.kind {
    case .folder: for step in try steps(below: step.path) { try take(step) }
    case .file where isYAML(step.path): files.append(step.path)
    case .linkToFolder: passOver(step, "a link to a folder")
    case .unreadableName: passOver(step, "its name is not UTF-8")
    case .brokenLink where isYAML(step.path): passOver(step, "a link to nothing")
    case .file, .brokenLink, .other: break
    }
  }

  private mutating func passOver(_ step: Step, _ reason: String) {
    passedOver.append(.init(path: step.path, reason: reason))
  }
}
