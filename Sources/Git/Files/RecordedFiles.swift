package import FileSystem
package import SourceText

/// The files of a folder as a state of its repository records them.
///
/// What the working tree holds too is read there; the rest has been fetched from git, all of it in one call. Links are
/// followed to files below the folder; those to folders and submodules are passed over.
package struct RecordedFiles: FileSource {
  private let repository: Repository
  private let listing: FileListing

  /// The entries that hold contents, in the order of the paths under which they can be read, links among them.
  let files: [LinkedFile]

  let copies: WorkingCopies

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
    self.listing = FileListing(files: links.documents.map(\.path), passedOver: links.passedOver)
    self.files = links.files
    self.copies = copies
    self.contents = contents
  }

  package func list() -> FileListing { listing }

  package func holds(_ path: String) -> Bool { recorded(at: path) != nil }

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
    if let start = copies.start(of: file.object, at: file.target, count: count) { return start }
    return Array(try read(path).bytes.prefix(count))
  }

  /// The name that git has for the contents.
  package func stamp(of path: String) -> FileStamp? {
    recorded(at: path).map { .object($0.object.digits) }
  }

  /// Whether the working tree has the same files, told by the contents of all that the state records.
  package func isSame(as tree: CheckedOutFiles) -> Bool {
    guard let standing = try? tree.list(), standing.files == listing.files else { return false }
    return files.allSatisfy { file in
      isYAML(file.path)
        ? copies.hold(file.object, at: file.target) : copies.read(file.object, at: file.target) != nil
    }
  }

  /// The file that can be read under a path.
  func recorded(at path: String) -> LinkedFile? { files.element(at: path) { $0.path } }

  private func file(at path: String) throws(FileError) -> LinkedFile {
    guard let file = recorded(at: path) else { throw FileError("read", path, reason: "no such file") }
    return file
  }
}

extension Repository {
  /// The files of some states. git is called once for all their contents, and once for all their links, at most.
  ///
  /// Files that are known by the names of their contents are not looked at: they are not expected to be read, and if one
  /// is, git is called once more.
  package func files(
    of states: [RecordedState], known isKnown: ((_ path: String, _ object: String) -> Bool)? = nil
  ) throws(GitError) -> [RecordedFiles] {
    let linkObjects = Set(states.flatMap { $0.entries.lazy.filter { $0.kind == .link }.map(\.object) })
    let targets = try contents(of: linkObjects.sorted())
    let links = states.map { ResolvedLinks(in: $0, targets) }
    let all = links.flatMap(\.documents)
    let known = isKnown.map { isKnown in Set(all.filter { isKnown($0.path, $0.object.digits) }.map(\.object))
    }
    let documents = known.map { known in all.filter { !known.contains($0.object) } } ?? all
    let copies = WorkingCopies(at: documents.places, in: folder, like: documents.first?.object)
    let missing = Set(documents.filter { !copies.hold($0.object, at: $0.target) }.map(\.object))
    let contents: [ObjectID: [UInt8]]
    do throws(GitError) {
      contents = try self.contents(of: missing.sorted())
    } catch {
      throw error.fetching(from: states)
    }
    let late = LateContents(
      known.map { known in all.filter { known.contains($0.object) } } ?? [], known ?? [], in: self, copies)
    return links.map { RecordedFiles($0, in: self, copies, contents, late: late) }
  }
}

extension [LinkedFile] {
  /// Where their contents may stand in a working tree: at their paths, and where links among them lead.
  fileprivate var places: [String] {
    var places: [String] = []
    let all = map(\.path) + lazy.filter { PathOrder(of: $0.path, to: $0.target) != .same }.map(\.target)
    for path in all.sorted(by: precedes) where places.last.map({ precedes($0, path) }) ?? true {
      places.append(path)
    }
    return places
  }
}

extension GitError {
  /// The same error with the command that fetches all that is missing of a state: what differs from the working tree.
  fileprivate func fetching(from states: [RecordedState]) -> GitError {
    guard case .missingContent(let object, _) = self else { return self }
    let state = states.first { $0.entries.contains { $0.object == object } }
    return .missingContent(object, fetch: "git diff --stat" + (state?.commit.map { " " + $0.digits } ?? ""))
  }
}
