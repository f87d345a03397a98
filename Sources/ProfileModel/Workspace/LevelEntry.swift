import Shape

/// A level of the framework, with its place on the ladders.
///
/// A class, because every profile on its track keeps it at hand, and it never changes.
package final class LevelEntry: Sendable {
  package let id: String
  package let track: String
  package let level: Level

  /// Its place among all levels of the framework, in the order of the file.
  package let order: Int

  fileprivate init(id: String, track: String, level: Level, order: Int) {
    self.id = id
    self.track = track
    self.level = level
    self.order = order
  }

  /// Its place on the scale that all tracks share; nothing where the author's rank could not be read.
  package var rank: Int? { level.rank.value }
}

extension Framework {
  /// All levels, in the order of the file.
  package var levelEntries: [LevelEntry] {
    var entries: [LevelEntry] = []
    for (trackID, track) in tracks.value?.values ?? [] {
      for (levelID, level) in track.levels.value?.values ?? [] {
        entries.append(LevelEntry(id: levelID, track: trackID, level: level, order: entries.count))
      }
    }
    return entries
  }
}
