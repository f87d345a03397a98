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
  /// are no documents. `knownRole` says what a file is whose content is known not to have changed, so that it need not be
  /// looked at.
  package init(
    from source: any FileSource, settings: Set<String> = [Settings.fileName],
    excluding reason: (String) -> String? = { _ in nil }, threads: Int = 1,
    knownRole: @Sendable (String) -> FileRole? = { _ in nil }
  ) throws(FileError) {
    let listing = try source.list()
    let files = listing.files.filter { !settings.contains($0) }
    var excluded: [SkippedFile] = []
    var members: [String] = []
    for path in files {
      if let reason = reason(path) {
        excluded.append(SkippedFile(file: path, reason: reason))
      } else {
        members.append(path)
      }
    }
    var shared: [ReadFile] = []
    var profiles: [String] = []
    var reviews = ReviewFiles()
    var failures: [FileError] = []
    var roles: [(path: String, role: FileRole)] = []
    let found = concurrentMap(members.parts(of: filesAtATime), threads: threads) { part in
      part.map { path in
        Result { () throws(FileError) in try FoundFile(path, in: source, known: knownRole(path)) }
      }
    }
    for (path, file) in zip(members, found.joined()) {
      switch file {
      case .failure(let failure): failures.append(failure)
      case .success(let file):
        roles.append((path, file.role))
        switch file.role {
        case .profile: profiles.append(path)
        case .review(let subject): reviews.add(path, of: subject)
        case .shared: if let read = file.read { shared.append(read) }
        }
      }
    }
    self.source = source
    self.files = files
    self.shared = shared
    self.profiles = profiles
    self.reviews = reviews
    self.failures = failures
    self.roles = roles
    self.skipped = listing.passedOver.map { SkippedFile(file: $0.path, reason: $0.reason) } + excluded
    self.library = Library(of: shared)
  }
}

/// How many files a thread looks at before it takes further ones.
private let filesAtATime = 32

extension Array {
  /// The elements in their order, so many at a time.
  package func parts(of size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: Swift.max(size, 1)).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
