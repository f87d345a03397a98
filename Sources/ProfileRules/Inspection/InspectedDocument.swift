package import ProfileModel
package import Reviews
package import Settings
import Shape
package import YAMLSyntax

/// A document as document rules see it: with what its workspace shares.
///
/// A class, because each rule hands it about, and because what several rules ask for is found out once, when the first
/// of them asks.
package final class InspectedDocument {
  package let document: Document

  /// The document's tree, at hand without being copied.
  package let tree: SyntaxTree
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

  /// The sources that the document declares, each with what keeps it from being evidence.
  private(set) lazy var judgedSources = document.declaredSources.map {
    (declared: $0, fault: fault(of: $0.source))
  }

  /// The codes that the profile has.
  private(set) lazy var mappings = gatheredMappings

  /// The lists of other titles in the document.
  private(set) lazy var aliasLists = gatheredAliasLists

  /// What is known of the framework's schemes.
  let schemes: SchemeBook

  /// How codes are to be written.
  let codes: CodeEndings

  /// What is known of evidence, and of the day.
  let evidence: EvidenceBook

  /// The citations of the document.
  private(set) lazy var sourceUses = [SourceUse](in: document) { source($0) }

  /// The sources that only this document cites, by id.
  private let ownSources: [String: KnownSource]
  /// The document with its reviews, or, for reviews, what they judge; nothing where there are none and none is asked for.
  package let reviewed: ReviewedSubject?

  /// A document with the words of its texts, if any rule compares texts.
  init(
    _ document: Document, in library: Library, _ shared: SharedWords, _ schemes: SchemeBook,
    _ codes: CodeEndings, _ evidence: EvidenceBook, policy: RulePolicy, reviewed: ReviewedSubject?
  ) {
    self.document = document
    self.tree = document.tree
    self.library = library
    self.shared = shared
    self.policy = policy
    self.schemes = schemes
    self.codes = codes
    self.evidence = evidence
    let own = document.kind == .profile ? document.declaredSources : []
    self.ownSources =
      own.isEmpty
      ? [:]
      : KnownSource.all(
        own.map { ($0.id, $0.source, document) }, behind: evidence.sources, kinds: evidence.kinds)
    self.reviewed = reviewed
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

  /// The source that an id stands for here: the document's own, else a shared one.
  func source(_ id: String) -> KnownSource? { ownSources[id] ?? evidence.sources[id] }

  /// Whether the document repeats what others wrote, as a baseline does, so that nothing can be wrong with its texts.
  var onlyQuotes: Bool { document.kind == .baseline }

  /// The profile, unless it is retired and only its code still matters.
  var activeProfile: ResolvedProfile? {
    profile.flatMap { $0.profile.status == .retired ? nil : $0 }
  }
}
