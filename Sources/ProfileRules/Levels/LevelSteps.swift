import ProfileModel
import Shape

/// A level, by what is needed to tell which others stand below it.
struct LevelPlace: Sendable {
  let id: String
  let track: String

  /// Nothing where the author's rank could not be read.
  let rank: Int?

  init(_ level: LevelEntry) {
    self.id = level.id
    self.track = level.track
    self.rank = level.rank
  }
}

/// Something that a level gives, and what the levels one step below it give of the same kind: several where the
/// ladder forks there, none at the foot of it.
struct LevelStep<Given: Sendable>: Sendable {
  let level: LevelPlace
  let given: Given
  let below: [(level: LevelPlace, given: Given)]
}

/// Each of some levels with those one step below it on its track.
///
/// A step leads to the next lower rank at which anything is given. Levels of a fork share a rank and are not compared
/// with each other; levels whose rank could not be read stay out.
func steps<Given>(among levels: [(level: LevelPlace, given: Given)]) -> [LevelStep<Given>] {
  levels.compactMap { level, given in
    guard let rank = level.rank else { return nil }
    var nearest = Int.min
    for (other, _) in levels where other.track == level.track {
      if let low = other.rank, low < rank { nearest = max(nearest, low) }
    }
    return LevelStep(
      level: level, given: given,
      below: levels.filter { $0.level.rank == nearest && $0.level.track == level.track })
  }
}

/// Each of some levels with those one step below it on its track.
func steps<Given>(among levels: [(level: LevelEntry, given: Given)]) -> [LevelStep<Given>] {
  steps(among: levels.map { (LevelPlace($0.level), $0.given) })
}

extension InspectedDocument {
  /// The levels that the document speaks of: those of its tracks.
  var ladder: [LevelEntry] { library.ladder(of: document, profile) }
}

extension Library {
  /// The levels that a document speaks of; `profile` is what it resolves to, where it is one.
  func ladder(of document: Document, _ profile: ResolvedProfile?) -> [LevelEntry] {
    switch document.content {
    case .profile: profile?.ladder ?? []
    case .function(let function): levels(of: function)
    case .framework, .sources, .skills, .review, .baseline, .approvals: levels
    }
  }

  /// The levels of a function's tracks: its own, else those of the nearest function above it that names some.
  private func named(by function: Function) -> [String]? {
    if !function.tracks.isAbsent { return function.tracks.value?.values }
    return chain(to: function.parent.value ?? "").last { $0.value.tracks.value != nil }?.value.tracks.value?
      .values
  }

  private func levels(of function: Function) -> [LevelEntry] {
    let tracks = named(by: function)
    return levels.filter { tracks?.contains($0.track) ?? true }
  }
}
