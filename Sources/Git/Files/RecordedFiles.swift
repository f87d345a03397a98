package import FileSystem
package import SourceText

/// The files of a folder as a state of its repository records them.
///
/// What the working tree holds too is read there; the rest has been fetched from git, all of it in one call. Links are
/// followed to files below the folder; those to folders and submodules are passed over.
package struct RecordedFiles: FileSource {
  private let repository: Repository
  private let listing: FileListing

  /// The entries that hold contents, by the paths under which they can be read, links among them.
  private let files: [[UInt8]: LinkedFile]

  private let copies: WorkingCopies

  /// What the working tree does not hold.
  private let contents: [ObjectID: [UInt8]]

  /// What nobody was expected to ask for.
  private let late: LateContents

  init(
    _ links: ResolvedLinks, in repository: Repository, _ copies: WorkingCopies,
    _ contents: [ObjectID: [UInt8]], late: LateContents
  ) {
    self.late = late
    self.repository = repository
    self.listing = FileListing(
      files: links.files.values.map(\.path).filter(isYAML)
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
      passedOver: links.passedOver)
    self.files = links.files
    self.copies = copies
    self.contents = contents
  }

  package func list() -> FileListing { listing }

  package func holds(_ path: String) -> Bool { files[Array(path.utf8)] != nil }

  package func read(_ path: String) throws(FileError) -> SourceFile {
    let file = try file(at: path)
    if let bytes = contents[file.object] ?? copies.read(file.object, at: file.target) {
      return SourceFile(path: path, bytes: bytes)
    }
    // It was not expected to be read, or is no document, or was changed after it was looked at.
    do throws(GitError) {
      if let bytes = try late.contents(of: file.object) { return SourceFile(path: path, bytes: bytes) }
      let bytes = try repository.contents(of: [file.object])[file.object]
      return SourceFile(path: path, bytes: bytes ?? [])
    } catch {
      throw FileError("read", path, reason: error.description)
    }
  }

  package func start(of path: String, count: Int) throws(FileError) -> [UInt8] {
    let file = try file(at: path)
    if let bytes = contents[file.object] { return Array(bytes.prefix(count)) }
    if copies.hold(file.object, at: Array(file.target.utf8)),
      let start = copies.start(at: file.target, count: count)
    {
      return start
    }
    return Array(try read(path).bytes.prefix(count))
  }

  /// The name that git has for the contents.
  package func stamp(of path: String) -> FileStamp? {
    files[Array(path.utf8)].map { .object($0.object.digits) }
  }

  /// Whether the working tree has the same files, told by the contents of all that the state records.
  package func isSame(as tree: CheckedOutFiles) -> Bool {
    guard let standing = try? tree.list(), standing.files == listing.files else { return false }
    return files.values.allSatisfy { file in
      isYAML(file.path)
        ? copies.hold(file.object, at: Array(file.target.utf8))
        : copies.read(file.object, at: file.target) != nil
    }
  }

  private func file(at path: String) throws(FileError) -> LinkedFile {
    guard let file = files[Array(path.utf8)] else {
      throw FileError("read", path, reason: "no such file")
    }
    return file
  }
}

extension Repository {
  /// The files of some states. git is called once for all their contents, and once for all their links, at most.
  ///
  /// Files that are known by the names of their contents are not looked at: they are not expected to be read, and if one
  /// is, git is called once more.
  package func files(
    of states: [RecordedState], known isKnown: (_ path: String, _ object: String) -> Bool = { _, _ in false }
  ) throws(GitError) -> [RecordedFiles] {
    let linkObjects = Set(states.flatMap { $0.entries.values.filter { $0.kind == .link }.map(\.object) })
    let targets = try contents(of: linkObjects.sorted { $0.digits < $1.digits })
    let links = states.map { ResolvedLinks(in: $0, targets) }
    let all = links.flatMap { $0.files.values.filter { isYAML($0.path) } }
    let known = Set(all.filter { isKnown($0.path, $0.object.digits) }.map(\.object))
    let documents = all.filter { !known.contains($0.object) }
    let paths = Set(documents.map { Array($0.target.utf8) })
    let copies = WorkingCopies(at: Array(paths), in: folder, like: documents.first?.object)
    let missing = Set(
      documents.filter { !copies.hold($0.object, at: Array($0.target.utf8)) }.map(\.object))
    let contents: [ObjectID: [UInt8]]
    do throws(GitError) {
      contents = try self.contents(of: missing.sorted { $0.digits < $1.digits })
    } catch {
      throw error.fetching(from: states)
    }
    let late = LateContents(all.filter { known.contains($0.object) }, known, in: self, copies)
    return links.map { RecordedFiles($0, in: self, copies, contents, late: late) }
  }
}

extension GitError {
  /// The same error with the command that fetches all that is missing of a state: what differs from the working tree.
  fileprivate func fetching(from states: [RecordedState]) -> GitError {
    guard case .missingContent(let object, _) = self else { return self }
    let state = states.first { $0.entries.values.contains { $0.object == object } }
    return .missingContent(object, fetch: "git diff --stat" + (state?.commit.map { " " + $0.digits } ?? ""))
  }
}
