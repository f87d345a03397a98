/// What git has recorded at a path.
struct RecordedEntry: Sendable {
  enum Kind: Hashable, Sendable {
    case file
    case link
    case submodule
  }

  let path: String
  let kind: Kind

  /// Its contents; of a link those are where it leads to.
  let object: ObjectID

  /// Whether the working tree leaves it out, as a sparse one does.
  let isLeftOut: Bool
}

/// A record as `git ls-files` and `git ls-tree` print it: some words, a tab and a path.
struct EntryRecord {
  let words: [ArraySlice<UInt8>]

  /// From the folder in which git ran.
  let path: ArraySlice<UInt8>

  init?(_ record: ArraySlice<UInt8>) {
    guard let tab = record.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
    self.words = record[..<tab].split(separator: UInt8(ascii: " "))
    self.path = record[(tab + 1)...]
  }

  /// Whether a part of the path begins with a dot: what is hidden does not belong to a workspace.
  var isHidden: Bool {
    var isAtStart = true
    for byte in path {
      if isAtStart, byte == UInt8(ascii: ".") { return true }
      isAtStart = byte == UInt8(ascii: "/")
    }
    return false
  }
}

extension RecordedEntry.Kind {
  /// The kind that git's mode of an entry stands for; nothing for what is no entry.
  init?(mode: ArraySlice<UInt8>) {
    switch String(decoding: mode, as: UTF8.self) {
    case "100644", "100755", "100664": self = .file
    case "120000": self = .link
    case "160000": self = .submodule
    default: return nil
    }
  }
}
