import Diagnostics
import Importing
import ProfileModel
import Shape
import SourceText
import TestSupport
import Testing

/// The draft of the release that is published, held against its tables, which are read here in the plainest way.
@Suite(.enabled(if: DataFolder.isExpected, "PLUMB_DATA does not name the folder with onet-29.3"))
struct ONETDraftTests {
  @Test func `every text of the release is in the draft as it stands in the tables`() throws {
    let release = try PublishedTables()
    let draft = try release.draft()
    let tasks = try release.rows(of: "Task Statements")
    let titles = Dictionary(
      grouping: try release.rows(of: "Alternate Titles"), by: { $0["O*NET-SOC Code"] ?? "" })
    let occupations = Dictionary(
      grouping: try release.rows(of: "Occupation Data"), by: { $0["O*NET-SOC Code"] ?? "" })
    let tasksByCode = Dictionary(grouping: tasks, by: { $0["O*NET-SOC Code"] ?? "" })
    var statements = 0
    var profiles = 0
    for document in draft.documents where document.schema == "profile" {
      let profile = try profile(of: document)
      let code = try #require(profile.classification.value?.values.first?.code.value)
      let occupation = try #require(occupations[code]?.first)
      #expect(profile.title.value == occupation["Title"])
      #expect(profile.focus.value == occupation["Description"])
      #expect(profile.status == .draft)
      let written = profile.responsibilities.value?.values.flatMap { $0.value.values } ?? []
      let given = tasksByCode[code] ?? []
      #expect(written.map(\.text.value) == given.map { $0["Task"] })
      #expect(
        written.map { $0.evidence.value?.citations.value?.values.first?.locator.value }
          == given.map { "\(code), Task ID \($0["Task ID"] ?? "")" })
      #expect(
        written.map { $0.evidence.value?.citations.value?.values.first?.asOf.value?.description }
          == given.map { row in
            row["Date"].map { "\($0.suffix(4))-\($0.prefix(2))" }
          })
      let others = Set(titles[code]?.compactMap { $0["Alternate Title"] } ?? [])
      let aliases = profile.aliases.value?.values ?? []
      #expect(others.isSuperset(of: aliases))
      #expect(Set(aliases).count == aliases.count)
      statements += written.count
      profiles += 1
    }
    #expect(profiles == 923)
    #expect(statements == 18_796)
    #expect(statements == tasks.count)
    #expect(profiles == tasksByCode.count)
  }

  @Test func `nothing of the release is lost without being counted`() throws {
    let release = try PublishedTables()
    let account = try release.draft().account
    #expect(try release.rows(of: "Occupation Data").count == account.profiles + account.withoutTasks.count)
    let titles = account.aliases + account.titlesLeftOut + account.titlesSaidAgain
    #expect(try release.rows(of: "Alternate Titles").count == titles)
    #expect(account.withoutZone == [])
    #expect(account.missing == [])
  }

  @Test func `every technology is a tool under its own name`() throws {
    let release = try PublishedTables()
    var names: Set<String> = []
    for document in try release.draft().documents where document.schema == "skills" {
      guard case .skills(let library) = try read(document).content else { continue }
      for skill in library.skills.value?.values ?? [] {
        let name = try #require(skill.value.name.value)
        #expect(names.insert(name).inserted, "\(name) is there twice")
      }
    }
    let known = Set(names.map { $0.lowercased() })
    for row in try release.rows(of: "Technology Skills") {
      let name = try #require(row["Example"])
      #expect(names.contains(name) || known.contains(name.lowercased()), "\(name)")
    }
  }

  private func profile(of document: DraftDocument) throws -> Profile {
    guard case .profile(let profile) = try read(document).content else { throw NoProfile() }
    return profile
  }

  private func read(_ document: DraftDocument) throws -> Document {
    let file = SourceFile(path: document.path, text: document.text(schema: "schema.json"))
    let read = ReadFile.reading(file)
    #expect(read.findings?.findings.map(\.message) ?? [] == [])
    #expect(read.syntaxFindings.map(\.message) == [])
    return try #require(read.document)
  }

  private struct NoProfile: Error {}
}

/// The tables of O*NET 29.3 as they were saved from spreadsheets.
private struct PublishedTables {
  private let files: [SourceFile]

  init() throws {
    let folder = try DataFolder("onet-29.3")
    files = try folder.files(withSuffix: ".tsv") + folder.files(withSuffix: "Read Me.txt")
  }

  func draft() throws -> Draft {
    let contents = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
    let folder = ReleaseFolder("onet-29.3", files: files.map(\.path)) { contents[$0] ?? [] }
    return try Draft(of: folder, named: nil, retrieved: .ofTests)
  }

  /// The rows of a table, by the names of its columns.
  func rows(of table: String) throws -> [[String: String]] {
    let file = try #require(files.first { $0.path == table + ".tsv" })
    let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { field in
        field.count > 1 && field.hasPrefix("\"") && field.hasSuffix("\"")
          ? String(field.dropFirst().dropLast()).replacing("\"\"", with: "\"") : String(field)
      }
    }
    let header = try #require(lines.first)
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }
}
