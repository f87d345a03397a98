/// What git has recorded at a path.
struct RecordedEntry: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case file
    case link
    case submodule
  }

  let kind: Kind

  /// Its contents; of a link those are where it leads to.
  let object: ObjectID

  /// Whether the working tree leaves it out, as a sparse one does.
  let isLeftOut: Bool
}

/// A record as `git ls-files` and `git ls-tree` print it: some words, a tab and a path.
struct EntryRecord {
  let words: [Substring]

  /// From the folder in which git ran.
  let path: ArraySlice<UInt8>

  init?(_ record: ArraySlice<UInt8>) {
    guard let tab = record.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
    self.words = String(decoding: record[..<tab], as: UTF8.self).split(separator: " ")
    self.path = record[(tab + 1)...]
  }

  /// Whether a part of the path begins with a dot: what is hidden does not belong to a workspace.
  var isHidden: Bool {
    path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .contains { $0.first == UInt8(ascii: ".") }
  }
}

extension RecordedEntry.Kind {
  /// The kind that git's mode of an entry stands for; nothing for what is no entry.
  init?(mode: Substring) {
    switch mode {
    case "100644", "100755", "100664": self = .file
    case "120000": self = .link
    case "160000": self = .submodule
    default: return nil
    }
  }
}
