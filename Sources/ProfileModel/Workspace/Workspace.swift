import Concurrency
package import Diagnostics
package import FileSystem
import Settings

/// A framework with all that its documents share, ready for its profiles to be read one by one.
///
/// Profiles and reviews are many, so none of them is kept: whoever needs them reads them from `source`, a profile
/// together with its reviews, uses what was read, and lets it go.
package struct Workspace: Sendable {
  /// Where the files come from.
  package let source: any FileSource

  /// The framework, functions, sources and skills, and files that are no document, in the order of their paths.
  package let shared: [ReadFile]

  /// The files of profiles, in the order of their paths.
  package let profiles: [String]

  /// The files of reviews, by what they judge.
  package let reviews: ReviewFiles

  /// All files that were found but those of settings, whether they belong to the workspace or not.
  package let files: [String]

  /// What was passed over, and why.
  package let skipped: [SkippedFile]

  /// Files that the system refused to read.
  package let failures: [FileError]

  /// What the shared documents define.
  package let library: Library

  /// The number of files that belong to the workspace, read or not.
  package var fileCount: Int { shared.count + profiles.count + reviews.paths.count + failures.count }

  /// What each file of the workspace is to it, in the order of their paths; those that could not be read are left out.
  package let roles: [(path: String, role: FileRole)]

  /// Loads the shared documents of a source of files, on up to `threads` threads.
  ///
  /// `reason` says why a file does not belong to the framework; nothing for a file that does. Files of `settings`
  /// are no documents. `knownRoles` says what some files are, in their order, as far as their content is known not to have
  /// changed: these need not be looked at.
  package init(
    from source: any FileSource, settings: Set<String> = [Settings.fileName],
    excluding reason: (String) -> String? = { _ in nil }, threads: Int = 1,
    knownRoles: ([String]) -> [FileRole?] = { $0.map { _ in nil } }
  ) throws(FileError) {
    let members = Members(of: try source.list(), settings, excluding: reason)
    let roles = knownRoles(members.paths)
    let found = members.found(known: roles.map(FoundFile.init(known:)), threads: threads) {
      position throws(FileError) in
      try FoundFile(members.paths[position], in: source, isShared: roles[position] == .shared)
    }
    self.init(of: members, found, from: source) { _, shared in Library(of: shared) }
  }

  /// Loads another state of the files of a workspace, on up to `threads` threads.
  ///
  /// `isSame` says of a file that both have that its content is the same: such a file is not looked at again.
  package init(
    from source: any FileSource, like other: Workspace,
    excluding reason: (String) -> String? = { _ in nil }, threads: Int = 1,
    isSame: (String) -> Bool
  ) throws(FileError) {
    let members = Members(of: try source.list(), [Settings.fileName], excluding: reason)
    let files = other.foundFiles
    let known = members.paths.map { path in files[path].flatMap { isSame(path) ? $0 : nil } }
    let found = members.found(known: known, threads: threads) { position throws(FileError) in
      try FoundFile(members.paths[position], in: source)
    }
    self.init(of: members, found, from: source) { paths, shared in
      paths == other.sharedPaths && paths.allSatisfy(isSame) ? other.library : Library(of: shared)
    }
  }

  /// `library` makes what the shared files define, which are given with their paths.
  private init(
    of members: Members, _ found: (files: [FoundFile?], failures: [FileError]),
    from source: any FileSource,
    library: (_ paths: [String], _ files: [ReadFile]) -> Library
  ) {
    var shared: [ReadFile] = []
    var profiles: [String] = []
    var reviews = ReviewFiles()
    var roles: [(path: String, role: FileRole)] = []
    for case (let path, let file?) in zip(members.paths, found.files) {
      roles.append((path, file.role))
      switch file {
      case .profile: profiles.append(path)
      case .review(let subject): reviews.add(path, of: subject)
      case .shared(let read): shared.append(read)
      }
    }
    self.source = source
    self.files = members.files
    self.shared = shared
    self.profiles = profiles
    self.reviews = reviews
    self.failures = found.failures
    self.roles = roles
    self.skipped = members.skipped
    self.library = library(roles.filter { $0.role == .shared }.map(\.path), shared)
  }

  /// The paths of the shared files, in their order.
  private var sharedPaths: [String] { roles.lazy.filter { $0.role == .shared }.map(\.path) }

  /// What each file is, and what was read of it, by its path.
  private var foundFiles: [String: FoundFile] {
    var files: [String: FoundFile] = [:]
    files.reserveCapacity(roles.count)
    var unnamed = shared[...]
    for (path, role) in roles {
      switch role {
      case .profile: files[path] = .profile
      case .review(let subject): files[path] = .review(of: subject)
      case .shared: files[path] = unnamed.popFirst().map(FoundFile.shared)
      }
    }
    return files
  }
}

extension Array {
  /// The elements in their order, so many at a time.
  package func parts(of size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: Swift.max(size, 1)).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
