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

  /// Loads the shared documents of a source of files.
  ///
  /// `reason` says why a file does not belong to the framework; nothing for a file that does. Files of `settings`
  /// are no documents.
  package init(
    from source: any FileSource, settings: Set<String> = [Settings.fileName],
    excluding reason: (String) -> String? = { _ in nil }
  ) throws(FileError) {
    let listing = try source.list()
    var excluded: [SkippedFile] = []
    var shared: [ReadFile] = []
    var profiles: [String] = []
    var reviews = ReviewFiles()
    var failures: [FileError] = []
    let files = listing.files.filter { !settings.contains($0) }
    for path in files {
      if let reason = reason(path) {
        excluded.append(SkippedFile(file: path, reason: reason))
        continue
      }
      do throws(FileError) {
        let start = try source.start(of: path, count: peekLength)
        let kind = DocumentKind(announcedIn: start)
        if kind == .profile {
          profiles.append(path)
        } else if kind == .review, let subject = ReviewFiles.subject(announcedIn: start) {
          reviews.add(path, of: subject)
        } else {
          let file = ReadFile.reading(try source.read(path))
          switch file.announcedKind {
          case .profile: profiles.append(path)
          case .review: reviews.add(path, of: file.document?.judged)
          default: shared.append(file)
          }
        }
      } catch {
        failures.append(error)
      }
    }
    self.source = source
    self.files = files
    self.shared = shared
    self.profiles = profiles
    self.reviews = reviews
    self.failures = failures
    self.skipped = listing.passedOver.map { SkippedFile(file: $0.path, reason: $0.reason) } + excluded
    self.library = Library(of: shared)
  }
}

/// How many bytes of a file are looked at for its kind: room for a comment above it.
private let peekLength = 512
