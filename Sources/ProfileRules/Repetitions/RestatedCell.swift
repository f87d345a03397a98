import ProfileModel
import Similarity

/// A cell of a rubric with the statements of its level that say the same on pages for which the cell holds.
struct RestatedCell {
  let cell: Occurrence

  /// In the order of codes and paths; at least one.
  let statements: [Occurrence]

  /// What the cell and the last of the statements share.
  let overlap: WordOverlap

  var last: Occurrence { statements[statements.count - 1] }

  /// The cells in a cluster that have such statements.
  static func all(in cluster: OccurrenceCluster, of library: Library, within limits: TextLimits)
    -> [RestatedCell]
  {
    let statements = cluster.occurrences.filter { $0.kind == .statement }
    if statements.isEmpty { return [] }
    return cluster.cells.occurrences.compactMap { cell in
      let restating = statements.filter { statement in
        statement.level == cell.level && library.holds(cell, for: statement)
          && limits.overlap(ofAlike: cell.text, statement.text) != nil
      }
      guard let last = restating.last,
        let overlap = limits.overlap(ofAlike: cell.text, last.text)
      else { return nil }
      return RestatedCell(cell: cell, statements: restating, overlap: overlap)
    }
  }
}

extension Library {
  /// Whether a cell is the one that holds for the pages on which a statement stands.
  fileprivate func holds(_ cell: Occurrence, for statement: Occurrence) -> Bool {
    guard let rung = cell.text.rung, let dimension = rung.ladder.name,
      let code = statement.owner.functions.last
    else { return false }
    switch self.cell(level: rung.level, dimension: dimension, function: code)?.origin {
    case .framework: return cell.owner.kind == .framework
    case .function(let code): return cell.owner.kind == .function && cell.owner.name == code
    case .profile, nil: return false
    }
  }
}
