import FileSystem
import ProfileCompiler
import TestSupport
import Testing

@Suite struct OutputFolderTests {
  @Test func `an output takes the place of nothing, of an empty folder and of an earlier output`() throws {
    let parent = try TemporaryFolder()
    let folder = parent.path + "/new/out"
    try write(samples, to: folder)
    #expect(try parent.text(of: "new/out/index.json") != nil)
    try write(samples, .init(layout: .bundle), to: folder)
    #expect(try parent.text(of: "new/out/index.json") == nil)
    #expect(try parent.text(of: "new/out/bundle.json") != nil)
    let empty = try TemporaryFolder()
    try write(samples, to: empty.path)
    #expect(try empty.text(of: "index.json") != nil)
  }

  @Test(arguments: ["notes.txt", "profiles/notes.json", "levels/mine/notes.json", ".hidden"])
  func `a file that no output put there keeps the folder from being replaced`(name: String) throws {
    let parent = try TemporaryFolder()
    let folder = parent.path + "/out"
    try write(samples, to: folder)
    try parent.write("mine", to: "out/" + name)
    let before = try compiledFiles(samples)
    let entry = name.hasPrefix("levels/") ? "levels/mine" : name
    #expect(throws: OutputError.foreignEntry(folder: folder, entry: entry)) {
      try write(samples, .init(layout: .bundle), to: folder)
    }
    #expect(try parent.text(of: "out/" + name) == "mine")
    var comparison = OutputComparison(with: folder)
    try comparison.compare(before)
    #expect(try comparison.differences().map(\.kind) == [.extra])
  }

  @Test func `an empty folder of somebody else is not replaced either`() throws {
    let parent = try TemporaryFolder()
    try write(samples, to: parent.path + "/out")
    try createFolders(parent.path + "/out/mine")
    #expect(throws: OutputError.foreignEntry(folder: parent.path + "/out", entry: "mine")) {
      try OutputFolder(parent.path + "/out")
    }
  }

  @Test(arguments: ["", "{}", "{\"audience\":\"internal\",\"digest\":\"", "not json"])
  func `a folder whose manifest is not ours is not replaced`(manifest: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(manifest, to: "manifest.json")
    #expect(throws: OutputError.noManifest(folder: folder.path, entry: "manifest.json")) {
      try OutputFolder(folder.path)
    }
  }

  @Test func `a manifest that was changed by hand is not ours`() throws {
    let folder = try TemporaryFolder()
    try write(samples, to: folder.path)
    let manifest = try #require(try folder.text(of: "manifest.json"))
    let place = try #require(manifest.firstIndex(of: "9"))
    try folder.write(manifest.replacingCharacter(at: place, with: "8"), to: "manifest.json")
    #expect(throws: OutputError.noManifest(folder: folder.path, entry: "framework.json")) {
      try OutputFolder(folder.path)
    }
  }

  @Test func `a file in the folder's place is not replaced`() throws {
    let parent = try TemporaryFolder()
    try parent.write("mine", to: "out")
    #expect(throws: OutputError.notAFolder(path: parent.path + "/out")) {
      try write(samples, to: parent.path + "/out")
    }
    #expect(try parent.text(of: "out") == "mine")
  }

  @Test func `a parent that takes no folders is an error of the file system`() throws {
    let parent = try TemporaryFolder()
    try parent.write("", to: "file")
    let folder = parent.path + "/file/out"
    let error = #expect(throws: OutputError.self) { try write(samples, to: folder) }
    #expect(error?.description.hasPrefix("cannot create") == true)
  }

  @Test func `an output that fails half way leaves the old one whole`() throws {
    let parent = try TemporaryFolder()
    let folder = parent.path + "/out"
    let files = try compiledFiles(samples)
    try write(samples, to: folder)
    var writer = try OutputWriter(replacing: OutputFolder(folder))
    try writer.write(Array(files.prefix(3)))
    #expect(throws: OutputError.self) { try writer.write([files[0]]) }
    try writer.discard()
    var comparison = OutputComparison(with: folder)
    try comparison.compare(files)
    #expect(try comparison.differences().isEmpty)
    #expect(try entries(ofFolder: parent.path).map(\.name) == ["out"])
  }

  @Test func `a file put there while the output is written is kept`() throws {
    let parent = try TemporaryFolder()
    let folder = parent.path + "/out"
    #expect(throws: OutputError.noManifest(folder: folder, entry: "notes.txt")) {
      try write(samples, to: folder) { try parent.write("mine", to: "out/notes.txt") }
    }
    #expect(try parent.text(of: "out/notes.txt") == "mine")
  }
}

/// Compiles a workspace into a folder, which is touched by others `meanwhile`.
func write(
  _ source: any FileSource, _ options: CompilationOptions = .init(), to folder: String,
  meanwhile: () throws -> Void = {}
) throws {
  let target = try OutputFolder(folder)
  let files = try compiledFiles(source, options)
  var writer = try OutputWriter(replacing: target)
  try writer.write(files)
  try meanwhile()
  try writer.finish()
}

extension String {
  func replacingCharacter(at place: Index, with character: Character) -> String {
    self[..<place] + String(character) + self[index(after: place)...]
  }
}
