import ProfileModel
import Shape

extension InspectedDocument {
  /// The rubric's cell for a level as it holds in a framework or function, and the document that it is inherited
  /// from; no document for the inspected one's own.
  func cell(_ level: String, _ dimension: String) -> (cell: RubricCell, source: Document?)? {
    switch document.content {
    case .framework(let framework):
      return framework.rubric.value?[level].value?[dimension].value.map { ($0, nil) }
    case .function(let function):
      let own = function.rubric.value?[level].value?[dimension] ?? .absent
      if !own.isAbsent { return own.value.map { ($0, nil) } }
      let inherited = library.cell(
        level: level, dimension: dimension, function: function.parent.value ?? "")
      guard let inherited, let cell = inherited.cell.value else { return nil }
      switch inherited.origin {
      case .framework: return library.frameworkDocument.map { (cell, $0) }
      case .function(let code), .profile(let code):
        return library.functions[code].map { (cell, $0.document) }
      }
    case .profile, .sources, .skills, .review, .baseline, .approvals: return nil
    }
  }
}
