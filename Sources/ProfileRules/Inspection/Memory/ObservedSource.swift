package import Archive
import Concurrency
package import FileSystem
package import ProfileModel
package import Settings
package import Shape
package import SourceText
import Synchronization

/// A source of files whose files are compared with what is remembered of them, and that notes the content of what is
/// read, so that a later run can do the same.
///
/// What it lists is what was there when it was made. A class, because what is read is noted for all who read.
package final class ObservedSource: FileSource {
  private let source: any FileSource
  private let listing: FileListing
  private let remembered: FileStates

  /// What each file of the listing was found to be.
  private let compared: [Comparison]

  private let noted = Mutex(Notes())

  /// The digest of each content that was read; nothing for what could not be read, or was not the same each time.
  private struct Notes {
    var digests: [String: ContentDigest?] = [:]
  }

  /// Lists the files of a source, and compares them with what is remembered on up to `threads` threads.
  package init(
    _ source: any FileSource, remembering remembered: FileStates, threads: Int
  ) throws(FileError) {
    let listing = try source.list()
    let files = Array(zip(listing.files, remembered.rows(of: listing.files)))
    var compared = concurrentMap(files.parts(of: 64), threads: threads) { part in
      part.map { Comparison(of: $0, in: source, with: remembered, $1) }
    }.flatMap(\.self)
    self.source = source
    self.listing = listing
    self.remembered = remembered
    if listing.hasPathsAlike {
      for index in compared.indices { compared[index].unchangedRow = nil }
    }
    self.compared = compared
  }

  /// How many files had to be read to know whether they had changed.
  package var reread: Int { compared.count { $0.isReread } }

  /// Which of the remembered files are as they were.
  package var recognized: RecognizedFiles {
    var isUnchanged = [Bool](repeating: false, count: remembered.count)
    let rows = compared.map(\.unchangedRow)
    for case let row? in rows { isUnchanged[row] = true }
    return RecognizedFiles(listing: listing, rows: rows, isUnchanged: isUnchanged)
  }

  package func list() -> FileListing { listing }

  package func holds(_ path: String) -> Bool { source.holds(path) }

  package func read(_ path: String) throws(FileError) -> SourceFile {
    do throws(FileError) {
      let file = try source.read(path)
      note(ContentDigest(of: file.bytes), of: path)
      return file
    } catch {
      note(nil, of: path)
      throw error
    }
  }

  package func start(of path: String, count: Int) throws(FileError) -> [UInt8] {
    try source.start(of: path, count: count)
  }

  package func stamp(of path: String) -> FileStamp? {
    listing.position(of: path).flatMap { compared[$0].stamp }
  }

  /// What some files are, which are given in the order of the listing: those whose content has not changed.
  package func knownRoles(of paths: [String]) -> [FileRole?] {
    listing.positions(of: paths).map { $0.flatMap { compared[$0].unchangedRow }.map(remembered.role) }
  }

  private func note(_ digest: ContentDigest?, of path: String) {
    noted.withLock { notes in
      // A file that changes during a run cannot be remembered by what it said.
      if let known = notes.digests[path], known != digest {
        notes.digests[path] = .some(nil)
      } else {
        notes.digests[path] = digest
      }
    }
  }
}

extension ObservedSource {
  /// What is to be remembered of the files of a workspace.
  package func states(of workspace: Workspace) -> FileStates {
    let digests = noted.withLock { $0.digests }
    var states = FileStates()
    let positions = listing.positions(of: workspace.roles.lazy.map(\.path))
    for ((path, role), position) in zip(workspace.roles, positions) {
      let found = position.map { compared[$0] }
      let known = found?.unchangedRow.flatMap(remembered.digest)
      states.append(path, FileState(stamp: found?.stamp, digest: digests[path] ?? known, role: role))
    }
    return states
  }

  /// What is remembered, with what stands now for the content of the files in which nothing has changed.
  package var refreshedStates: FileStates {
    var stampsOfRows: [Int: FileStamp] = [:]
    for file in compared {
      if let row = file.unchangedRow, let stamp = file.stamp { stampsOfRows[row] = stamp }
    }
    var states = FileStates()
    for row in 0..<remembered.count {
      let stamp = stampsOfRows[row] ?? remembered.stamp(row)
      states.append(
        remembered.paths[row],
        FileState(stamp: stamp, digest: remembered.digest(row), role: remembered.role(row)))
    }
    return states
  }

  /// What everything is found under in a workspace whose inspection has begun, so that its tables were read: settings,
  /// day, and the content of tables and shared documents but for the baseline, which accepts what was found.
  package func terms(
    of workspace: Workspace, asOf day: CalendarDate, under settings: Settings
  ) -> ContentDigest {
    let digests = noted.withLock { $0.digests }
    let shared = zip(workspace.roles.lazy.filter { $0.role == .shared }, workspace.shared)
    let files = shared.filter { $1.announcedKind != .baseline }.map { $0.0.path }
    let tables = digests.keys.filter { !isYAML($0) }
    var archive = ArchiveWriter()
    archive.write(settings.text)
    archive.write(day.description)
    for path in (files + tables).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      archive.write(path)
      archive.write(digests[path] ?? nil)
    }
    return ContentDigest(of: archive.bytes)
  }
}

extension FileListing {
  /// Whether two paths differ in normalization only, so that they are one to `==`: then nothing is taken for known.
  fileprivate var hasPathsAlike: Bool {
    files.contains { !$0.utf8Span.isKnownASCII } && Set(files).count < files.count
  }
}

/// A file as it is, held against what is remembered of it.
private struct Comparison: Sendable {
  let stamp: FileStamp?

  /// The row of what is remembered, where its content is that.
  var unchangedRow: Int?

  /// Whether the content had to be read to know.
  let isReread: Bool

  init(of path: String, in source: any FileSource, with remembered: borrowing FileStates, _ row: Int?) {
    self.stamp = source.stamp(of: path)
    guard let row, let digest = remembered.digest(row) else {
      (unchangedRow, isReread) = (nil, false)
      return
    }
    if let stamp, remembered.isStamped(stamp, row) {
      (unchangedRow, isReread) = (row, false)
      return
    }
    let file = try? source.read(path)
    self.unchangedRow = file.map { ContentDigest(of: $0.bytes) } == digest ? row : nil
    self.isReread = true
  }
}
