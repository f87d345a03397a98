import Diagnostics
import Driver
import FileSystem
import Importing
import TestSupport
import Testing

@Suite struct ImportRunTests {
  @Test func `a draft is a workspace that is checked and compiled as it is`() throws {
    let folder = try TemporaryFolder()
    for (path, text) in release { try folder.write(text, to: path) }
    #expect(try imported(to: "draft", in: folder).account.profiles == 1)
    let location = try WorkspaceLocation(named: folder.path + "/draft", paths: [])
    #expect(try CheckRun(location, .ofTests).report.findings.map(\.message) == [])
    let compiled = try plumb(["compile", "--output", "../compiled"], in: folder.path + "/draft")
    #expect(compiled.status == 0)
    #expect(compiled.output.hasPrefix("left out SOC43/43-5061-00.yaml, a draft\nwrote "))
  }

  @Test func `a published profile is compiled with its statements and their source`() throws {
    let folder = try TemporaryFolder()
    for (path, text) in release { try folder.write(text, to: path) }
    _ = try imported(to: "draft", in: folder)
    let profile = try #require(try folder.text(of: "draft/SOC43/43-5061-00.yaml"))
    try folder.write(
      profile.replacing("status: draft", with: "status: published"), to: "draft/SOC43/43-5061-00.yaml")
    let compiled = try plumb(["compile", "--output", "../compiled"], in: folder.path + "/draft")
    #expect(compiled.complaint == "")
    let page = try #require(try folder.text(of: "compiled/profiles/SOC43.43-5061-00.json"))
    #expect(page.contains("43-5061.00, Task ID 7"))
  }

  @Test func `every import of a release writes the same bytes`() throws {
    let folder = try TemporaryFolder()
    for (path, text) in release { try folder.write(text, to: path) }
    try createFolders(folder.path + "/second")
    _ = try imported(to: "first", in: folder)
    _ = try imported(to: "second", in: folder)
    let files = try folder.files(below: "first")
    #expect(files.count == 16)
    #expect(try folder.files(below: "second") == files)
    for file in files {
      #expect(try folder.text(of: "first/" + file) == folder.text(of: "second/" + file), "\(file)")
    }
    #expect(
      try folder.text(of: "first/tables/onet-31.0/Task Statements.tsv")
        == release["release/Task Statements.tsv"])
  }

  @Test func `a release with faults leaves nothing behind`() throws {
    let folder = try TemporaryFolder()
    for (path, text) in release { try folder.write(text, to: path) }
    try folder.write("O*NET-SOC Code\tJob Zone\tDate\n43-5061.00\t9\t08/2025\n", to: "release/Job Zones.tsv")
    #expect(throws: Failure.self) { try imported(to: "draft", in: folder) }
    #expect(try entries(ofFolder: folder.path).map(\.name) == ["release"])
  }

  private func imported(to output: String, in folder: borrowing TemporaryFolder) throws -> ImportRun {
    let place = folder.path
    return try ImportRun(
      ImportRequest(place + "/release", to: place + "/" + output, edition: nil, retrieved: .ofTests))
  }
}

extension TemporaryFolder {
  /// The paths of all files below a folder, hidden ones too.
  fileprivate func files(below folder: String) throws -> [String] {
    var paths: [String] = []
    var open = [""]
    while let prefix = open.popLast() {
      for entry in try entries(ofFolder: path + "/" + folder + "/" + prefix) {
        if entry.kind == .folder {
          open.append(prefix + entry.name + "/")
        } else {
          paths.append(prefix + entry.name)
        }
      }
    }
    return paths.sorted()
  }
}
