import ProfileModel
import Shape
import SourceText
import YAMLSyntax

/// The parts of a document that only quote what others wrote, so that nothing can be wrong with their texts: what
/// reviews keep of what was judged.
struct Quotations {
  private let ranges: [ByteRange]
  private let tree: SyntaxTree

  init(in document: Document) {
    let tree = document.tree
    self.tree = tree
    guard case .review(let record) = document.content else {
      self.ranges = []
      return
    }
    let layers = (record.reviews.value?.values ?? []).flatMap { $0.layers.value?.values ?? [] }
    self.ranges = layers.compactMap { $0.value.judged.node.map { tree[$0].range } }
  }

  /// Whether a node is part of what is quoted.
  func hold(_ node: NodeID) -> Bool {
    guard !ranges.isEmpty else { return false }
    let start = tree[node].range.start
    return ranges.contains { $0.start <= start && start < $0.end }
  }
}
