import Diagnostics
import Shape
import SourceText
import YAMLSyntax

extension DocumentFindings {
  /// The edit that takes an item out of its list, or the whole field with its only item.
  ///
  /// Nothing where a comment or an anchor would go with it.
  func removal(ofItem item: NodeID) -> Edit? {
    guard let list = tree.parent(of: item) else { return nil }
    let items = Array(tree.items(of: list))
    guard items.count > 1 else { return tree.key(for: list).flatMap { removal(ofEntry: $0) } }
    if tree[list].style == .block { return tree.ownLines(ofItem: item).map { edit($0, "") } }
    guard let index = items.firstIndex(of: item), tree.anchor(of: item) == nil else { return nil }
    let range =
      index + 1 < items.count
      ? ByteRange(tree[item].range.start, tree[items[index + 1]].range.start)
      : ByteRange(tree[items[index - 1]].range.end, tree[item].range.end)
    let between =
      index + 1 < items.count
      ? ByteRange(tree[item].range.end, range.end) : ByteRange(range.start, tree[item].range.start)
    let isSeparator = tree.file.bytes[between.range].allSatisfy { $0.isBlank || $0 == UInt8(ascii: ",") }
    return isSeparator ? edit(range, "") : nil
  }
}
