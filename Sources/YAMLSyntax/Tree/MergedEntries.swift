/// The entries of a mapping with those that its merge keys (`<<`) bring in.
package struct MergedEntries: Sequence, IteratorProtocol {
  package typealias Element = Entries.Element

  private let tree: SyntaxTree
  private let hasMergeKey: Bool
  private var own: Entries
  private var merged: [Element].Iterator

  init(_ tree: SyntaxTree, of mapping: NodeID) {
    self.tree = tree
    hasMergeKey = tree[mapping].hasMergeKey
    own = tree.entries(of: mapping)
    merged = (hasMergeKey ? tree.visibleMergedEntries(of: mapping) : []).makeIterator()
  }

  package mutating func next() -> Element? {
    while let entry = own.next() {
      if !hasMergeKey || !tree.isMergeKey(entry.key) { return entry }
    }
    return merged.next()
  }
}

extension SyntaxTree {
  /// A mapping's own entries without its merge keys, then the merged ones that no earlier entry hides.
  ///
  /// The key of a merged entry stands in the mapping that it comes from. An alias is seen through.
  package func mergedEntries(of id: NodeID) -> MergedEntries {
    MergedEntries(self, of: resolved(id))
  }

  /// Whether a key asks for a merge: a plain `<<` without a tag of its own.
  package func isMergeKey(_ key: NodeID) -> Bool {
    let node = self[key]
    return node.role == .key && node.kind == .scalar && node.style == .plain && !node.hasProperties
      && scalar(key, equals: "<<")
  }

  /// The mappings that a merge key's value names, in order, and what in it is no mapping.
  func mergeSources(_ value: NodeID) -> (mappings: [NodeID], others: [NodeID]) {
    let candidates = self[resolved(value)].kind == .sequence ? Array(items(of: value)) : [value]
    let isMapping = { (id: NodeID) in self[resolved(id)].kind == .mapping }
    return (candidates.filter(isMapping).map(resolved), candidates.filter { !isMapping($0) })
  }

  /// What the merge keys of a mapping bring in, hidden entries too.
  func allMergedEntries(of mapping: NodeID) -> [Entries.Element] {
    var found: [Entries.Element] = []
    for (key, value) in entries(of: mapping) where isMergeKey(key) {
      for source in mergeSources(value).mappings { found += mergedEntries(of: source) }
    }
    return found
  }

  fileprivate func visibleMergedEntries(of mapping: NodeID) -> [Entries.Element] {
    var table = KeyTable()
    for (key, _) in entries(of: mapping) where self[resolved(key)].kind == .scalar {
      _ = table.insert(key, of: self)
    }
    return allMergedEntries(of: mapping).filter { key, _ in
      self[resolved(key)].kind != .scalar || table.insert(key, of: self) == nil
    }
  }
}
