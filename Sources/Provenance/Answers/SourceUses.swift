package import ProfileModel
import Shape

/// Everything that rests on a source, and has to be looked at again when its next edition appears or it is withdrawn.
package struct SourceUses: Sendable {
  package let source: SourceCard

  /// The sources that repeat it, directly or by way of others.
  package private(set) var derived: [SourceCard] = []

  /// The schemes whose codes were looked up in one of these sources.
  package private(set) var schemes: [SchemeUse] = []

  /// The citations of these sources, by document.
  package private(set) var uses: [SourceUse] = []

  private let reading: EvidenceReading
  private var names: Set<String>

  /// A scheme that names a source for its codes.
  package struct SchemeUse: Sendable {
    package let id: String
    package let source: String
    package let place: TextPlace
  }

  package init(_ source: SourceCard, _ reading: EvidenceReading) {
    self.source = source
    self.reading = reading
    self.names = [source.name]
    addDerived(among: reading.directory.shared)
    guard let document = reading.library.frameworkDocument else { return }
    var places = TextPlaces(in: document)
    for (id, scheme) in reading.library.framework.schemes.value?.values ?? [] {
      guard case .given(let name, let node) = scheme.source, names.contains(name) else { continue }
      schemes.append(SchemeUse(id: id, source: name, place: places.place(of: node)))
    }
  }

  /// Adds what a document cites of these sources; a profile's own sources may repeat one of them.
  package mutating func add(_ document: Document) {
    let known = names
    addDerived(among: reading.directory.cards(ofOwnSourcesIn: document))
    for section in reading.sections(of: document) {
      let resting = section.texts.filter(\.support.isMissing)
      for cited in section.support.sources where names.contains(cited.name) {
        uses.append(SourceUse(cited, of: section, resting: resting.map(\.name)))
      }
      for text in section.texts {
        for cited in text.support.sources where names.contains(cited.name) {
          uses.append(SourceUse(cited, of: section, by: text))
        }
      }
    }
    // No other document can cite the document's own sources.
    names = known
  }

  /// Adds those of some sources that repeat one that is known, until none is left that does.
  private mutating func addDerived(among cards: [SourceCard]) {
    while let next = cards.first(where: { card in
      !names.contains(card.name) && card.derivedFrom.contains(where: names.contains)
    }) {
      names.insert(next.name)
      if reading.audience == .internal || !next.isInternal { derived.append(next) }
    }
  }
}

/// A citation, and what rests on it.
package struct SourceUse: Sendable {
  package let home: Home
  package let layer: Layer

  /// The text that cites the source by itself; nothing for a citation that holds for the layer.
  package let text: String?

  /// The texts of the layer that cite nothing by themselves, and so rest on it.
  package let resting: [String]
  package let citation: CitedSource

  fileprivate init(_ citation: CitedSource, of section: EvidenceSection, resting: [String]) {
    self.home = section.home
    self.layer = section.layer
    self.text = nil
    self.resting = resting
    self.citation = citation
  }

  fileprivate init(_ citation: CitedSource, of section: EvidenceSection, by text: PublishedText) {
    self.home = section.home
    self.layer = section.layer
    self.text = text.name
    self.resting = []
    self.citation = citation
  }
}
