import SourceText
import YAMLSyntax

/// What must hold for the ranges of every tree, whatever the file.
struct Soundness {
  private let tree: SyntaxTree
  private(set) var complaints: [String] = []

  init(of tree: SyntaxTree) {
    self.tree = tree
    for id in tree.ids { check(id) }
    checkSiblings(tree.roots)
    for comment in tree.comments { checkComment(comment) }
    for problem in tree.problems where problem.range.end > tree.file.bytes.count {
      complaints.append("a problem lies outside the file: \(problem)")
    }
  }

  private mutating func check(_ id: NodeID) {
    let node = tree[id]
    if node.range.end > tree.file.bytes.count { complaints.append("node \(id) lies outside the file") }
    if let parent = tree.parent(of: id), !tree[parent].range.contains(node.range) {
      complaints.append("node \(id) lies outside its parent")
    }
    switch node.kind {
    case .sequence:
      checkSiblings(Array(tree.items(of: id)))
    case .mapping:
      checkSiblings(tree.entries(of: id).flatMap { [$0.key, $0.value] })
    case .scalar:
      checkRereading(id)
    case .alias:
      let text = tree.file.text(in: node.range)
      if !text.hasPrefix("*") { complaints.append("alias \(id) covers \(text)") }
    }
  }

  private mutating func checkSiblings(_ siblings: [NodeID]) {
    for (left, right) in zip(siblings, siblings.dropFirst())
    where tree[left].range.end > tree[right].range.start {
      complaints.append("\(left) overlaps \(right)")
    }
  }

  private mutating func checkComment(_ comment: Comment) {
    let text = tree.file.text(in: comment.range)
    if !text.hasPrefix("#") { complaints.append("a comment covers \(text)") }
    for id in tree.ids
    where tree[id].kind == .scalar && tree[id].style != .literal && tree[id].style != .folded {
      let range = tree[id].range
      if range.start < comment.range.end, comment.range.start < range.end {
        complaints.append("a comment lies within scalar \(id)")
      }
    }
  }

  /// A scalar's own text, read alone, is the scalar again.
  private mutating func checkRereading(_ id: NodeID) {
    let node = tree[id]
    let text = tree.file.text(in: node.range)
    guard !text.isEmpty else {
      if !tree.text(of: id).isEmpty { complaints.append("scalar \(id) has a value and no text") }
      return
    }
    // Taken literally it is the scalar; alone, `a:` or `-` would be something else.
    if node.style == .plain, Array(text.utf8) == Array(tree.bytes(of: id)) { return }
    let isBlock = node.style == .literal || node.style == .folded
    // A written indentation counts from the parent's, which the text alone does not have.
    if isBlock, text.utf8.prefix(3).contains(where: isDigit) { return }
    // The space keeps `...` and `---` from ending a document.
    guard let alone = try? SyntaxTree(reading: SourceFile(path: "alone", text: " " + text)),
      let root = alone.roots.first
    else {
      complaints.append("scalar \(id) cannot be read alone: \(text)")
      return
    }
    let value = tree.text(of: id)
    let reread = alone.text(of: root)
    // Blank lines at the end of a block scalar lie outside its range.
    let isSame = isBlock ? trimmed(value) == trimmed(reread) : Array(value.utf8) == Array(reread.utf8)
    if !isSame || alone[root].style != node.style {
      complaints.append("scalar \(id) reads as \(reread) alone, not \(value): \(text)")
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private func trimmed(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    while let last = bytes.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: " ") {
      bytes.removeLast()
    }
    return bytes
  }
}
