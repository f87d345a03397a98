import Diagnostics
import Editing
import FileSystem
import SourceText

/// What fixes made of files so far: which they touched, which got another name, which belong together.
struct FileHistory {
  /// The files that one fix changed or moved together, by their first names.
  private(set) var bonds: [[String]] = []

  /// Each file that was moved, by its first name and the one it has now.
  private(set) var moves: [Rename] = []

  /// The name that a file had at first.
  func origin(of path: String) -> String {
    moves.first { $0.to.utf8.elementsEqual(path.utf8) }?.from ?? path
  }

  /// Takes in a fix that was applied to `files`.
  mutating func add(_ fix: Fix, in files: FileSnapshot) {
    let renames = fix.renames.flatMap { $0.withCompanions(in: files) }
    bonds.append(fix.edits.map { origin(of: $0.file) } + renames.map { origin(of: $0.from) })
    for rename in renames {
      let origin = origin(of: rename.from)
      moves.removeAll { $0.from.utf8.elementsEqual(origin.utf8) }
      moves.append(Rename(from: origin, to: rename.to))
    }
  }

  /// The files that differ between the first state and the last, in groups of which all or none is to be written.
  func changes(from first: FileSnapshot, to last: FileSnapshot) -> [[FileChange]] {
    var groups: [[String]] = []
    for bond in bonds + moves.map({ [$0.from, $0.to] }) {
      let (joined, others) = groups.split { !Set($0).isDisjoint(with: bond) }
      groups = others + [Array(Set(joined.flatMap { $0 } + bond)).sorted()]
    }
    return groups.sorted { $0[0] < $1[0] }.map { group in
      group.compactMap { change(of: $0, from: first, to: last) }
    }.filter { !$0.isEmpty }
  }

  private func change(of path: String, from first: FileSnapshot, to last: FileSnapshot) -> FileChange? {
    let newPath = moves.first { $0.from.utf8.elementsEqual(path.utf8) }?.to ?? path
    guard let old = try? first.read(path).bytes, let new = try? last.read(newPath).bytes else { return nil }
    let change = FileChange(path: path, newPath: newPath, bytes: old, newBytes: new)
    return change.isRename || old != new ? change : nil
  }
}

extension Array {
  /// The elements of which something holds, and the others.
  fileprivate func split(_ holds: (Element) -> Bool) -> (Self, Self) {
    (filter(holds), filter { !holds($0) })
  }
}
