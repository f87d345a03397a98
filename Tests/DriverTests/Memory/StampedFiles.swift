import Archive
import FileSystem
import SourceText
import TestSupport

/// Files of which most have a stamp, which is the same for the same content.
struct StampedFiles: FileSource {
  var files = FilesInMemory()

  /// The files that were changed so short a time ago that nothing stands for their content.
  var unsettled: Set<String> = []

  func list() -> FileListing { files.list() }
  func holds(_ path: String) -> Bool { files.holds(path) }
  func read(_ path: String) throws(FileError) -> SourceFile { try files.read(path) }
  func start(of path: String, count: Int) throws(FileError) -> [UInt8] {
    try files.start(of: path, count: count)
  }

  func stamp(of path: String) -> FileStamp? {
    guard !unsettled.contains(path), let bytes = files.contents[path] else { return nil }
    return .object(ContentDigest(of: bytes).name)
  }
}

extension StampedFiles {
  /// The sample framework, with so many profiles beside it that say what others say, word for word or nearly.
  static func sample(copies: Int, _ random: inout SeededGenerator) throws -> StampedFiles {
    var stamped = StampedFiles()
    for path in try SampleFramework.paths() {
      stamped.files.set(path, try SampleFramework.files.read(path).bytes)
    }
    for number in 0..<copies { stamped.files[path(ofCopy: number)] = copy(number, &random) }
    return stamped
  }

  static func path(ofCopy number: Int) -> String { "MANUFA/COPY\(number).yaml" }

  /// A profile that says little of its own.
  static func copy(_ number: Int, _ random: inout SeededGenerator) -> String {
    let statements = (0..<3).map { _ in "    - " + statement(&random) }
    return """
      kind: profile
      version: 1
      code: MANUFA.MANUFACTF\(100 + number)
      title: Copy \(number)
      aliases: [Copying \(Int.random(in: 0..<20, using: &random))]
      tracks: [management]
      focus: Copies what others wrote, so that nobody can tell who said first what \(
        ["a week", "a month", "a year"].randomElement(using: &random) ?? "") needs
      responsibilities:
        M1:
      \(statements.joined(separator: "\n"))
      """
  }

  private static func statement(_ random: inout SeededGenerator) -> String {
    func one(of words: [String]) -> String { words.randomElement(using: &random) ?? "" }
    return one(of: ["Plans", "Orders", "Checks"]) + " the material that "
      + one(of: ["one line", "two lines", "a shift"]) + " needs for the next "
      + one(of: ["day", "week", "month"]) + " and tells the leads of "
      + one(of: ["it", "all changes", "what is missing"])
  }
}
