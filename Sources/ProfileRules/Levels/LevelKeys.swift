import ProfileModel
import Shape
import YAMLSyntax

extension InspectedDocument {
  /// Where the document names a level to say something of it: the key of its statements, its card or its row of the
  /// rubric.
  func levelKey(_ level: String, in kind: LevelSheet.Kind) -> NodeID? {
    switch document.content {
    case .framework(let framework):
      switch kind {
      case .statements: nil
      case .card:
        (framework.tracks.value?.values ?? []).lazy.compactMap { $0.value.levels.keyNode(of: level) }.first
      case .rubric: framework.rubric.keyNode(of: level)
      }
    case .function(let function):
      switch kind {
      case .statements: function.responsibilities.keyNode(of: level)
      case .card: nil
      case .rubric: function.rubric.keyNode(of: level)
      }
    case .profile(let profile): profile.responsibilities.keyNode(of: level)
    case .sources, .skills, .review, .baseline, .approvals: nil
    }
  }
}

extension Field {
  fileprivate func keyNode<Element>(of key: String) -> NodeID? where Value == Keyed<Element> {
    value?.entries.first { $0.key == key }?.keyNode
  }
}
