import Diagnostics
import ProfileModel
import Shape
import SourceText
import YAMLSyntax

extension InspectedDocument {
  /// The edits that leave one of several equal texts of a list: nothing where that would lose something.
  ///
  /// A copy can go where whatever it gives beside its text, the one that stays gives too.
  func dropping(_ copies: [AuthoredText], _ findings: DocumentFindings) -> [Edit]? {
    for kept in copies {
      let gone = copies.filter { $0.isInherited != kept.isInherited || $0.node != kept.node }
      if let edits = dropping(gone, besides: kept, findings) { return edits }
    }
    return nil
  }

  private func dropping(
    _ gone: [AuthoredText], besides kept: AuthoredText, _ findings: DocumentFindings
  ) -> [Edit]? {
    let items = gone.compactMap { $0.isInherited ? nil : tree.item(holding: $0.node) }
    let keeper = (kept.source?.tree ?? tree)
    guard items.count == gone.count, let list = items.first.flatMap(tree.parent), tree[list].style == .block,
      items.allSatisfy({ tree.parent(of: $0) == list }), items.count < tree.items(of: list).count,
      items.allSatisfy({ tree.gives($0, nothingBeside: kept.node, in: keeper) })
    else { return nil }
    let lines = items.compactMap { tree.ownLines(ofItem: $0) }
    return lines.count == items.count ? lines.map { findings.edit($0, "") } : nil
  }
}

extension SyntaxTree {
  /// The item of a list that is a text, or that holds it as a field.
  func item(holding text: NodeID) -> NodeID? {
    if self[text].kind == .alias { return nil }
    if index(of: text) != nil { return text }
    guard let parent = parent(of: text), index(of: parent) != nil else { return nil }
    return parent
  }

  /// Whether each field of an item stands with the same value beside another text.
  fileprivate func gives(_ item: NodeID, nothingBeside text: NodeID, in other: SyntaxTree) -> Bool {
    guard self[item].kind == .mapping else { return true }
    let known = other.item(holding: text).map { Array(other.entries(of: $0)) } ?? []
    return entries(of: item).allSatisfy { entry in
      if scalar(entry.key, equals: "text") { return true }
      return known.contains { candidate in
        other.scalar(candidate.key, equals: bytes(of: entry.key))
          && says(entry.value, candidate.value, in: other)
      }
    }
  }

  /// Whether two nodes hold the same values in the same order.
  private func says(_ node: NodeID, _ counterpart: NodeID, in other: SyntaxTree) -> Bool {
    guard self[node].kind == other[counterpart].kind else { return false }
    switch self[node].kind {
    case .scalar: return other.scalar(counterpart, equals: bytes(of: node))
    case .sequence:
      let (left, right) = (Array(items(of: node)), Array(other.items(of: counterpart)))
      return left.count == right.count && zip(left, right).allSatisfy { says($0, $1, in: other) }
    case .mapping:
      let (left, right) = (Array(entries(of: node)), Array(other.entries(of: counterpart)))
      return left.count == right.count
        && zip(left, right).allSatisfy {
          says($0.key, $1.key, in: other) && says($0.value, $1.value, in: other)
        }
    case .alias: return false
    }
  }
}
