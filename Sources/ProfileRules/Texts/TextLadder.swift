import ProfileModel

/// The texts of one ladder on one track, those of each level together.
struct TextLadder {
  let ladder: Ladder
  private let track: String

  /// From the lowest rank; levels of a fork together.
  private(set) var rungs: [(rank: Int, texts: [Int])] = []

  /// The ladders of a document, with those texts, as positions among all, that have at least three words.
  static func all(in inspected: InspectedDocument) -> [TextLadder] {
    let levels = inspected.profile?.ladder ?? inspected.library.levels
    var ladders: [TextLadder] = []
    var last: (rung: Rung, ladder: Int, place: Int)?
    for (position, text) in inspected.texts.all.enumerated() {
      guard let rung = text.rung, text.words.count >= 3 else { continue }
      if let last, last.rung === rung {
        ladders[last.ladder].rungs[last.place].texts.append(position)
        continue
      }
      guard let level = levels.lastIndex(where: { $0.id == rung.level }), let rank = levels[level].rank
      else { continue }
      let known = ladders.firstIndex { $0.ladder == rung.ladder && $0.track == levels[level].track }
      if known == nil { ladders.append(TextLadder(ladder: rung.ladder, track: levels[level].track)) }
      let ladder = known ?? ladders.count - 1
      last = (rung, ladder, ladders[ladder].add(position, at: rank))
    }
    return ladders.sorted { ($0.ladder, $0.track) < ($1.ladder, $1.track) }
  }

  /// The same ladder with those texts only.
  func keeping(_ isKept: (Int) -> Bool) -> TextLadder {
    guard !rungs.allSatisfy({ $0.texts.allSatisfy(isKept) }) else { return self }
    var ladder = self
    ladder.rungs = rungs.map { ($0.rank, $0.texts.filter(isKept)) }.filter { !$0.texts.isEmpty }
    return ladder
  }

  private init(ladder: Ladder, track: String) {
    self.ladder = ladder
    self.track = track
  }

  /// Adds a text, and gives the position of its rung.
  private mutating func add(_ text: Int, at rank: Int) -> Int {
    let place = rungs.firstIndex { $0.rank >= rank } ?? rungs.count
    if place == rungs.count || rungs[place].rank != rank { rungs.insert((rank, []), at: place) }
    rungs[place].texts.append(text)
    return place
  }
}
