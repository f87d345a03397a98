package import ProfileModel
import Shape

/// What a framework asks of reviews, as values: what is not said, or could not be read, asks for nothing.
package struct ReviewTerms: Sendable {
  package let dimensions: [String]
  package let minimum: Int?
  package let maximum: Int?
  package let passMark: Int?

  /// The layers that have to be reviewed where they are written.
  package let layers: [Layer]

  /// Whether examples count where a review is asked for.
  package let countsIllustrative: Bool

  /// How many months a review holds.
  package let months: Int?

  package let fewestSeats: Int
  package let rolesThatSit: [String]

  /// How far apart scores are that are called disagreement.
  package let spread: Int?

  package let editorialLimit: Limit?

  /// How many words may change, in how many.
  package struct Limit: Hashable, Sendable {
    package let differing: Int
    package let within: Int

    /// Whether so many words may change of so many.
    package func allows(_ changed: Int, of judged: Int) -> Bool { changed * within <= differing * judged }
  }

  /// The ids of all roles, in the order of the file.
  package let roles: [String]

  /// The titles of roles, by id.
  private let titles: [String: String]

  package init(of framework: Framework) {
    let policy = framework.review.value
    let scale = policy?.scale.value
    let panel = policy?.panel.value
    self.dimensions = policy?.dimensions.value?.keys ?? []
    self.minimum = scale?.minimum.value
    self.maximum = scale?.maximum.value
    self.passMark = scale?.pass.value
    self.layers = policy?.layers.value?.values ?? []
    self.countsIllustrative = policy?.illustrative.value ?? false
    self.months = policy?.months.value
    self.fewestSeats = panel?.minimum.value ?? 1
    self.rolesThatSit = panel?.roles.value?.values ?? []
    self.spread = panel?.spread.value
    if let differing = policy?.editorial.value?.differing.value,
      let within = policy?.editorial.value?.within.value
    {
      // No text of a framework has a million words, and products of larger numbers could overflow.
      self.editorialLimit = Limit(differing: min(differing, 1_000_000), within: min(within, 1_000_000))
    } else {
      self.editorialLimit = nil
    }
    self.roles = policy?.roles.value?.keys ?? []
    self.titles = Dictionary(
      (policy?.roles.value?.values ?? []).map { ($0.key, $0.value.title.value ?? $0.key) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether a score is one that can be given.
  package func isOnScale(_ score: Int) -> Bool {
    (minimum.map { $0 <= score } ?? true) && (maximum.map { score <= $0 } ?? true)
  }

  /// The roles of a document's authors: those it names, and the one that owns it.
  package func authors(of document: Document) -> Set<String> {
    let (named, owner) = document.authorship
    let owning = titles.filter { id, title in
      owner.map { $0.lowercased() == id.lowercased() || $0.lowercased() == title.lowercased() } ?? false
    }
    return Set(named).union(owning.keys)
  }
}

extension Document {
  /// The roles that are named as authors, and the owner in the document's own words.
  fileprivate var authorship: (roles: [String], owner: String?) {
    let stewardship: Stewardship? =
      switch content {
      case .framework(let framework): framework.stewardship
      case .function(let function): function.stewardship
      case .profile(let profile): profile.stewardship
      case .skills, .sources, .review, .baseline, .approvals: nil
      }
    if case .skills(let library) = content { return (library.authors.value?.values ?? [], nil) }
    return (stewardship?.authors.value?.values ?? [], stewardship?.owner.value)
  }
}
