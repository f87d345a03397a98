import ProfileModel
import Shape

/// What is known of a source: enough to find it again.
package struct SourceCard: Sendable {
  /// What the compiled output calls it: its id, behind the profile's code and `#` where only one profile cites it.
  package let name: String
  package let title: String?
  package let kind: String?
  package let publisher: String?
  package let edition: String?
  package let published: String?
  package let retrieved: String?
  package let licence: String?

  /// Where it is found: an address, an identifier, a copy.
  package let url: String?
  package let doi: String?
  package let archive: String?

  /// The names of the sources that it repeats.
  package let derivedFrom: [String]
  package let isInternal: Bool

  /// Where it is declared.
  package let place: TextPlace

  init(_ source: Source, named name: String, derivedFrom: [String], at place: TextPlace) {
    self.name = name
    self.title = source.title.value
    self.kind = source.kind.value
    self.publisher = source.publisher.value
    self.edition = source.edition.value
    self.published = source.published.value?.description
    self.retrieved = source.retrieved.value?.description
    self.licence = source.licence.value
    self.url = source.url.value
    self.doi = source.doi.value
    self.archive = source.archive.value
    self.derivedFrom = derivedFrom
    // An audience that could not be read may have been the narrower one.
    self.isInternal = !source.audience.isAbsent && source.audience.value != .public
    self.place = place
  }
}
