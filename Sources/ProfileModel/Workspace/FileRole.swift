import FileSystem

/// What a file is to its workspace.
package enum FileRole: Hashable, Sendable {
  case profile

  /// The review of something; of nothing where it does not say of what.
  case review(of: String?)

  /// What all documents share, or no document at all.
  case shared
}

/// A file with its role, and with its content where the role asks for it.
enum FoundFile: Sendable {
  case profile
  case review(of: String?)

  /// What is shared, as it was read. Kept apart: most of many thousand files are something else.
  indirect case shared(ReadFile)

  /// A file of a role, unless it has to be read.
  init?(known role: FileRole?) {
    switch role {
    case .profile: self = .profile
    case .review(let subject): self = .review(of: subject)
    case .shared, nil: return nil
    }
  }

  /// Looks at a file: at no more than its first bytes, where they say that it is a profile or a review; at all of it if it
  /// is known to be `shared`.
  init(_ path: String, in source: any FileSource, isShared: Bool = false) throws(FileError) {
    let start = isShared ? [] : try source.start(of: path, count: peekLength)
    let kind = DocumentKind(announcedIn: start)
    if kind == .profile {
      self = .profile
    } else if kind == .review, let subject = ReviewFiles.subject(announcedIn: start) {
      self = .review(of: subject)
    } else {
      self.init(ReadFile.reading(try source.read(path)))
    }
  }

  private init(_ read: ReadFile) {
    switch read.announcedKind {
    case .profile: self = .profile
    case .review: self = .review(of: read.document?.judged)
    default: self = .shared(read)
    }
  }

  var role: FileRole {
    switch self {
    case .profile: .profile
    case .review(let subject): .review(of: subject)
    case .shared: .shared
    }
  }
}

/// How many bytes of a file are looked at for its kind: room for a comment above it.
private let peekLength = 512
