extension SyntaxTree {
  /// The scalar keys that stand a second time in their mapping.
  func duplicateKeys() -> [SyntaxProblem] {
    var problems: [SyntaxProblem] = []
    var table = KeyTable()
    for index in nodes.indices where nodes[index].kind == .mapping && mayRepeatKey(NodeID(index)) {
      table.removeAll()
      for (key, _) in entries(of: NodeID(index)) where nodes[resolved(key).index].kind == .scalar {
        guard let first = table.insert(key, of: self) else { continue }
        problems.append(
          SyntaxProblem(.duplicateKey(text(of: key)), at: self[key].range, related: [self[first].range]))
      }
    }
    return problems
  }

  /// Whether two keys of a mapping may be the same: a quick look before they are compared, which clears most mappings.
  ///
  /// Each key sets one of 64 bits by its length and its first and last byte; keys that are the same set the same bit.
  private func mayRepeatKey(_ mapping: NodeID) -> Bool {
    var met: UInt64 = 0
    for (key, _) in entries(of: mapping) {
      let bit: UInt64 = withBytes(of: key) { value in
        guard value.count > 0 else { return 1 }
        let sample = Int(value[0]) &* 5 &+ Int(value[value.count - 1]) &* 3 &+ value.count
        return 1 << UInt64(sample & 63)
      }
      if met & bit != 0 { return true }
      met |= bit
    }
    return false
  }
}
