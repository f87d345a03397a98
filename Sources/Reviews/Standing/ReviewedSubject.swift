package import ProfileModel
import Shape

/// A document with all reviews of it, and how each of its layers stands.
package struct ReviewedSubject: Sendable {
  /// What is reviewed; nothing where reviews are of something that is not there.
  package let document: Document?

  package let history: ReviewHistory
  package let terms: ReviewTerms

  /// Whether the document and its records could be read, so that what is not there is known to be missing, and what is
  /// different to have been changed.
  package let isWhole: Bool

  /// The document's own layers, in the order of pages.
  package let standings: [LayerStanding]

  package init(_ document: Document?, reviewedIn reviews: [Document], under terms: ReviewTerms, isWhole: Bool)
  {
    let history = ReviewHistory(of: reviews)
    self.document = document
    self.history = history
    self.terms = terms
    self.isWhole = isWhole
    self.standings =
      document.map { document in
        document.writtenLayers.map { LayerStanding(of: $0, in: document, history, under: terms) }
      } ?? []
  }

  /// What reviews call it; nothing for a list of skills without an id.
  package var name: String? { document?.reviewSubject?.name }

  /// Whether it has to be reviewed: drafts are not finished, and of what is retired only the code matters.
  package var isAsked: Bool {
    switch document?.content {
    case .function(let function): function.status == .published
    case .profile(let profile): profile.status == .published
    case .framework, .skills: true
    case .sources, .review, .baseline, .approvals, nil: false
    }
  }

  /// The roles that wrote it.
  package var authors: Set<String> { document.map { terms.authors(of: $0) } ?? [] }

  package func standing(of layer: Layer) -> LayerStanding? { standings.first { $0.layer == layer } }

  /// The layers that rest on a judgement in a file, by its place among the file's reviews.
  package func standings(judgedIn file: String) -> [(ordinal: Int, standings: [LayerStanding])] {
    let judged = standings.filter { $0.judgement?.document.file == file }
    return Dictionary(grouping: judged) { $0.judgement?.ordinal ?? 0 }
      .map { (ordinal: $0.key, standings: $0.value) }.sorted { $0.ordinal < $1.ordinal }
  }
}
