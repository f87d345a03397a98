package import Similarity
package import YAMLSyntax

/// The titles under which readers find profiles, each at a position of its own; those of one profile stand together.
package struct TitleColumns: Sendable {
  /// What titles have in common with other ways of writing the same words.
  package private(set) var lists = NumberLists<UInt64>()

  /// The digest of the level whose page a title is of; 0 for the whole profile.
  package private(set) var levels: [UInt64] = []

  /// The node of a title, and whether it is another title than the one at the head of the page.
  package private(set) var marks: [UInt32] = []

  package init() {}

  /// The titles that were kept by their parts; nothing where these do not fit together.
  package init?(lists: NumberLists<UInt64>, levels: [UInt64], marks: [UInt32]) {
    guard levels.count == lists.numbers.count, marks.count == lists.numbers.count else { return nil }
    self.lists = lists
    self.levels = levels
    self.marks = marks
  }

  package func key(_ title: Int) -> PhraseKey { PhraseKey(digest: lists.numbers[title]) }
  package func isAlias(_ title: Int) -> Bool { marks[title] & 1 != 0 }
  package func node(_ title: Int) -> NodeID { NodeID(rawValue: marks[title] >> 1) }

  mutating func append(_ titles: [TitleUse]) {
    for title in titles {
      levels.append(title.level.map(nameDigest) ?? 0)
      marks.append(title.node.rawValue << 1 | (title.isAlias ? 1 : 0))
    }
    lists.append(titles.lazy.map(\.key.digest))
  }

  mutating func append(_ other: TitleColumns) {
    lists.append(other.lists)
    levels += other.levels
    marks += other.marks
  }

  /// Adds the titles of one profile of another table.
  mutating func append(_ other: TitleColumns, of document: Int) {
    lists.append(other.lists[document])
    levels += other.levels[other.lists.range(of: document)]
    marks += other.marks[other.lists.range(of: document)]
  }
}
