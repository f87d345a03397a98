package import Diagnostics
package import FileSystem

/// A framework with all that its documents share, ready for its profiles to be read one by one.
///
/// Profiles and reviews are many, so none of them is kept: whoever needs them reads them from `files`, uses what
/// was read, and lets it go.
package struct Workspace: Sendable {
  /// Where the files come from.
  package let source: any FileSource

  /// The framework, functions, sources and skills, and files that are no document, in the order of their paths.
  package let shared: [ReadFile]

  /// The files of profiles and reviews, in the order of their paths.
  package let files: [String]

  /// What was passed over, and why.
  package let skipped: [SkippedFile]

  /// Files that the system refused to read.
  package let failures: [FileError]

  /// What the shared documents define.
  package let library: Library

  /// Loads the shared documents of a source of files.
  package init(from source: any FileSource) throws(FileError) {
    let listing = try source.list()
    var shared: [ReadFile] = []
    var files: [String] = []
    var failures: [FileError] = []
    for path in listing.files {
      do throws(FileError) {
        let announced = DocumentKind(announcedIn: try source.start(of: path, count: peekLength))
        if announced?.isShared == false {
          files.append(path)
          continue
        }
        let file = ReadFile.reading(try source.read(path))
        if file.announcedKind?.isShared == false { files.append(path) } else { shared.append(file) }
      } catch {
        failures.append(error)
      }
    }
    self.source = source
    self.shared = shared
    self.files = files
    self.failures = failures
    self.skipped = listing.passedOver.map { SkippedFile(file: $0.path, reason: $0.reason) }
    self.library = Library(of: shared)
  }
}

/// How many bytes of a file are looked at for its kind: room for a comment above it.
private let peekLength = 512
