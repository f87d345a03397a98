package import ProfileModel
package import Settings
package import YAMLSyntax

/// A document as document rules see it: with what its workspace shares.
///
/// A class, because each rule hands it about, and because what several rules ask for is found out once, when the first
/// of them asks.
package final class InspectedDocument {
  package let document: Document
  package let library: Library

  /// The words of what the workspace shares.
  let shared: SharedWords

  /// The profile with what it inherits, where the document is one.
  package let profile: ResolvedProfile?

  /// What holds of the rules for the document.
  package let policy: RulePolicy

  /// The texts that must not be written twice; none where no rule compares texts.
  package let texts: DocumentTexts

  /// The texts of each ladder, by level.
  private(set) lazy var ladders = TextLadder.all(in: self)

  /// The codes that the profile has.
  private(set) lazy var mappings = gatheredMappings

  /// The lists of other titles in the document.
  private(set) lazy var aliasLists = gatheredAliasLists

  /// What is known of the framework's schemes.
  let schemes: SchemeBook

  /// A document with the words of its texts, if any rule compares texts.
  init(
    _ document: Document, in library: Library, _ shared: SharedWords, _ schemes: SchemeBook,
    policy: RulePolicy
  ) {
    self.document = document
    self.library = library
    self.shared = shared
    self.policy = policy
    self.schemes = schemes
    if case .profile(let profile) = document.content {
      self.profile = ResolvedProfile(profile, in: document, of: library)
    } else {
      self.profile = nil
    }
    self.texts =
      shared.areRead
      ? DocumentTexts(of: document, profile, at: library.ladder(of: document, profile), shared)
      : DocumentTexts(noneAmong: shared)
  }

  /// The words by which the rules of language know what texts say.
  var language: LanguageWords { shared.language }

  package var tree: SyntaxTree { document.tree }

  /// Whether the document repeats what others wrote, as a baseline does, so that nothing can be wrong with its texts.
  var onlyQuotes: Bool { document.kind == .baseline }

  /// The profile, unless it is retired and only its code still matters.
  var activeProfile: ResolvedProfile? {
    profile.flatMap { $0.profile.status == .retired ? nil : $0 }
  }
}
