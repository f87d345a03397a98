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
    // Few enough that to compare paths takes less than to hash each.
    let settings = Array(settings)
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

  /// Looks at those of which nothing is `known`, on up to `threads` threads; `find` takes the position of a path. Gives what
  /// is found of all, in the order of the paths, and why nothing is of some.
  func found(
    known: [FoundFile?], threads: Int, find: @Sendable (_ position: Int) throws(FileError) -> FoundFile
  ) -> (files: [FoundFile?], failures: [FileError]) {
    let unknown = paths.indices.filter { known[$0] == nil }
    // What stands at the top is shared by all and long: begun last it would keep one thread busy alone.
    let order =
      unknown.filter { !paths[$0].utf8.contains(slash) } + unknown.filter { paths[$0].utf8.contains(slash) }
    let parts = order.parts(of: min(max(order.count / (threads * 32), 1), mostAtATime))
    let looked = concurrentMap(parts, threads: threads) { part in
      part.map { position in
        (position: position, file: Result { () throws(FileError) in try find(position) })
      }
    }
    var files = known
    var failures: [(position: Int, failure: FileError)] = []
    for (position, file) in looked.joined() {
      switch file {
      case .success(let file): files[position] = file
      case .failure(let failure): failures.append((position, failure))
      }
    }
    return (files, failures.sorted { $0.position < $1.position }.map(\.failure))
  }
}

private let slash = UInt8(ascii: "/")

/// How many files a thread looks at at most before it takes further ones.
private let mostAtATime = 32
