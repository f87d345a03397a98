/// What is asked about the evidence of a workspace.
package enum EvidenceQuestion: Sendable {
  /// What rests on what, everywhere.
  case overview

  /// The evidence of a profile, a page, a function or a text, by the name that the compiled output gives it: `CODE`,
  /// `CODE.LEVEL`, `CODE#TEXT` or `TEXT`.
  case subject(String)

  /// The evidence of what stands at a place.
  case place(NamedPlace)

  /// What rests on a source.
  case source(String)

  /// Tells a place in a file that exists from a name.
  package init(about argument: String) {
    if let place = try? NamedPlace(argument) {
      self = .place(place)
    } else {
      self = .subject(argument)
    }
  }

  /// The file that the question is about, from the current folder.
  package var file: String? { if case .place(let place) = self { place.file } else { nil } }
}
