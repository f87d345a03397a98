import CanonicalJSON
import ProfileModel
import Shape

extension CompilationContext {
  /// The rubric as it holds in a function: its levels, and the cells of each by dimension, in the framework's order.
  func rubric(of code: String, on ladder: [LevelEntry]) -> JSON? {
    let dimensions = framework.dimensions.value?.keys ?? []
    return .array(
      nonEmpty: ladder.compactMap { level in
        let cells = dimensions.compactMap { dimension -> JSON? in
          guard let resolved = library.cell(level: level.id, dimension: dimension, function: code),
            let cell = resolved.cell.value
          else { return nil }
          return .object(present: [
            "degree": cell.degree.text,
            "dimension": .string(dimension),
            "experience": cell.experience.list(years),
            "origin": resolved.origin.json,
            "text": cell.text.text,
          ])
        }
        return cells.isEmpty ? nil : ["cells": .array(cells), "level": .string(level.id)]
      })
  }
}
