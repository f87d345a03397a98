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
struct FoundFile: Sendable {
  let role: FileRole

  /// What is shared, as it was read.
  let read: ReadFile?

  /// Looks at a file: at no more than its first bytes, where they say that it is a profile or a review.
  init(_ path: String, in source: any FileSource, known: FileRole?) throws(FileError) {
    if let known, known != .shared {
      self.init(role: known)
      return
    }
    let start = known == nil ? try source.start(of: path, count: peekLength) : []
    let kind = DocumentKind(announcedIn: start)
    if kind == .profile {
      self.init(role: .profile)
    } else if kind == .review, let subject = ReviewFiles.subject(announcedIn: start) {
      self.init(role: .review(of: subject))
    } else {
      self.init(ReadFile.reading(try source.read(path)))
    }
  }

  private init(_ read: ReadFile) {
    switch read.announcedKind {
    case .profile: self.init(role: .profile)
    case .review: self.init(role: .review(of: read.document?.judged))
    default: self.init(role: .shared, read: read)
    }
  }

  init(role: FileRole, read: ReadFile? = nil) {
    self.role = role
    self.read = read
  }
}

/// How many bytes of a file are looked at for its kind: room for a comment above it.
private let peekLength = 512
