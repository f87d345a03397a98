extension SyntaxTree {
  /// The scalar keys that stand a second time in their mapping.
  func duplicateKeys() -> [SyntaxProblem] {
    var problems: [SyntaxProblem] = []
    var table = KeyTable()
    for index in nodes.indices where nodes[index].kind == .mapping {
      table.removeAll()
      for (key, _) in entries(of: NodeID(index)) where nodes[resolved(key).index].kind == .scalar {
        guard let first = table.insert(key, of: self) else { continue }
        problems.append(
          SyntaxProblem(.duplicateKey(text(of: key)), at: self[key].range, related: [self[first].range]))
      }
    }
    return problems
  }
}
