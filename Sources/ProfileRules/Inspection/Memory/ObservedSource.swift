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
  private let remembered: [String: FileState]

  /// What stood for the content of each file before it was read, for those files of which something can.
  private let stamps: [String: FileStamp]

  /// The files whose content is what is remembered.
  package let unchanged: Set<String>

  /// How many files had to be read for that.
  package let reread: Int

  private let noted = Mutex(Notes())

  /// The digest of each content that was read; nothing for what could not be read, or was not the same each time.
  private struct Notes {
    var digests: [String: ContentDigest?] = [:]
  }

  /// Lists the files of a source, and compares them with what is remembered on up to `threads` threads.
  package init(
    _ source: any FileSource, remembering remembered: [String: FileState], threads: Int
  ) throws(FileError) {
    let listing = try source.list()
    let parts = concurrentMap(listing.files.parts(of: 64), threads: threads) { part in
      part.map { Comparison(of: $0, in: source, with: remembered[$0]) }
    }
    let compared = parts.joined()
    self.source = source
    self.listing = listing
    self.remembered = remembered
    self.stamps = zip(listing.files, compared).reduce(into: [:]) { $0[$1.0] = $1.1.stamp }
    // To `==`, two paths that differ in normalization only are one: where there are such, nothing is taken for known.
    let areToldApart = Set(listing.files).count == listing.files.count
    self.unchanged =
      areToldApart
      ? Set(zip(listing.files, compared).lazy.filter { $0.1.isUnchanged }.map { $0.0 }) : []
    self.reread = compared.count { $0.isReread }
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

  package func stamp(of path: String) -> FileStamp? { stamps[path] }

  /// What a file is, where its content has not changed.
  package func knownRole(of path: String) -> FileRole? {
    unchanged.contains(path) ? remembered[path]?.role : nil
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
  /// What is to be remembered of the files of a workspace; nothing of one whose content is not known.
  package func states(of workspace: Workspace) -> [String: FileState] {
    let digests = noted.withLock { $0.digests }
    return workspace.roles.reduce(into: [:]) { states, file in
      let known = unchanged.contains(file.path) ? remembered[file.path]?.digest : nil
      guard let digest = digests[file.path] ?? known else { return }
      states[file.path] = FileState(stamp: stamps[file.path], digest: digest, role: file.role)
    }
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

/// A file as it is, held against what is remembered of it.
private struct Comparison: Sendable {
  let stamp: FileStamp?
  let isUnchanged: Bool

  /// Whether the content had to be read to know.
  let isReread: Bool

  init(of path: String, in source: any FileSource, with remembered: FileState?) {
    self.stamp = source.stamp(of: path)
    guard let remembered else {
      (isUnchanged, isReread) = (false, false)
      return
    }
    if let stamp, stamp == remembered.stamp {
      (isUnchanged, isReread) = (true, false)
      return
    }
    let file = try? source.read(path)
    self.isUnchanged = file.map { ContentDigest(of: $0.bytes) } == remembered.digest
    self.isReread = true
  }
}
