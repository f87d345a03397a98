import Concurrency
import Diagnostics
import FileSystem

/// The files among those that were listed which belong to a workspace.
struct Members {
  /// All files that were listed but those of settings, in the order of their paths.
  let files: [String]

  /// Those that belong to the workspace.
  let paths: [String]

  /// What was passed over, and why.
  let skipped: [SkippedFile]

  /// `reason` says why a file does not belong; nothing for a file that does.
  init(of listing: FileListing, _ settings: Set<String>, excluding reason: (String) -> String?) {
    let files = listing.files.filter { !settings.contains($0) }
    var excluded: [SkippedFile] = []
    var paths: [String] = []
    for path in files {
      if let reason = reason(path) {
        excluded.append(SkippedFile(file: path, reason: reason))
      } else {
        paths.append(path)
      }
    }
    self.files = files
    self.paths = paths
    self.skipped = listing.passedOver.map { SkippedFile(file: $0.path, reason: $0.reason) } + excluded
  }

  /// Looks at each, on up to `threads` threads. What is found stands in the order of the paths, in parts.
  func found(
    threads: Int, find: @Sendable (String) throws(FileError) -> FoundFile
  ) -> [[Result<FoundFile, FileError>]] {
    concurrentMap(paths.parts(of: filesAtATime), threads: threads) { part in
      part.map { path in Result { () throws(FileError) in try find(path) } }
    }
  }
}

/// How many files a thread looks at before it takes further ones.
private let filesAtATime = 32
