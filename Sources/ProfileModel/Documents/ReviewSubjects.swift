package import Shape

extension Document {
  /// What reviews call this document: the code of a profile or function, or the framework's id.
  package var reviewSubject: NameUse? {
    let name: Field<String> =
      switch content {
      case .framework(let framework): framework.id
      case .function(let function): function.code
      case .profile(let profile): profile.code
      case .sources, .skills, .review, .baseline: .absent
      }
    guard case .given(let text, let node) = name else { return nil }
    return NameUse(kind: .reviewSubject, name: text, node: node)
  }
}
