import ProfileModel
import Shape

/// What a text or a layer rests on, as its author says.
package enum Support: Sendable {
  /// Sources; `hidden` is how many of them readers may not know of.
  case cited([CitedSource], hidden: Int)

  /// The reason why there is none.
  case none(reason: String)

  /// The reason why it is not named.
  case withheld(reason: String)

  /// Nothing is said.
  case missing

  package var sources: [CitedSource] { if case .cited(let sources, _) = self { sources } else { [] } }

  package var isMissing: Bool { if case .missing = self { true } else { false } }
}

/// A use of a source.
package struct CitedSource: Sendable {
  /// The source; nothing where there is none of the id, which the checks report.
  package let card: SourceCard?
  package let name: String

  /// Where in the source, and the date that it speaks for.
  package let locator: String?
  package let asOf: String?

  /// Where it is cited.
  package let place: TextPlace
}

extension EvidenceReading {
  /// What a text or a layer rests on, or why it rests on nothing.
  func support(_ evidence: Field<Evidence>, _ places: inout TextPlaces) -> Support {
    guard case .given(let evidence, _) = evidence else { return .missing }
    if let reason = evidence.none.value { return .none(reason: reason) }
    if let reason = evidence.withheld.value { return .withheld(reason: reason) }
    guard case .given(let listed, _) = evidence.citations else { return .missing }
    return cited(
      listed.located.compactMap { citation, node in
        guard let id = citation.source.value else { return nil }
        let card = directory.card(id, in: places.document)
        return CitedSource(
          card: card, name: card?.name ?? id, locator: citation.locator.value,
          asOf: citation.asOf.value?.description, place: places.place(of: node))
      })
  }

  /// Sources without those that readers may not know of.
  func cited(_ sources: [CitedSource]) -> Support {
    let shown = sources.filter { audience == .internal || $0.card?.isInternal == false }
    let hidden = Set(sources.map(\.name)).subtracting(shown.map(\.name)).count
    return sources.isEmpty ? .missing : .cited(shown, hidden: hidden)
  }
}
