import Diagnostics
package import FileSystem
package import ProfileModel
package import Provenance
import Reviews
import Settings

/// An answer about the evidence of a workspace; nothing is checked on the way.
package struct EvidenceRun: Sendable {
  package let answer: EvidenceAnswer

  /// Files that the system refused to read.
  package let failures: [FileError]

  /// Answers a question about the workspace at `location` for those who may see what `audience` may.
  package init(
    _ location: WorkspaceLocation, _ question: EvidenceQuestion, for audience: Audience,
    under choice: SettingsChoice = .workspace
  ) throws(Failure) {
    let workspace = try loaded(location, try Settings(of: location, choice), choice)
    var documents = DocumentPass(workspace)
    var verdicts = Verdicts()
    let unread = workspace.visitReviewed { verdicts.add($0) }
    let library = workspace.library
    let reading = EvidenceReading(of: library, verdicts, for: audience)
    switch question {
    case .overview:
      var covered: [DocumentCoverage] = []
      documents.forEach { document in
        if let coverage = DocumentCoverage(reading.sections(of: document)) { covered.append(coverage) }
      }
      self.answer = .coverage(Coverage(covered))
    case .subject(let name):
      var search = SubjectSearch(reading, library, name)
      self.answer = .chain(try search.chain(in: &documents))
    case .place(let place):
      var search = PlaceSearch(reading, library, place, location)
      self.answer = .chain(try search.chain(in: &documents))
    case .source(let id):
      self.answer = .uses(try uses(of: id, reading, in: &documents))
    }
    let failures = documents.failures
    self.failures = failures + unread.filter { error in !failures.contains { $0.path == error.path } }
  }

  /// What the run ends with.
  package var status: ExitStatus { failures.isEmpty ? .clean : .unfinished }
}

/// What rests on the source of a name, or of an id that only one profile's own source has.
private func uses(
  of name: String, _ reading: EvidenceReading, in documents: inout DocumentPass
) throws(Failure) -> SourceUses {
  var cards = reading.sharedSources
  documents.forEach { cards += reading.ownSources(of: $0) }
  let own = cards.filter { $0.name.hasSuffix("#" + name) }
  guard let card = cards.first(where: { $0.name == name }) ?? (own.count == 1 ? own.first : nil) else {
    throw .unknownSource(name, suggestion: closest(to: name, among: cards.map(\.name)))
  }
  var uses = SourceUses(card, reading)
  documents.forEach { uses.add($0) }
  return uses
}
