package import Shape

extension Document {
  /// What reviews call this document: the code of a profile or function, the id of the framework or of a list of
  /// skills.
  package var reviewSubject: NameUse? {
    guard case .given(let text, let node) = subjectName else { return nil }
    return NameUse(kind: .reviewSubject, name: text, node: node)
  }

  /// Whether it is something that reviews judge, by a name that could not be read.
  package var hasUnreadSubject: Bool {
    switch content {
    case .framework, .function, .profile: reviewSubject == nil
    case .skills: subjectName.isBroken
    case .sources, .review, .baseline, .approvals: false
    }
  }

  private var subjectName: Field<String> {
    switch content {
    case .framework(let framework): framework.id
    case .function(let function): function.code
    case .profile(let profile): profile.code
    case .skills(let library): library.id
    case .sources, .review, .baseline, .approvals: .absent
    }
  }
}
