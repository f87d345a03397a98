import CanonicalJSON
import FileSystem
import Foundation
import TestSupport
import Testing

/// What programs are answered about evidence, for the sample framework.
@Suite struct EvidenceContractTests {
  static let questions = [
    [], ["MANUFA.MANUFACTF950.M3"], ["MANUFA.MANUFACTF950"], ["SUPPLY"], ["northgate-operations"],
    ["people-m1"],
    ["--source", "onet-29-3"], ["--source", "epa-lean-guide"],
  ]

  @Test func `what is answered about evidence can be judged by an independent validator`() throws {
    var lines: [UInt8] = []
    for question in Self.questions {
      for audience in ["internal", "public"] {
        let answer = try answer(question + ["--audience", audience])
        lines += line("\(question) \(audience)", answer, isSound: true)
        lines += line(
          "\(question) \(audience), misnamed", answer.replacing("\"kind\"", with: "\"king\""), isSound: false)
      }
    }
    guard let folder = environment("PLUMB_MUTANTS") else { return }
    try createFolders(folder + "/evidence")
    try replaceFile(folder + "/evidence/evidence.jsonl", with: lines)
  }

  @Test func `what is internal reaches no public answer`() throws {
    let (inside, outside) = (
      try answer(["MANUFA.MANUFACTF950"]), try answer(["MANUFA.MANUFACTF950", "--audience", "public"])
    )
    #expect(inside.contains("\"layer\": \"pay\"") && inside.contains("\"operations-leader\""))
    #expect(!outside.contains("\"layer\": \"pay\"") && !outside.contains("\"operations-leader\""))
  }

  @Test func `an answer is the same wherever it is asked for`() throws {
    let there = try plumb(
      ["evidence", "SUPPLY", "--format", "json"], in: SampleFramework.folder + "/SUPPLY",
      environment: ["LANG": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"])
    #expect(there.output == (try answer(["SUPPLY"])))
  }

  @Test func `lines for people are no wider than 80 columns, but for what cannot be broken`() throws {
    for question in Self.questions {
      let text = try plumb(["evidence"] + question, in: SampleFramework.folder).output
      let wide = text.split(separator: "\n").filter { $0.count > 80 }
      #expect(wide.filter { $0.drop { $0 == " " }.contains(" ") } == [], "\(question)")
    }
  }

  @Test func `the answers in the README are those that plumb gives`() throws {
    let root = SampleFramework.folder + "/.."
    let page = try String(contentsOfFile: root + "/README.md", encoding: .utf8)
    let blocks = page.split(separator: "```").filter { $0.hasPrefix("console\n$ plumb evidence ") }
    #expect(blocks.count == 2)
    for block in blocks {
      let lines = block.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
      let arguments = lines[1].split(separator: " ").dropFirst(2).map(String.init)
      #expect(try plumb(arguments, in: root).output == String(lines[2]))
    }
  }

  private func answer(_ arguments: [String]) throws -> String {
    let result = try plumb(["evidence", "--format", "json"] + arguments, in: SampleFramework.folder)
    #expect(result.status == 0 && result.complaint.isEmpty)
    return result.output
  }

  private func line(_ name: String, _ instance: String, isSound: Bool) -> [UInt8] {
    Array("{\"id\": ".utf8) + JSON.string(name).canonicalBytes
      + Array(", \"instance\": \(instance.replacing("\n", with: "")), \"valid\": \(isSound)}\n".utf8)
  }
}
