import Diagnostics
import ProfileModel
import Provenance

/// The search for the texts that stand at a place in a file.
struct PlaceSearch {
  private let reading: EvidenceReading
  private let library: Library
  private let place: NamedPlace
  private let file: String?

  init(_ reading: EvidenceReading, _ library: Library, _ place: NamedPlace, _ location: WorkspaceLocation) {
    self.reading = reading
    self.library = library
    self.place = place
    self.file = location.selection?.first
  }

  mutating func chain(in documents: inout DocumentPass) throws(Failure) -> EvidenceChain {
    var found: [EvidenceSection] = []
    documents.forEach { document in
      guard document.file == file else { return }
      found = reading.sections(of: document).compactMap { $0.keeping { place.holds($0) } }
    }
    guard !found.isEmpty else { throw .unknownSubject(place.description, suggestion: nil) }
    let pages =
      place.isWholeFile ? [] : reading.pages(publishing: found, among: &documents, in: library)
    return EvidenceChain(of: place.description, title: nil, found, pages: pages)
  }
}

extension NamedPlace {
  fileprivate var isWholeFile: Bool { part == .file }

  /// Whether a text stands there: on the line, at the path, or above or below it.
  fileprivate func holds(_ text: PublishedText) -> Bool {
    switch part {
    case .file: true
    case .line(let line): (text.place.line...text.place.lastLine).contains(line)
    case .path(let path): text.place.path.isWithin(path) || path.isWithin(text.place.path)
    }
  }
}

extension String {
  /// Whether a path is `outer` or lies below it.
  fileprivate func isWithin(_ outer: String) -> Bool {
    self == outer || hasPrefix(outer + ".") || hasPrefix(outer + "[")
  }
}
