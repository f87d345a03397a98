package import Shape

/// A cell of the rubric as it holds in a function, and where it was written.
package struct ResolvedCell: Sendable {
  package let cell: Field<RubricCell>
  package let origin: Origin
}

extension Library {
  /// The cell that holds for a level and dimension in a function: the nearest one up the taxonomy, else the
  /// framework's; nothing where no rubric has it.
  package func cell(level: String, dimension: String, function code: String) -> ResolvedCell? {
    for function in chain(to: code).reversed() {
      let cell = function.value.rubric.cell(level, dimension)
      if !cell.isAbsent {
        return ResolvedCell(cell: cell, origin: .function(code: function.value.code.value ?? ""))
      }
    }
    let cell = framework.rubric.cell(level, dimension)
    return cell.isAbsent ? nil : ResolvedCell(cell: cell, origin: .framework)
  }
}

extension Field<Rubric> {
  /// The cell for a level and dimension; broken where the rubric or the level could not be read.
  fileprivate func cell(_ level: String, _ dimension: String) -> Field<RubricCell> {
    switch self {
    case .absent: .absent
    case .broken(let node): .broken(node)
    case .given(let rubric, _):
      switch rubric[level] {
      case .absent: .absent
      case .broken(let node): .broken(node)
      case .given(let cells, _): cells[dimension]
      }
    }
  }
}
