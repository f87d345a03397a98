extension SyntaxTree {
  /// What is wrong with merge keys: values that are no mappings, and merged fields hidden by own ones.
  func mergeProblems() -> [SyntaxProblem] {
    nodes.indices.lazy.filter { nodes[$0].hasMergeKey }.flatMap { mapping in
      malformedMerges(in: NodeID(mapping)) + hiddenFields(in: NodeID(mapping))
    }
  }

  private func malformedMerges(in mapping: NodeID) -> [SyntaxProblem] {
    entries(of: mapping).filter { key, _ in isMergeKey(key) }.flatMap { _, value in
      mergeSources(value).others.map { SyntaxProblem(.malformedMerge, at: self[$0].range) }
    }
  }

  private func hiddenFields(in mapping: NodeID) -> [SyntaxProblem] {
    var own = KeyTable()
    for (key, _) in entries(of: mapping) where self[resolved(key)].kind == .scalar {
      _ = own.insert(key, of: self)
    }
    var reported: Set<NodeID> = []
    var problems: [SyntaxProblem] = []
    for (key, _) in allMergedEntries(of: mapping) where self[resolved(key)].kind == .scalar {
      guard let hiding = own.key(equalTo: key, of: self), reported.insert(hiding).inserted else { continue }
      problems.append(
        SyntaxProblem(.mergeHidesField(text(of: key)), at: self[hiding].range, related: [self[key].range]))
    }
    return problems
  }
}
