package import ProfileModel

/// Which texts of a workspace rest on what, counted by document and layer.
package struct Coverage: Sendable {
  package let documents: [DocumentCoverage]

  package init(_ documents: [DocumentCoverage]) { self.documents = documents }

  /// The texts of all documents together.
  package var total: TextCounts { documents.flatMap(\.layers).reduce(TextCounts()) { $0 + $1.texts } }
}

/// How the texts that live in one document are covered.
package struct DocumentCoverage: Sendable {
  package let home: Home
  package let layers: [LayerCoverage]

  /// Nothing for a document that has no texts.
  package init?(_ sections: [EvidenceSection]) {
    let sections = sections.filter { !$0.texts.isEmpty }
    guard let first = sections.first else { return nil }
    self.home = first.home
    self.layers = sections.map(LayerCoverage.init)
  }
}

/// How the texts of one layer of a document are covered.
package struct LayerCoverage: Sendable {
  package let layer: Layer
  package let texts: TextCounts

  /// How many sources are cited, each counted once.
  package let sources: Int
  package let verdict: Verdict

  init(_ section: EvidenceSection) {
    var counts = TextCounts()
    for text in section.texts { counts.count(text, of: section) }
    let cited = section.support.sources + section.texts.flatMap(\.support.sources)
    self.layer = section.layer
    self.texts = counts
    self.sources = Set(cited.map(\.name)).count
    self.verdict = section.verdict
  }
}

/// Texts, counted by what they rest on.
package struct TextCounts: Hashable, Sendable {
  /// Those that cite something by themselves, and those that rest on what their layer cites.
  package private(set) var citing = 0
  package private(set) var byLayer = 0

  /// Those whose author says why nothing is cited.
  package private(set) var explained = 0
  package private(set) var uncited = 0

  package var all: Int { citing + byLayer + explained + uncited }

  fileprivate mutating func count(_ text: PublishedText, of section: EvidenceSection) {
    switch section.support(of: text) {
    case .cited: if text.support.isMissing { byLayer += 1 } else { citing += 1 }
    case .none, .withheld: explained += 1
    case .missing: uncited += 1
    }
  }

  fileprivate static func + (left: TextCounts, right: TextCounts) -> TextCounts {
    var sum = left
    sum.citing += right.citing
    sum.byLayer += right.byLayer
    sum.explained += right.explained
    sum.uncited += right.uncited
    return sum
  }
}
