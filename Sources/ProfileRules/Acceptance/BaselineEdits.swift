import Diagnostics
import ProfileModel
import Shape
import SourceText
import YAMLSyntax

/// Edits of a baseline's lines; all other lines stay as they are, and so do the comments on them.
extension HeldBaseline {
  /// The baseline with some entries removed, some added, and the files of some named anew.
  package func rewritten(
    removing removed: Set<Int>, adding added: [BaselineLine], renaming renamed: [Int: String]
  ) -> [UInt8] {
    let kept = entries.indices.filter { !removed.contains($0) }
    guard isLineByLine else {
      let lines = kept.map { entries[$0].line.moved(to: renamed[$0]) }
      return Array(Baseline.text(of: lines + added).utf8)
    }
    if kept.isEmpty, added.isEmpty { return applying(emptying) }
    let removals = removed.map { edit(lines(of: $0), "") }
    let renames = kept.compactMap { index in
      renamed[index].map { edit(tree[entries[index].fileNode].range, flowScalar($0)) }
    }
    return applying(removals + renames + insertions(of: added))
  }

  /// The edit that removes an entry's line; nothing where entries do not stand on lines of their own.
  func removal(of index: Int) -> Edit? { isLineByLine ? edit(lines(of: index), "") : nil }

  /// The edits that leave an empty list.
  var emptying: [Edit] {
    guard let list, let key = tree.key(for: list), isLineByLine else { return [] }
    let colon = ByteRange(at: tree[key].range.end + 1)
    return [edit(colon, " []")] + entries.indices.map { edit(lines(of: $0), "") }
  }

  private var tree: SyntaxTree { document.tree }

  private func edit(_ range: ByteRange, _ replacement: String) -> Edit {
    Edit(file: document.file, range: range, replacement: replacement)
  }

  /// The list of entries.
  private var list: NodeID? { entries.first.flatMap { tree.parent(of: $0.node) } }

  private var isLineByLine: Bool { list.map { tree[$0].style == .block } ?? false }

  /// Where an entry's dash stands.
  private func dash(of index: Int) -> Int {
    let start = tree[entries[index].node].range.start
    return tree.file.bytes[..<start].lastIndex(of: UInt8(ascii: "-")) ?? start
  }

  /// The lines that an entry takes, with their endings.
  private func lines(of index: Int) -> ByteRange {
    let last = tree.line(at: tree[entries[index].node].range.end)
    return ByteRange(tree.line(at: dash(of: index)).start, tree.followingLine(of: last)?.start ?? last.end)
  }

  /// The edits that add lines, each before the first entry that comes after it.
  private func insertions(of added: [BaselineLine]) -> [Edit] {
    let first = dash(of: 0)
    let indentation = tree.file.text(in: ByteRange(tree.line(at: first).start, first))
    let ending = tree.lineEnding
    var places: [(index: Int, text: String)] = []
    var index = 0
    for line in added.sorted() {
      while index < entries.count, !(line < entries[index].line) { index += 1 }
      places.append((index, "\(indentation)- \(line.text)\(ending)"))
    }
    return Dictionary(grouping: places, by: \.index).sorted { $0.key < $1.key }.map { index, places in
      let text = places.map(\.text).joined()
      if index < entries.count { return edit(ByteRange(at: lines(of: index).start), text) }
      let end = lines(of: entries.count - 1).end
      let isOpen = end > 0 && !tree.file.bytes[end - 1].isLineBreak
      return edit(ByteRange(at: end), (isOpen ? ending : "") + text)
    }
  }

  /// The file with edits that do not overlap.
  private func applying(_ edits: [Edit]) -> [UInt8] {
    let bytes = tree.file.bytes
    var result: [UInt8] = []
    var position = 0
    for edit in edits.sorted(by: { $0.range < $1.range }) {
      result += bytes[position..<edit.range.start]
      result += edit.replacement.utf8
      position = edit.range.end
    }
    return result + bytes[position...]
  }
}

extension BaselineLine {
  fileprivate func moved(to file: String?) -> BaselineLine {
    BaselineLine(
      fingerprint: fingerprint, rule: rule, file: file ?? self.file, path: path, reason: reason, owner: owner)
  }
}

extension SyntaxTree {
  /// What ends the file's first line; a line feed where it has one line.
  var lineEnding: String {
    let line = line(at: 0)
    guard let next = followingLine(of: line) else { return "\n" }
    return file.text(in: ByteRange(line.end, next.start))
  }
}
