import SourceText

/// The anchors met so far, and what an alias to each of them costs.
struct Anchors {
  struct Anchor {
    let node: NodeID
    let name: String
    let range: ByteRange

    /// While the node is open, the count of nodes before it; then the count of nodes it stands for.
    var nodes: Int

    /// How many collections stand within each other in it, itself included.
    var height = 0

    /// Whether the node has not ended yet, so that an alias to it would contain itself.
    var isOpen: Bool
    var isUsed = false
  }

  private(set) var all: [Anchor] = []
  private var latest: [String: Int] = [:]

  /// Adds the anchor of a node; a later anchor with the same name takes its place from here on.
  ///
  /// Returns the anchor's number.
  mutating func add(_ anchor: Anchor) -> Int {
    latest[anchor.name] = all.count
    all.append(anchor)
    return all.count - 1
  }

  /// Ends a collection with an anchor, after which aliases may stand for it.
  mutating func close(_ number: Int, nodes: Int, height: Int) {
    all[number].nodes = nodes - all[number].nodes
    all[number].height = height
    all[number].isOpen = false
  }

  /// The anchor that an alias stands for, which counts as used from now on.
  mutating func use(_ name: String) -> Anchor? {
    guard let number = latest[name] else { return nil }
    all[number].isUsed = true
    return all[number]
  }

  /// Forgets all names, since anchors end with their document.
  mutating func endDocument() {
    if !latest.isEmpty { latest = [:] }
  }
}

extension Anchors {
  /// The anchors that no alias stands for.
  func unused() -> [SyntaxProblem] {
    all.filter { !$0.isUsed }.map { SyntaxProblem(.unusedAnchor($0.name), at: $0.range) }
  }
}
