import Shape

/// The names that hold in one document beside those that all documents share.
struct NameScope {
  /// Sources that only this profile cites, and themes of its function and the functions above it.
  private let sources: Set<String>
  private let themes: Set<String>

  /// The kinds of things of which a part that could not be read may define some for this document alone.
  private let unread: Set<EntityKind>

  /// The levels of a profile's tracks; nothing where they could not be read, and for other documents, which may
  /// name any level.
  private let ladder: [String]?

  /// The framework's proficiencies.
  private let proficiencies: [String]

  init(of profile: ResolvedProfile, in library: Library) {
    proficiencies = library.proficiencies
    sources = Set(profile.profile.sources.value?.keys ?? [])
    themes = names(ofThemesIn: profile.functions.map(\.value))
    unread = Set(
      [EntityKind.source].filter(profile.document.unreadKinds.contains)
        + unreadThemes(of: profile.functions.map(\.document)))
    ladder = profile.isLadderKnown ? profile.ladder.map(\.id) : nil
  }

  init(of function: Function, _ document: Document, in library: Library) {
    proficiencies = library.proficiencies
    let above = library.chain(to: function.parent.value ?? "")
    sources = []
    themes = names(ofThemesIn: above.map(\.value) + [function])
    unread = Set(unreadThemes(of: above.map(\.document) + [document]))
    ladder = nil
  }

  /// A document that has no names of its own.
  init() {
    proficiencies = []
    sources = []
    themes = []
    unread = []
    ladder = nil
  }

  /// Whether a reference is to a word of a small vocabulary that is there, and whose use nobody has to know of.
  ///
  /// Most references are of this kind, so they are told before anything is hashed.
  func knows(_ reference: NameUse) -> Bool {
    switch reference.kind {
    case .level: ladder?.contains(reference.name) ?? false
    case .proficiency: proficiencies.contains(reference.name)
    case .sourceKind: GivenSourceKind(reference.name) != nil
    default: false
    }
  }

  /// Whether a reference is to something local.
  func holds(_ reference: NameUse) -> Bool {
    local(reference.kind).contains(reference.name)
  }

  /// Whether a reference may be to something local that could not be read.
  func mayHold(_ reference: NameUse) -> Bool { unread.contains(reference.kind) }

  /// Whether a reference is to a level of the framework that this document cannot have.
  func excludes(_ reference: NameUse) -> Bool {
    guard reference.kind == .level, let ladder else { return false }
    return !ladder.contains(reference.name)
  }

  /// The names that a reference may have been meant to be, sorted.
  func candidates(for kind: EntityKind, in library: Library) -> [String] {
    if kind == .level, let ladder { return ladder.sorted() }
    let given = kind == .sourceKind ? GivenSourceKind.all.map(\.id) : []
    return Set(library.names.names(kind) + given).union(local(kind)).sorted()
  }

  private func local(_ kind: EntityKind) -> Set<String> {
    switch kind {
    case .source: sources
    case .theme: themes
    default: []
    }
  }
}

/// The kind of themes, where some of these functions' could not be read.
private func unreadThemes(of functions: [Document]) -> [EntityKind] {
  functions.contains { $0.unreadKinds.contains(.theme) } ? [.theme] : []
}

private func names(ofThemesIn functions: [Function]) -> Set<String> {
  Set(functions.flatMap { $0.themes.value?.keys ?? [] })
}
