import Concurrency
import Diagnostics
import Driver
import FileSystem
import ProfileRules
import Reporting
import SourceText
import TestSupport
import Testing

/// What a check remembers changes how long the next one takes, and nothing else.
@Suite struct MemoryTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `over any sequence of edits the report is the one of a check that remembers nothing`(
    seed: UInt64
  ) throws {
    let folder = try TemporaryFolder()
    let place = MemoryPlace(path: folder.path + "/cache/a.memory", program: 1, fewestFiles: 0)
    var random = SeededGenerator(seed: seed)
    var files = try StampedFiles.sample(copies: 40, &random)
    var edits = RandomEdits(of: files, random)
    for step in 0..<14 {
      let made = step == 0 ? "nothing" : edits.edit(&files)
      let recalled = try report(of: files, remembering: place)
      let fresh = try report(of: files)
      #expect(recalled == fresh, "after edit \(step), which \(made)")
    }
  }

  @Test func `what has not changed is not read again`() throws {
    let folder = try TemporaryFolder()
    let place = MemoryPlace(path: folder.path + "/a.memory", program: 1, fewestFiles: 0)
    var random = SeededGenerator(seed: 4)
    let files = try StampedFiles.sample(copies: 3, &random)
    _ = try report(of: files, remembering: place)
    let refusing = RefusingProfiles(files: files)
    #expect(try report(of: refusing, remembering: place) == report(of: files))
  }

  @Test func `two files whose names look alike are not taken for each other`() throws {
    let folder = try TemporaryFolder()
    let place = MemoryPlace(path: folder.path + "/a.memory", program: 1, fewestFiles: 0)
    var files = TwoSpellings(base: smallFiles, composed: profile("title: Making"))
    // At first they say the same, and then one of them something else.
    for decomposed in [files.composed, profile("title: Building").replacing("MAKE", with: "BUILD")] {
      files.decomposed = decomposed
      #expect(try report(of: files, remembering: place) == report(of: files))
    }
  }

  @Test func `a file of memory that is damaged, cut off or not one changes nothing`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a.memory"
    let place = MemoryPlace(path: path, program: 1, fewestFiles: 0)
    let files = smallFiles
    let fresh = try report(of: files)
    _ = try report(of: files, remembering: place)
    let whole = try readFile(path)
    var random = SeededGenerator(seed: 5)
    var damaged: [[UInt8]] = [[], Array("nothing of the kind".utf8), whole + [0]]
    for _ in 0..<40 {
      damaged.append(Array(whole.prefix(Int.random(in: 0..<whole.count, using: &random))))
      var bytes = whole
      bytes[Int.random(in: 0..<whole.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
      damaged.append(bytes)
    }
    // The last damage is one that cannot be missed: then all is found and written down again.
    for bytes in damaged + [whole.dropLast()] {
      try remove(path)
      try createFile(path, bytes)
      #expect(try report(of: files, remembering: place) == fresh)
    }
    #expect(try readFile(path) == whole)
  }

  @Test func `another program does not take what one remembers for its own`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a.memory"
    _ = try report(of: smallFiles, remembering: MemoryPlace(path: path, program: 1, fewestFiles: 0))
    #expect(MemoryFile(at: MemoryPlace(path: path, program: 1)) != nil)
    #expect(MemoryFile(at: MemoryPlace(path: path, program: 2)) == nil)
  }

  @Test func `where nothing can be written, the check ends as ever`() throws {
    let folder = try TemporaryFolder()
    try folder.write("no folder", to: "cache")
    let place = MemoryPlace(path: folder.path + "/cache/a.memory", program: 1, fewestFiles: 0)
    #expect(try report(of: smallFiles, remembering: place) == report(of: smallFiles))
  }

  @Test func `runs at the same time do not disturb each other`() throws {
    let folder = try TemporaryFolder()
    let place = MemoryPlace(path: folder.path + "/a.memory", program: 1, fewestFiles: 0)
    let files = smallFiles
    let fresh = try report(of: files)
    let reports = concurrentMap(Array(0..<8), threads: 4) { _ in try? report(of: files, remembering: place) }
    #expect(reports.allSatisfy { $0 == fresh })
    #expect(MemoryFile(at: place) != nil)
  }

  @Test func `what was remembered longest ago goes first where it takes too much room`() throws {
    let folder = try TemporaryFolder()
    for name in ["a.memory", "b.memory", "c.other"] { try folder.write("12345", to: name) }
    trimFolder(folder.path, filesEndingIn: ".memory", to: 4)
    let left = try entries(ofFolder: folder.path).map(\.name)
    #expect(left.count == 2 && left.contains("c.other"))
  }

  private var smallFiles: StampedFiles {
    var random = SeededGenerator(seed: 6)
    var files = StampedFiles()
    for (path, text) in ExampleWorkspace.files { files.files[path] = text }
    for number in 0..<3 { files.files["OPS/COPY\(number).yaml"] = StampedFiles.copy(number, &random) }
    return files
  }
}

/// Files of which two have names that differ in normalization only.
private struct TwoSpellings: FileSource {
  let base: StampedFiles
  let composed: String
  var decomposed = ""

  private let names = ["OPS/\u{E4}.yaml", "OPS/a\u{308}.yaml"]

  init(base: StampedFiles, composed: String) {
    self.base = base
    self.composed = composed
  }

  func list() -> FileListing {
    FileListing(
      files: (names + base.list().files).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, passedOver: []
    )
  }
  func holds(_ path: String) -> Bool { text(of: path) != nil || base.holds(path) }
  func stamp(of path: String) -> FileStamp? { text(of: path).map { .object($0) } ?? base.stamp(of: path) }
  func start(of path: String, count: Int) throws(FileError) -> [UInt8] {
    Array(try read(path).bytes.prefix(count))
  }

  func read(_ path: String) throws(FileError) -> SourceFile {
    if let text = text(of: path) { return SourceFile(path: path, text: text) }
    return try base.read(path)
  }

  private func text(of path: String) -> String? {
    if path.utf8.elementsEqual(names[0].utf8) { return composed }
    return path.utf8.elementsEqual(names[1].utf8) ? decomposed : nil
  }
}

/// Files of which no profile can be read any more.
private struct RefusingProfiles: FileSource {
  let files: StampedFiles

  func list() -> FileListing { files.list() }
  func holds(_ path: String) -> Bool { files.holds(path) }
  func start(of path: String, count: Int) throws(FileError) -> [UInt8] { throw refusal(path) }
  func stamp(of path: String) -> FileStamp? { files.stamp(of: path) }

  func read(_ path: String) throws(FileError) -> SourceFile {
    if path.contains("COPY") { throw refusal(path) }
    return try files.read(path)
  }

  private func refusal(_ path: String) -> FileError { FileError("read", path, reason: "asked for again") }
}

/// The JSON report of a check, and the one for people.
private func report(
  of files: some FileSource, remembering place: MemoryPlace? = nil
) throws -> [[UInt8]] {
  let run = try CheckRun(
    WorkspaceLocation(wholeOf: "/nowhere"), .ofTests, reading: files, remembering: place)
  #expect(run.failures.isEmpty)
  return [ReportFormat.json, .full].map { $0.render(run.report) }
}
