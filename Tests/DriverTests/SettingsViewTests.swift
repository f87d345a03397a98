import Diagnostics
import Driver
import Foundation
import ProfileRules
import Reporting
import TestSupport
import Testing

/// What is shown of settings and rules, compared with what the values themselves say.
@Suite struct SettingsViewTests {
  private static let settings = """
    kind: settings
    version: 1
    edition: 1
    rules:
      placeholder-text: {severity: warning, options: {phrases: [to follow]}}
      file-in-place: off
    overrides:
      - {paths: [OPS/P*.yaml], rules: {file-in-place: info}}
      - {paths: [MAKE], rules: {file-in-place: error, placeholder-text: {options: {blank-length: 5}}}}

    """

  private func shown(_ arguments: [String]) throws -> CommandResult {
    let folder = try TemporaryFolder()
    try writeWorkspace(to: folder, changing: ["plumb.yaml": Self.settings, "MAKE/A.yaml": ""])
    return try plumb(["config", "show"] + arguments, in: folder.path)
  }

  /// The lines that name one of three rules or their options, or stand before the rules or after them.
  private func telling(_ output: String) -> [String] {
    let told = ["yaml-syntax", "file-in-place", "placeholder-text", "phrases", "blank-length"]
    let rules = Set(Catalogue.descriptions.flatMap { [$0.name.rawValue] + $0.options.map(\.name) })
    return output.split(separator: "\n").map(String.init).filter { line in
      guard let name = line.split(separator: " ").first.map(String.init), rules.contains(name) else {
        return true
      }
      return told.contains(name)
    }.map { $0.split(separator: " ").joined(separator: " ") }
  }

  @Test func `the settings of a file are shown with the place of each`() throws {
    let result = try shown(["OPS/PLAN.yaml"])
    #expect(result.status == 0)
    #expect(
      telling(result.output) == [
        "settings plumb.yaml", "file OPS/PLAN.yaml", "edition 1 plumb.yaml:3", "rules",
        "yaml-syntax error default", "file-in-place info override plumb.yaml:8",
        "placeholder-text warning plumb.yaml:5", "phrases [\"to follow\"] plumb.yaml:5",
        "blank-length 3 default",
        "override for OPS/P*.yaml plumb.yaml:8",
      ])
  }

  @Test func `without a file, what holds in general and each override are shown`() throws {
    #expect(
      telling(try shown([]).output) == [
        "settings plumb.yaml", "edition 1 plumb.yaml:3", "rules", "yaml-syntax error default",
        "file-in-place off plumb.yaml:6", "placeholder-text warning plumb.yaml:5",
        "phrases [\"to follow\"] plumb.yaml:5", "blank-length 3 default",
        "override for OPS/P*.yaml plumb.yaml:8",
        "file-in-place info override plumb.yaml:8", "override for MAKE plumb.yaml:9",
        "file-in-place error override plumb.yaml:9", "placeholder-text",
        "blank-length 5 override plumb.yaml:9",
      ])
  }

  @Test func `a file of settings that was named, or none, is shown as such`() throws {
    let named = telling(try shown(["MAKE/A.yaml", "--config", "plumb.yaml"]).output)
    #expect(named.contains("settings --config plumb.yaml"))
    #expect(named.contains("file-in-place error override --config plumb.yaml:9"))
    let none = telling(try shown(["--isolated"]).output)
    #expect(none.prefix(2) == ["settings none: all values are defaults", "edition 1 default"])
    #expect(none.contains("file-in-place warning default"))
  }

  @Test func `settings are shown to programs with the same values`() throws {
    let output = try shown(["MAKE/A.yaml", "--format", "json"]).output
    let view = try JSONDecoder().decode(View.self, from: Data(output.utf8))
    #expect(view.rules.map(\.name) == Catalogue.descriptions.map(\.name.rawValue))
    let rule = try #require(view.rules.first { $0.name == "file-in-place" })
    #expect(
      rule.severity == .init(value: "error", origin: .init(kind: "override", file: "plumb.yaml", line: 9)))
    #expect(view.overrides.map(\.paths) == [["MAKE"]])
  }

  @Test(arguments: RuleListFormat.allCases)
  func `the rules are listed in every format`(format: RuleListFormat) throws {
    let folder = try TemporaryFolder()
    let result = try plumb(["rules", "--format", format.rawValue], in: folder.path)
    let expected = String(decoding: format.render(Catalogue.descriptions), as: UTF8.self)
    #expect(result == CommandResult(status: 0, output: expected, complaint: ""))
    #expect(Catalogue.descriptions.allSatisfy { expected.contains($0.name.rawValue) })
  }

  @Test(arguments: [["rules"], ["explain", "placeholder-text"], ["config", "show"]])
  func `colours change nothing but the colours`(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(to: folder)
    let plain = try plumb(arguments, in: folder.path)
    let colored = try plumb(arguments + ["--color", "always"], in: folder.path)
    #expect(colored.output != plain.output)
    #expect(colored.output.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain.output)
  }

  @Test func `the reference page of the repository is current`() throws {
    let page = try String(contentsOfFile: SampleFramework.folder + "/../Schemas/rules.md", encoding: .utf8)
    #expect(page == String(decoding: RuleListFormat.markdown.render(Catalogue.descriptions), as: UTF8.self))
  }
}

/// Some of what the settings in force are for programs.
private struct View: Decodable {
  struct Rule: Decodable {
    var name: String
    var severity: Severity
  }

  struct Severity: Decodable, Equatable {
    var value: String
    var origin: Origin
  }

  struct Origin: Decodable, Equatable {
    var kind: String
    var file: String?
    var line: Int?
  }

  struct Override: Decodable {
    var paths: [String]
  }

  var rules: [Rule]
  var overrides: [Override]
}
