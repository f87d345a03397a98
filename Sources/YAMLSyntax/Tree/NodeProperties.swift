package import SourceText

/// A node's anchor and tag, which stand before its own text.
struct NodeProperties: Sendable {
  let node: NodeID
  let anchor: ByteRange?
  let tag: ByteRange?

  /// The tag with its handle written out, where libyaml gives one.
  let tagName: String?
}

extension SyntaxTree {
  /// The name of a node's anchor, without `&`.
  package func anchor(of id: NodeID) -> String? {
    anchorRange(of: id).map { String(decoding: file.bytes[($0.start + 1)..<$0.end], as: UTF8.self) }
  }

  /// The bytes of a node's anchor, with `&`.
  package func anchorRange(of id: NodeID) -> ByteRange? { properties(of: id)?.anchor }

  /// A node's tag with its handle written out, such as `tag:yaml.org,2002:str` for `!!str`.
  package func tag(of id: NodeID) -> String? {
    guard let properties = properties(of: id), let range = properties.tag else { return nil }
    return properties.tagName ?? file.text(in: range)
  }

  /// The bytes of a node's tag.
  package func tagRange(of id: NodeID) -> ByteRange? { properties(of: id)?.tag }

  private func properties(of id: NodeID) -> NodeProperties? {
    guard nodes[id.index].hasProperties else { return nil }
    var low = 0
    var high = properties.count
    while low < high {
      let middle = (low + high) / 2
      if properties[middle].node < id { low = middle + 1 } else { high = middle }
    }
    return low < properties.count && properties[low].node == id ? properties[low] : nil
  }
}
