import ProfileModel
import Shape

/// A profile that the output does not have, and why.
package struct LeftOutProfile: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// It is being written.
    case draft

    /// It inherits from a function that is being written.
    case draftFunction(code: String)

    /// It has errors, and those that have were to be left out.
    case errors
  }

  package let file: String
  package let reason: Reason

  package init(file: String, reason: Reason) {
    self.file = file
    self.reason = reason
  }
}

extension ResolvedProfile {
  /// Why the profile is left out as unfinished; nothing for one that is in force or was.
  var reasonAsDraft: LeftOutProfile.Reason? {
    if profile.status == .draft { return .draft }
    return functions.first { $0.value.status == .draft }
      .map { .draftFunction(code: $0.value.code.value ?? "") }
  }
}
