import ProfileModel
import Shape

extension Stewarded {
  /// Whether the output has the document: drafts are left out, as is what has a status that cannot be read.
  var isCompiled: Bool {
    stewardship.status.isAbsent || [.published, .retired].contains(stewardship.status.value)
  }
}

extension CompilationContext {
  /// Whether the output has all the functions that a profile inherits from, since it must not carry their drafts.
  func compilesAll(_ functions: [Library.Held<Function>]) -> Bool {
    functions.allSatisfy { $0.value.isCompiled }
  }
}
