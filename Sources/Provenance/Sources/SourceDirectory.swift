import ProfileModel
import Shape
import YAMLSyntax

/// The sources that documents cite, each under its name.
struct SourceDirectory: Sendable {
  /// The shared ones, sorted by id.
  let shared: [SourceCard]
  private let byID: [String: SourceCard]

  init(of library: Library) {
    var places: [String: TextPlaces] = [:]
    self.shared = library.sources.sorted { $0.key < $1.key }.map { id, held in
      let place = places[held.document.file, default: TextPlaces(in: held.document)].place(
        of: held.node(of: id))
      return SourceCard(
        held.value, named: id, derivedFrom: held.value.derivedFrom.value?.values ?? [], at: place)
    }
    self.byID = Dictionary(shared.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The source that an id means in a document: its own before a shared one.
  func card(_ id: String, in document: Document) -> SourceCard? {
    cards(ofOwnSourcesIn: document, only: id).first ?? byID[id]
  }

  /// The sources that only this document cites.
  func cards(ofOwnSourcesIn document: Document, only id: String? = nil) -> [SourceCard] {
    guard case .profile(let profile) = document.content, let code = profile.code.value,
      let own = profile.sources.value
    else { return [] }
    var places = TextPlaces(in: document)
    return own.entries.compactMap { entry in
      guard id == nil || entry.key == id, let source = entry.field.value else { return nil }
      let name = { (id: String) in own[id].isAbsent ? id : "\(code)#\(id)" }
      return SourceCard(
        source, named: name(entry.key), derivedFrom: (source.derivedFrom.value?.values ?? []).map(name),
        at: places.place(of: entry.keyNode))
    }
  }
}

extension Library.Held<Source> {
  /// The key under which the document declares the source.
  fileprivate func node(of id: String) -> NodeID {
    guard case .sources(let library) = document.content,
      let entry = library.sources.value?.entries.first(where: { $0.key == id })
    else { return document.root }
    return entry.keyNode
  }
}
