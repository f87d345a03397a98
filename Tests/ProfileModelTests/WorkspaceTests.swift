import Diagnostics
import FileSystem
import ProfileModel
import Shape
import SourceText
import TestSupport
import Testing

@Suite struct WorkspaceTests {
  @Test func `lists may be split over files, and the first file keeps a name given twice`() throws {
    let library = try workspace([
      "a/skills.yaml": "kind: skills\nversion: 1\nskills: {lean: {name: Lean}}\n",
      "b/skills.yaml": "kind: skills\nversion: 1\nskills: {lean: {name: Other}, sap: {name: SAP}}\n",
      "a/sources.yaml": "kind: sources\nversion: 1\nsources: {guide: {title: Guide, kind: book}}\n",
      "b/sources.yaml": "kind: sources\nversion: 1\nsources: {table: {title: Table, kind: book}}\n",
    ]).library
    #expect(library.skills.mapValues(\.value.name.value) == ["lean": "Lean", "sap": "SAP"])
    #expect(
      library.sources.mapValues(\.document.file) == ["guide": "a/sources.yaml", "table": "b/sources.yaml"])
  }

  @Test func `a workspace without a framework has an empty one`() throws {
    var files = FilesInMemory()
    files["A.yaml"] = profile("OPS.A", "summary: Plans")
    let loaded = try Workspace(from: files)
    #expect(loaded.library.frameworkDocument == nil && loaded.library.levels.isEmpty)
    #expect(try loaded.profile("A.yaml").covered.isEmpty)
  }

  @Test(arguments: [
    "# \(String(repeating: "a long licence ", count: 100))\n",
    "%YAML 1.2\n---\n", "---\n", "\n\n# kind: function\n", "title: A profile\n", "\"version\": 1\n",
  ])
  func `a profile is told by its kind, whatever stands above it`(above: String) throws {
    let text =
      above.hasPrefix("title") || above.hasPrefix("\"")
      ? "kind: profile\ncode: OPS.A\n" : profile("OPS.A", "")
    let loaded = try workspace(["A.yaml": above + text])
    #expect(loaded.profiles == ["A.yaml"])
    #expect(loaded.shared.map(\.document?.file) == ["framework.yaml"])
  }

  @Test(arguments: [
    "kind: profile", "\"kind\": profile", "'kind': 'profile'", "kind:   \"profile\"", "? kind\n: profile",
  ])
  func `a profile is told however its kind is written`(kind: String) throws {
    let loaded = try workspace(["A.yaml": "version: 1\n\(kind)\ncode: OPS.A\ntitle: A\n"])
    #expect(loaded.profiles == ["A.yaml"])
  }

  @Test func `a profile in one line is a profile`() throws {
    let loaded = try workspace(["A.yaml": "{kind: profile, version: 1, code: OPS.A, title: A}"])
    #expect(loaded.profiles == ["A.yaml"])
  }

  @Test func `a word of a long text that looks like a kind does not decide`() throws {
    let loaded = try workspace([
      "skills.yaml": "# A list\nversion: 1\nskills: {lean: {name: Lean}}\nkind: skills\n",
      "A.yaml": "title: |\n  kind: function\nkind: profile\nversion: 1\ncode: OPS.A\n",
    ])
    #expect(loaded.profiles == ["A.yaml"])
    #expect(loaded.library.skills.keys.sorted() == ["lean"])
  }

  @Test func `both endings of YAML files count, and other files do not`() throws {
    let loaded = try workspace([
      "a.yml": profile("OPS.A", ""), "b.yaml": profile("OPS.B", ""), "c.yaml.orig": "", "d.json": "{}",
    ])
    #expect(loaded.profiles == ["a.yml", "b.yaml"])
    #expect(loaded.fileCount == 3)
  }

  @Test(arguments: [
    ("⟦⟧", "the file is empty; a document needs `kind`"),
    ("⟦⟧# only a comment\n", "the file is empty; a document needs `kind`"),
    ("⟦title⟧: Notes\n", "a document needs `kind`"),
    ("⟦- a⟧\n- list\n", "a document must begin with fields and their values"),
    ("⟦kindd⟧: profile\ncode: OPS.A\n", "`kindd` is not a field of a document"),
    (
      "kind: ⟦profil⟧\n",
      "`kind` must be one of `framework`, `function`, `profile`, `sources`, `skills` or `review`, "
        + "but is `profil`"
    ),
  ])
  func `a file of no kind is read with the shared ones, and says what it lacks`(
    marked: String, message: String
  ) throws {
    let text = MarkedText(marked)
    let loaded = try workspace(["notes.yaml": text.text])
    #expect(loaded.shared.map(\.document?.kind) == [.framework, nil])
    let findings = loaded.shared.flatMap(\.allFindings)
    #expect(findings.map(\.message) == [message])
    #expect(findings.map(\.place.range) == text.ranges)
  }

  @Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
  func `line endings and a byte order mark change nothing`(ending: String, mark: String) throws {
    let text = mark + profile("OPS.A", "summary: Plans the week").replacing("\n", with: ending)
    let loaded = try workspace(["A.yaml": text])
    #expect(loaded.profiles == ["A.yaml"])
    let read = try loaded.profile("A.yaml")
    #expect(read.profile.summary.value == "Plans the week")
    #expect(read.profile.code.value == "OPS.A")
  }

  @Test func `the framework may begin with a byte order mark and end its lines with CRLF`() throws {
    var files = FilesInMemory()
    files["framework.yaml"] = "\u{FEFF}" + framework.replacing("\n", with: "\r\n")
    #expect(try Workspace(from: files).library.levels.map(\.id) == ["P1", "P2", "M1"])
  }

  @Test func `a review is kept apart from the shared documents, whatever its file is called`() throws {
    let loaded = try workspace([
      "OPS/A.review.yaml": "kind: review\nversion: 1\nof: OPS.A\n", "notes.yaml": "kind: review\nof: OPS.B\n",
    ])
    #expect(loaded.reviews.paths == ["OPS/A.review.yaml", "notes.yaml"])
  }

  @Test func `a file that cannot be read is a failure, and the others are loaded`() throws {
    let files = OneUnreadable(files: filesWithFramework(["A.yaml": profile("OPS.A", "")]), path: "B.yaml")
    let loaded = try Workspace(from: files)
    #expect(loaded.failures.map(\.path) == ["B.yaml"])
    #expect(loaded.profiles == ["A.yaml"])
    #expect(loaded.fileCount == 3)
  }
}

/// Files in memory, and one that the system refuses to read.
private struct OneUnreadable: FileSource {
  let files: FilesInMemory
  let path: String

  func list() -> FileListing {
    FileListing(files: (files.list().files + [path]).sorted(), passedOver: [])
  }

  func holds(_ path: String) -> Bool { path == self.path || files.holds(path) }

  func read(_ path: String) throws(FileError) -> SourceFile { try files.read(path) }

  func start(of path: String, count: Int) throws(FileError) -> [UInt8] {
    try files.start(of: path, count: count)
  }
}
