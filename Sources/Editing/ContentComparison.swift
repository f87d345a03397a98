import Diagnostics
import Shape
import SourceText
import YAMLSyntax

/// A file before and after edits, as trees: what the edits do not touch has to say what it said.
///
/// Node for node, the trees have to agree in kind, value, anchor and tag. Free to differ are a text with a reading, which
/// has to read as that; another text that an edit touches; a node that an edit replaces as a whole; and an entry or item
/// that an edit takes away, or that stands in what one puts between others. What an alias stands for must not differ at all: the place of the alias was not meant.
struct ContentComparison {
  let old: SyntaxTree
  let new: SyntaxTree
  let edits: [Edit]
  let readings: [Reading]

  /// Whether texts have to read exactly as their readings say, which fixes beside them in the same text may change.
  let isExact: Bool

  /// Where text stands in the new file that was put between what was there.
  private let inserted: [ByteRange]

  init(old: SyntaxTree, new: SyntaxTree, edits: [Edit], readings: [Reading], isExact: Bool) {
    self.old = old
    self.new = new
    self.edits = edits
    self.readings = readings
    self.isExact = isExact
    self.inserted = insertions(by: edits, in: old.file.bytes)
  }

  /// What differs that must not, in words; nothing where all is well.
  func complaint() -> String? {
    guard old.roots.count == new.roots.count else { return "the file would fall into other parts" }
    for (before, after) in zip(old.roots, new.roots) {
      if let found = complaint(before, after) { return found }
    }
    return nil
  }

  private func complaint(_ before: NodeID, _ after: NodeID) -> String? {
    let node = old[before]
    if let reading = readings.first(where: { $0.range == node.range }) {
      guard new[after].kind == .scalar, !isExact || new.scalar(after, equals: reading.text.utf8) else {
        return "\(quoted(reading.text)) would be written, and \(said(after, in: new)) read"
      }
      return nil
    }
    if edits.contains(where: {
      !$0.replacement.isEmpty && $0.range.contains(node.range) && node.range.count > 0
    }) {
      return nil
    }
    guard node.kind == new[after].kind, hasSameProperties(before, after) else { return changed(before) }
    switch node.kind {
    case .scalar: return isTouched(node.range) || isSame(before, after) ? nil : changed(before)
    case .alias:
      guard isSame(before, after) else {
        return "\(quoted(old.file.text(in: node.range))) stands for the same text, and would change too"
      }
      return nil
    case .sequence: return complaint(Array(old.items(of: before)), Array(new.items(of: after)), in: before)
    case .mapping:
      return complaint(children(of: before, in: old), children(of: after, in: new), in: before)
    }
  }

  /// Compares the items of two lists, or the keys and values of two mappings in turn.
  private func complaint(_ before: [NodeID], _ after: [NodeID], in collection: NodeID) -> String? {
    let kept = before.filter { !isRemoved($0) }
    let known = after.filter { !isAdded($0) }
    guard kept.count == known.count else { return changed(collection) }
    for (before, after) in zip(kept, known) {
      if let found = complaint(before, after) { return found }
    }
    return nil
  }

  private func children(of mapping: NodeID, in tree: SyntaxTree) -> [NodeID] {
    tree.entries(of: mapping).flatMap { [$0.key, $0.value] }
  }

  /// Whether two nodes say the same, with all that they hold and stand for.
  private func isSame(_ before: NodeID, _ after: NodeID) -> Bool {
    let (left, right) = (old.resolved(before), new.resolved(after))
    guard old[left].kind == new[right].kind else { return false }
    switch old[left].kind {
    case .scalar: return old.bytes(of: left) == new.bytes(of: right)
    case .sequence: return areSame(Array(old.items(of: left)), Array(new.items(of: right)))
    case .mapping, .alias: return areSame(children(of: left, in: old), children(of: right, in: new))
    }
  }

  private func areSame(_ before: [NodeID], _ after: [NodeID]) -> Bool {
    before.count == after.count && zip(before, after).allSatisfy(isSame)
  }
}

extension ContentComparison {
  private func isTouched(_ range: ByteRange) -> Bool {
    edits.contains { $0.range.start <= range.end && range.start <= $0.range.end }
  }

  /// Whether an edit takes a node away together with its key or value.
  private func isRemoved(_ node: NodeID) -> Bool {
    var whole = old[node].range
    if let key = old.key(for: node) {
      whole = ByteRange(old[key].range.start, max(whole.end, old[key].range.end))
    }
    return edits.contains { edit in
      edit.replacement.isEmpty && edit.range.contains(whole) && whole.count > 0
    }
  }

  /// Whether a node stands, together with its key or value, in what an edit puts between others.
  private func isAdded(_ node: NodeID) -> Bool {
    var whole = new[node].range
    if let key = new.key(for: node) {
      whole = ByteRange(new[key].range.start, max(whole.end, new[key].range.end))
    }
    return inserted.contains { $0.contains(whole) && whole.count > 0 }
  }

  private func hasSameProperties(_ before: NodeID, _ after: NodeID) -> Bool {
    let anchor = old.anchorRange(of: before)
    let isAnchorFree = anchor.map { range in edits.contains { $0.range.contains(range) } } ?? false
    return (isAnchorFree || old.anchor(of: before) == new.anchor(of: after))
      && old.tag(of: before) == new.tag(of: after)
  }

  private func changed(_ node: NodeID) -> String {
    "\(said(node, in: old)) would be read in another way"
  }

  private func said(_ node: NodeID, in tree: SyntaxTree) -> String {
    quoted(tree.file.text(in: tree[node].range))
  }
}
