import FileSystem
import ProfileModel
import Provenance
import Reviews
import Testing

/// The documents of a workspace with what reads their evidence.
struct Evidence {
  let library: Library
  let reading: EvidenceReading
  let reviews: [ReviewedSubject]
  let documents: [Document]

  init(of source: any FileSource, for audience: Audience = .internal) throws {
    let workspace = try Workspace(from: source)
    var reviews: [ReviewedSubject] = []
    var verdicts = Verdicts()
    let failures = workspace.visitReviewed { subject in
      reviews.append(subject)
      verdicts.add(subject)
    }
    try #require(failures.isEmpty)
    self.library = workspace.library
    self.reviews = reviews
    self.reading = EvidenceReading(of: library, verdicts, for: audience)
    self.documents =
      try workspace.shared.compactMap(\.document)
      + workspace.profiles.compactMap { try ReadFile.reading(source.read($0)).document }
  }

  var profiles: [ResolvedProfile] {
    documents.compactMap { document in
      guard case .profile(let profile) = document.content else { return nil }
      return ResolvedProfile(profile, in: document, of: library)
    }
  }

  /// The texts of a page, by layer: `responsibilities of OPS: shared`.
  func page(_ level: String) throws -> [String] {
    let profile = try #require(profiles.first)
    let levels = profile.covered.filter { $0.id == level }
    return reading.sections(of: profile, at: levels).map { section in
      "\(section.layer) of \(section.home.name ?? "skills"): "
        + section.texts.map { "\($0.name) (\(words(section.support(of: $0))))" }.joined(separator: ", ")
    }
  }

  /// What rests on a source: `OPS responsibilities: a, b`, `OPS.PLAN responsibilities/c`.
  func uses(of name: String) throws -> (derived: [String], schemes: [String], uses: [String]) {
    let cards = reading.sharedSources + documents.flatMap { reading.ownSources(of: $0) }
    var uses = SourceUses(try #require(cards.first { $0.name == name }), reading)
    for document in documents { uses.add(document) }
    return (
      uses.derived.map(\.name), uses.schemes.map(\.id),
      uses.uses.map { use in
        "\(use.home.name ?? "skills") \(use.layer)"
          + (use.text.map { "/\($0)" } ?? ": " + use.resting.joined(separator: ", "))
      }
    )
  }
}

private func words(_ support: Support) -> String {
  switch support {
  case .cited(let sources, let hidden):
    sources.map(\.name).joined(separator: " ") + (hidden > 0 ? " +\(hidden)" : "")
  case .none: "none"
  case .withheld: "withheld"
  case .missing: "nothing"
  }
}
