package import Archive
import Concurrency
package import FileSystem
import ProfileModel

/// Where a run finds what an earlier one remembered, and leaves what the next one is to find.
package struct MemoryPlace: Sendable {
  /// The file, in a folder that may not be there yet.
  package let path: String

  /// What identifies the program: another one does not read the file.
  package let program: UInt64

  /// How many files a workspace has to have: fewer are looked at in less time than it takes to recall them.
  package let fewestFiles: Int

  package init(path: String, program: UInt64, fewestFiles: Int = 100) {
    self.path = path
    self.program = program
    self.fewestFiles = fewestFiles
  }

  /// A place beside this one, with a name of its own.
  package func named(_ name: String) -> MemoryPlace {
    let file = path.split(separator: "/").last ?? ""
    return MemoryPlace(
      path: "\(parent(of: path))/\(name)-\(file)", program: program, fewestFiles: fewestFiles)
  }

  /// Writes down what is to be remembered, in place of what was.
  package func write(_ memory: InspectionMemory) throws(FileError) {
    try createFolders(parent(of: path))
    try replaceFile(path, with: memory.sections, format: program)
  }
}

/// What an earlier run remembered, as it was found in its file.
///
/// A file that is damaged, or that something else has written, is none.
package struct MemoryFile: Sendable {
  private let file: SectionFile
  package let files: FileStates

  /// All else, which is read while the files are looked at.
  private let recollection: Ahead<Recollection?>

  /// Opens the file of a place, and begins to read it.
  package init?(at place: MemoryPlace) {
    guard let file = SectionFile(place.path, format: place.program),
      let files = try? FileStates(from: file)
    else { return nil }
    self.file = file
    self.files = files
    self.recollection = Ahead { try? Recollection(from: file, files) }
  }

  /// Whether a file of this stamp need not be read: what it says is remembered, and only matters to itself.
  package func recalls(_ path: String, by stamp: FileStamp) -> Bool {
    files.row(of: path).map { files.isStamped(stamp, $0) && files.role($0) != .shared } ?? false
  }

  /// Gives away what is remembered beside the files, if it was found under these terms.
  package func takeRecollection(under terms: ContentDigest) -> Recollection? {
    guard let taken = recollection.take(), let found = taken, found.terms == terms.bytes else { return nil }
    return found
  }

  /// Writes down other states of the same files, and all else as it is.
  package func write(_ states: FileStates, to place: MemoryPlace) throws(FileError) {
    try replaceFile(place.path, with: try file.sections(with: states), format: place.program)
  }
}
