import ProfileModel

/// Which pages of a profile are gone, and which are new.
struct PageComparison {
  private let old: [String]
  private let new: [String]

  /// The levels at which there are pages in two states.
  init(_ old: [String], _ new: [String]) {
    self.old = old
    self.new = new
  }

  /// Reports pages that are gone or new, each as one change: all that is said of them goes and comes with them.
  func report(_ base: Located, _ head: Located, to comparison: inout ValueComparison) {
    comparison.levels = old.filter(new.contains)
    for level in old where !new.contains(level) {
      comparison.passedOver.insert(level)
      comparison.report(.identity, page(level, in: base), nil, at: "levels.\(level)")
    }
    for level in new where !old.contains(level) {
      comparison.passedOver.insert(level)
      comparison.report(.additive, nil, page(level, in: head), at: "levels.\(level)")
    }
  }

  /// Where the page is written.
  private func page(_ level: String, in root: Located) -> Located {
    root["levels"]?[level] ?? root["responsibilities"]?[level] ?? root
  }
}
