import CanonicalJSON
import ProfileModel
import Shape

extension CompilationContext {
  /// The rubric as it holds in a function: its levels, and the cells of each by dimension, in the framework's order.
  func rubric(of code: String, on ladder: [LevelEntry], _ json: inout CanonicalWriter) {
    let dimensions = framework.dimensions.value?.keys ?? []
    for level in ladder {
      let cells = dimensions.compactMap { dimension in
        library.cell(level: level.id, dimension: dimension, function: code).flatMap { resolved in
          resolved.cell.value.map { (dimension: dimension, cell: $0, origin: resolved.origin) }
        }
      }
      guard !cells.isEmpty else { continue }
      json.object { json in
        json.array("cells") { json in
          for (dimension, cell, origin) in cells {
            json.object { json in
              json.text("degree", cell.degree)
              json.string("dimension", dimension)
              json.list("experience", cell.experience, years)
              json.string("origin", origin.name)
              json.text("text", cell.text)
            }
          }
        }
        json.string("level", level.id)
      }
    }
  }
}
