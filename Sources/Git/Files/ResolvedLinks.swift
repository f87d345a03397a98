import FileSystem

/// A file as a state records it, under a path by which it can be read.
struct LinkedFile: Sendable {
  let path: String

  /// Where it stands itself, if `path` is that of a link.
  let target: String

  let object: ObjectID
}

/// The files of a state, with its links followed.
struct ResolvedLinks {
  /// In the order of their paths.
  private(set) var files: [LinkedFile] = []

  private(set) var passedOver: [FileListing.PassedOver] = []

  /// Follows the links of a state; `targets` has what each of them holds.
  init(in state: RecordedState, _ targets: [ObjectID: [UInt8]]) {
    files.reserveCapacity(state.entries.count)
    for entry in state.entries {
      let path = entry.path
      switch entry.kind {
      case .file: files.append(LinkedFile(path: path, target: path, object: entry.object))
      case .submodule: passedOver.append(.init(path: path, reason: submoduleReason))
      case .link:
        let end = end(of: path, in: state, targets)
        if let end, let target = state.entry(at: end), target.kind == .file {
          files.append(LinkedFile(path: path, target: end, object: target.object))
        } else if let end, state.holdsFolder(end) {
          passedOver.append(.init(path: path, reason: "a link to a folder"))
        } else if isYAML(path) {
          passedOver.append(.init(path: path, reason: "a link to nothing in the same state of the workspace"))
        }
      }
    }
    passedOver += state.unreadableNames.map { .init(path: $0, reason: "its name is not UTF-8") }
    passedOver.sort { precedes($0.path, $1.path) }
  }

  /// The files that are documents.
  var documents: [LinkedFile] { files.filter { isYAML($0.path) } }
}

/// Why a submodule does not belong to the state of a workspace: its files are recorded elsewhere.
let submoduleReason = "a submodule, whose files are in a repository of their own"

/// How many links may lead to each other, as Linux counts.
private let mostLinks = 40

/// Where a link leads in the end; nothing where that is not below the same folder.
private func end(of link: String, in state: RecordedState, _ targets: [ObjectID: [UInt8]]) -> String? {
  var path = link
  for _ in 0..<mostLinks {
    guard let entry = state.entry(at: path), entry.kind == .link else { return path }
    guard let target = targets[entry.object].flatMap({ String(validating: $0, as: UTF8.self) }),
      target.utf8.first != UInt8(ascii: "/")
    else { return nil }
    var parts = path.utf8.split(separator: UInt8(ascii: "/")).dropLast().map(Substring.init)
    for part in target.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init) where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    path = parts.joined(separator: "/")
  }
  return nil
}
