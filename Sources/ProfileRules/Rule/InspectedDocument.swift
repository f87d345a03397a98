package import ProfileModel
package import YAMLSyntax

/// A document as document rules see it: with what its workspace shares.
package struct InspectedDocument: Sendable {
  package let document: Document
  package let library: Library

  /// The profile with what it inherits, where the document is one.
  package let profile: ResolvedProfile?

  /// The texts that must not be written twice.
  package let texts: DocumentTexts

  package init(_ document: Document, in library: Library) {
    self.document = document
    self.library = library
    if case .profile(let profile) = document.content {
      self.profile = ResolvedProfile(profile, in: document, of: library)
    } else {
      self.profile = nil
    }
    self.texts = DocumentTexts(of: document, profile, in: library)
  }

  package var tree: SyntaxTree { document.tree }

  /// The profile, unless it is retired and only its code still matters.
  var activeProfile: ResolvedProfile? {
    profile.flatMap { $0.profile.status == .retired ? nil : $0 }
  }
}
