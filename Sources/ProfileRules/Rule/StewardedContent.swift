import ProfileModel

extension Document {
  /// The function or profile that the document holds.
  var stewardedContent: (any Stewarded)? {
    switch content {
    case .function(let function): function
    case .profile(let profile): profile
    case .framework, .sources, .skills, .review, .baseline, .approvals: nil
    }
  }
}
