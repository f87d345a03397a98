import Diagnostics
import ProfileRules
import Settings
import Shape
import SourceText
import TestSupport
import Testing

/// How old evidence may be, told on the day that is asked for.
@Suite struct EvidenceAgeTests {
  @Test func `nothing in the sample is too old on the day it was written`() throws {
    #expect(try stale(in: samples, on: "2026-11-23") == [])
  }

  @Test func `three years on, exactly what is past the age of its kind is too old`() throws {
    #expect(
      try stale(in: samples, on: "2029-11-23") == [
        "EHSAFETF430 evidence.pay[bls-wages-production-2019].as_of 125",
        "MANUFACTF950 evidence.focus[bls-handbook-production].as_of 185",
        "MANUFACTF950 evidence.pay[bls-wages-production-2019].as_of 125",
        "PLANNINGF110 evidence.pay[bls-wages-planning-2019].as_of 125",
        "PLANNINGF110 evidence.responsibilities[onet-29-3].as_of 147",
        "PLANNINGF110 evidence.responsibilities[onet-29-3].as_of 159",
        "PLANNINGF110 responsibilities.P3[decide-allocation].evidence[onet-29-3].as_of 159",
        "PROCESSF210 evidence.responsibilities[onet-29-3].as_of 147",
        "PROCESSF210 responsibilities.M1[release-sheets].evidence[onet-29-3].as_of 147",
        "PROCESSF210 responsibilities.M3[confirm-windows].evidence[onet-29-3].as_of 147",
        "QUALITYF320 evidence.focus[nist-quality-questions].as_of 447",
        "QUALITYF320 evidence.pay[bls-wages-production-2019].as_of 125",
        "WAREHOUSF340 evidence.pay[bls-wages-overview-2018].as_of 137",
        "WAREHOUSF340 responsibilities.M3[answer-for-dangerous-goods].evidence[cfr-49-172-704].as_of 265",
        "framework schemes.soc-2018.source 143",
        "function evidence.guidelines[bls-handbook-production].as_of 185",
        "function evidence.guidelines[bls-handbook-recording-clerks].as_of 161",
        "function evidence.guidelines[onet-29-3].as_of 159",
        "function evidence.responsibilities[onet-29-3].as_of 159",
        "function evidence.skills[bls-handbook-production].as_of 185",
        "skills skills.environmental-systems.evidence[epa-management-systems].as_of 253",
        "skills skills.quality-systems.evidence[nist-quality-questions].as_of 447",
        "skills skills.truck-operation.evidence[osha-truck-evaluation].as_of 291",
      ])
  }

  @Test(.enabled(if: DataFolder.isExpected, "PLUMB_DATA does not name the folder with onet-29.3"))
  func `of O*NET's tasks those are too old that are more than 60 months old`() throws {
    let tasks = try taskWorkspace()
    #expect(try stale(in: tasks, on: "2025-05-31").count == 8_293)
  }

  /// The places at which something is too old, each with its age in months, and nothing else that is found there.
  private func stale(in files: FilesInMemory, on day: String) throws -> [String] {
    let terms = AcceptanceTerms(asOf: try #require(CalendarDate(day.utf8)))
    let found = try judge(files, terms, under: onlyAges).findings
    return try found.map { finding in
      #expect(finding.rule == "source-stale")
      let age = try #require(finding.message.split(separator: " ").dropLast(2).last)
      let file = finding.place.file.split(separator: "/").last?.split(separator: ".").first ?? ""
      return "\(file) \(finding.place.path) \(age)"
    }.sorted()
  }

  /// Settings by which only ages are told.
  private var onlyAges: Settings {
    get throws {
      let others = Catalogue.descriptions.filter { $0.name != "source-stale" && $0.unchangeable == nil }
      let lines = others.map { "  \($0.name.rawValue): off\n" }.joined()
      return try Settings(
        reading: SourceFile(path: "plumb.yaml", text: "kind: settings\nversion: 1\nrules:\n" + lines),
        from: SettingsSource(file: "plumb.yaml", isNamed: false), for: Catalogue.descriptions)
    }
  }

  /// A workspace whose profiles cite O*NET's tasks, each with the month that the table gives.
  private func taskWorkspace() throws -> FilesInMemory {
    let table = try #require(DataFolder("onet-29.3").files(withSuffix: "Task Statements.tsv").first)
    let rows = String(decoding: table.bytes, as: UTF8.self).split(whereSeparator: \.isNewline).dropFirst()
    #expect(rows.count == 18_796)
    var citations: [String: String] = [:]
    for row in rows {
      let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
      let date = fields[6].split(separator: "/")
      citations[String(fields[0]), default: ""] +=
        "    - {source: onet, locator: 'Task \(fields[2])', as_of: \(date[1])-\(date[0])}\n"
    }
    var files = FilesInMemory()
    for (path, text) in ExampleWorkspace.files where path != "OPS/PLAN.yaml" { files[path] = text }
    files["framework.yaml"] += "\nsource_kinds:\n  occupational-taxonomy: {oldest: 60}\n"
    files["sources.yaml"] = """
      kind: sources
      version: 1
      sources:
        onet: {title: O*NET 29.3 Database, kind: occupational-taxonomy, publisher: O*NET Center, published: 2025-05}
      """
    for (code, list) in citations {
      let id = code.replacing(".", with: "-")
      files["OPS/\(id).yaml"] = """
        kind: profile
        version: 1
        code: OPS.\(id)
        title: The occupation \(code)
        responsibilities: {L1: [Does what its tasks say]}
        evidence:
          responsibilities:

        """ + list
    }
    return files
  }
}
