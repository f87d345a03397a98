package import Shape

/// A fact about a source that its kind may ask for.
package enum SourceFact: String, CaseIterable, Sendable {
  case publisher
  case address
  case url
  case doi
  case archive
  case edition
  case published
  case retrieved
  case licence
  case sample

  package static let shape = Shape<SourceFact>.choice(\.summary)

  package var summary: String {
    switch self {
    case .publisher: "who published it"
    case .address: "where it can be found: `url`, `doi` or `archive`"
    case .url: "its address on the web"
    case .doi: "its digital object identifier"
    case .archive:
      "where the copy is kept that was read, in place of what has no address or was not read there"
    case .edition: "its edition, release or version"
    case .published: "the day, month or year in which it was published"
    case .retrieved: "the day, month or year in which it was read"
    case .licence: "the terms it may be used under"
    case .sample: "what it looked at: the size, the period and the method of a sample or a survey"
    }
  }
}

extension Source {
  /// Whether the author gave no part of the fact. What could not be read has its finding already.
  package func lacks(_ fact: SourceFact) -> Bool {
    switch fact {
    case .publisher: publisher.isAbsent
    case .address: !isLocated
    case .url: url.isAbsent
    case .doi: doi.isAbsent
    case .archive: archive.isAbsent
    case .edition: edition.isAbsent
    case .published: published.isAbsent
    case .retrieved: retrieved.isAbsent
    case .licence: licence.isAbsent
    case .sample: sample.isAbsent
    }
  }

  /// Whether anything says where it can be found.
  package var isLocated: Bool { !url.isAbsent || !doi.isAbsent || !archive.isAbsent }
}
