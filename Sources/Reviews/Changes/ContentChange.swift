package import YAMLSyntax

/// One thing that is no longer as it was judged.
package struct ContentChange: Sendable {
  /// Where it stands in the document, or stood.
  package let name: String

  /// What it said when it was judged; nothing for what was added since.
  package let before: String?

  /// What it says now; nothing for what was removed since.
  package let after: String?

  /// Where it is written now.
  package let node: NodeID?

  /// Whether the same is said, but goes with another text: as where two statements without ids swap their themes.
  package var isMove: Bool { before == after }

  /// What changed word by word, where something is said in other words.
  package var words: [WordChange] {
    guard let before, let after else { return [] }
    return wordChanges(from: before, to: after)
  }

  /// Whether it can be an editorial change: the same sentence in other words.
  package var mayBeEditorial: Bool {
    before != nil && after != nil && !isMove && ContentItem.isProse(name)
  }
}

extension LayerContent {
  /// What changed since the content was as `judged`, in the order of the document, removed things last.
  ///
  /// Things that are the same belong together wherever they stand; of the others, those of one name in their order.
  package func changes(since judged: LayerContent) -> [ContentChange] {
    if agrees(with: judged) { return [] }
    var kept = Unmatched(judged.items)
    let changed = items.filter { !kept.take(equalTo: $0) }
    var changes = changed.map { item in
      ContentChange(name: item.name, before: kept.take(named: item.name), after: item.text, node: item.node)
    }
    changes += kept.rest.map { ContentChange(name: $0.name, before: $0.text, after: nil, node: nil) }
    if changes.isEmpty, let moved = zip(items, judged.items).first(where: { !$0.agrees(with: $1) })?.0 {
      changes = [ContentChange(name: moved.name, before: moved.text, after: moved.text, node: moved.node)]
    }
    return changes
  }

  /// The number of words that were judged, facts left out.
  package var wordCount: Int {
    items.reduce(0) { $0 + ($1.isProse ? $1.text.split(whereSeparator: \.isWhitespace).count : 0) }
  }
}

/// The items that were judged and have no counterpart yet.
private struct Unmatched {
  private let items: [ContentItem]
  private var open: Set<Int>
  private let positions: [String: [Int]]

  init(_ items: [ContentItem]) {
    self.items = items
    self.open = Set(items.indices)
    self.positions = Dictionary(grouping: items.indices) { items[$0].name }
  }

  mutating func take(equalTo item: ContentItem) -> Bool {
    let found = positions[item.name]?.first { open.contains($0) && items[$0].text == item.text }
    if let found { open.remove(found) }
    return found != nil
  }

  mutating func take(named name: String) -> String? {
    guard let found = positions[name]?.first(where: open.contains) else { return nil }
    open.remove(found)
    return items[found].text
  }

  var rest: [ContentItem] { open.sorted().map { items[$0] } }
}
