package import Diagnostics
import SourceText
package import YAMLSyntax

extension DocumentFindings {
  /// The edit that removes an entry of a mapping, by its key.
  ///
  /// Nothing where it is the only one, where a comment would go with it, or where it does not stand on lines of its
  /// own or between commas.
  package func removal(ofEntry key: NodeID) -> Edit? {
    guard tree[key].role == .key, tree.anchor(of: key) == nil, tree.tag(of: key) == nil,
      let mapping = tree.parent(of: key)
    else { return nil }
    let entries = Array(tree.entries(of: mapping))
    guard entries.count > 1, let index = entries.firstIndex(where: { $0.key == key }) else { return nil }
    let whole = ByteRange(
      tree[key].range.start, max(tree[key].range.end, tree[entries[index].value].range.end))
    let range = tree[mapping].style == .flow ? flowRange(whole, index, entries) : lineRange(whole)
    guard let range,
      !tree.comments.contains(where: { range.start <= $0.range.start && $0.range.start < range.end })
    else { return nil }
    return edit(range, "")
  }

  /// An entry with the comma that parts it from the next one, or from the one before.
  private func flowRange(_ whole: ByteRange, _ index: Int, _ entries: [Entries.Element]) -> ByteRange? {
    if index + 1 < entries.count {
      let end = tree[entries[index + 1].key].range.start
      return isSeparator(ByteRange(whole.end, end)) ? ByteRange(whole.start, end) : nil
    }
    let start = tree[entries[index - 1].value].range.end
    return isSeparator(ByteRange(start, whole.start)) ? ByteRange(start, whole.end) : nil
  }

  private func isSeparator(_ range: ByteRange) -> Bool {
    tree.file.bytes[range.range].allSatisfy { $0.isBlank || $0 == UInt8(ascii: ",") }
  }

  /// The whole lines of an entry, if nothing else stands on them.
  private func lineRange(_ whole: ByteRange) -> ByteRange? {
    let bytes = tree.file.bytes
    var start = whole.start
    while start > 0, bytes[start - 1].isSpaceOrTab { start -= 1 }
    var end = whole.end
    while end < bytes.count, bytes[end].isSpaceOrTab || bytes[end] == UInt8(ascii: ":") { end += 1 }
    guard start == 0 || bytes[start - 1].isLineBreak, end == bytes.count || bytes[end].isLineBreak else {
      return nil
    }
    if end < bytes.count {
      end +=
        bytes[end] == UInt8(ascii: "\r") && end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: "\n")
        ? 2 : 1
    }
    return ByteRange(start, end)
  }
}
