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
  /// By the bytes of their paths.
  private(set) var files: [[UInt8]: LinkedFile] = [:]

  private(set) var passedOver: [FileListing.PassedOver] = []

  /// Follows the links of a state; `targets` has what each of them holds.
  init(in state: RecordedState, _ targets: [ObjectID: [UInt8]]) {
    let folders = folders(of: state)
    for (path, entry) in state.entries {
      let name = String(decoding: path, as: UTF8.self)
      switch entry.kind {
      case .file: files[path] = LinkedFile(path: name, target: name, object: entry.object)
      case .submodule: passedOver.append(.init(path: name, reason: submoduleReason))
      case .link:
        let end = end(of: path, in: state, targets)
        if let end, let target = state.entries[end], target.kind == .file {
          let place = String(decoding: end, as: UTF8.self)
          files[path] = LinkedFile(path: name, target: place, object: target.object)
        } else if let end, folders.contains(end) {
          passedOver.append(.init(path: name, reason: "a link to a folder"))
        } else if isYAML(name) {
          passedOver.append(.init(path: name, reason: "a link to nothing in the same state of the workspace"))
        }
      }
    }
    passedOver += state.unreadableNames.map { .init(path: $0, reason: "its name is not UTF-8") }
    passedOver.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}

/// Why a submodule does not belong to the state of a workspace: its files are recorded elsewhere.
let submoduleReason = "a submodule, whose files are in a repository of their own"

/// How many links may lead to each other, as Linux counts.
private let mostLinks = 40

/// Where a link leads in the end; nothing where that is not below the same folder.
private func end(of link: [UInt8], in state: RecordedState, _ targets: [ObjectID: [UInt8]]) -> [UInt8]? {
  var path = link
  for _ in 0..<mostLinks {
    guard let entry = state.entries[path], entry.kind == .link else { return path }
    guard let target = targets[entry.object], target.first != UInt8(ascii: "/") else { return nil }
    var parts = path.split(separator: UInt8(ascii: "/")).dropLast()
    for part in target.split(separator: UInt8(ascii: "/")) where part != [UInt8(ascii: ".")] {
      if part != Array("..".utf8)[...] {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    path = Array(parts.joined(separator: [UInt8(ascii: "/")]))
  }
  return nil
}

/// The folders in which a state records something.
private func folders(of state: RecordedState) -> Set<[UInt8]> {
  guard state.entries.values.contains(where: { $0.kind == .link }) else { return [] }
  var folders: Set<[UInt8]> = []
  for path in state.entries.keys {
    for index in path.indices where path[index] == UInt8(ascii: "/") { folders.insert(Array(path[..<index])) }
  }
  return folders
}
