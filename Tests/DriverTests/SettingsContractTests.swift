import CanonicalJSON
import FileSystem
import Foundation
import ProfileRules
import Reporting
import Settings
import Shape
import SourceText
import TestSupport
import Testing
import YAMLSyntax

/// Settings that the decoder and an independent validator have to judge alike, and outputs that their schemas describe.
@Suite struct SettingsContractTests {
  private static let accepted = [
    "", "edition: 1", "rules: {file-in-place: off}", "rules: {file-in-place: {severity: info}}",
    "rules: {yaml-syntax: error}", "rules: {yaml-syntax: {severity: error}}",
    "rules: {placeholder-text: {options: {phrases: [to follow], blank-length: 2}}}",
    "rules: {placeholder-text: {options: {phrases: []}}}",
    "rules: {invisible-characters: {severity: error, options: {allow-no-break-spaces: true}}}",
    "exclude: []", "exclude: [drafts/**, drafts/, '**/old.yaml', '*.yaml', a?b]",
    "overrides: [{paths: [OPS], rules: {file-in-place: off}}]", "overrides: []",
  ]

  private static let refused = [
    "edition: 0", "edition: 1000", "edition: one", "ruls: {file-in-place: off}", "rules: {}",
    "rules: {file-in-plce: off}", "rules: {file-in-place: eror}", "rules: {file-in-place: {}}",
    "rules: {file-in-place: [off]}", "rules: {yaml-syntax: off}", "rules: {yaml-syntax: {severity: info}}",
    "rules: {file-in-place: {options: {a: 1}}}", "rules: {placeholder-text: {options: {}}}",
    "rules: {placeholder-text: {options: {phrase: [a]}}}",
    "rules: {placeholder-text: {options: {phrases: a}}}",
    "rules: {placeholder-text: {options: {phrases: ['']}}}",
    "rules: {placeholder-text: {options: {blank-length: 1}}}",
    "rules: {placeholder-text: {options: {blank-length: 1001}}}",
    "rules: {invisible-characters: {options: {allow-no-break-spaces: 'true'}}}",
    "exclude: drafts", "exclude: ['']", "exclude: [/a]", "exclude: [../a]", "exclude: [./a]",
    "exclude: [a//b]",
    "exclude: [a**]", "exclude: ['a\\b']", "overrides: [{paths: [OPS]}]",
    "overrides: [{rules: {file-in-place: off}}]", "overrides: [{paths: [], rules: {file-in-place: off}}]",
  ]

  @Test func `settings are accepted or refused, and an independent validator can judge the same`() throws {
    var lines: [UInt8] = []
    for (text, isSound) in Self.accepted.map({ ($0, true) }) + Self.refused.map({ ($0, false) }) {
      let file = SourceFile(path: "plumb.yaml", text: "kind: settings\nversion: 1\n\(text)\n")
      let settings = try? Settings(
        reading: file, from: SettingsSource(file: file.path, isNamed: false), for: Catalogue.descriptions)
      #expect((settings != nil) == isSound, "\(text)")
      let tree = try SyntaxTree(reading: file)
      let instance = WrittenSettings.shape(for: Catalogue.descriptions).description.json(
        of: tree.roots[0], in: tree)
      lines += line(text, instance.canonicalBytes, isSound: isSound)
    }
    try export(lines, as: "settings")
  }

  @Test func `the settings in the README are settings`() throws {
    let page = try String(contentsOfFile: SampleFramework.folder + "/../README.md", encoding: .utf8)
    let blocks = page.split(separator: "```").filter {
      $0.hasPrefix("yaml\n") && $0.contains("kind: settings")
    }
    #expect(blocks.count == 1)
    for block in blocks {
      let file = SourceFile(path: "plumb.yaml", text: String(block.dropFirst("yaml\n".count)))
      let source = SettingsSource(file: file.path, isNamed: false)
      #expect(throws: Never.self) { try Settings(reading: file, from: source, for: Catalogue.descriptions) }
    }
  }

  @Test func `what is printed of rules and settings can be judged by an independent validator`() throws {
    let rules = RuleListFormat.json.render(Catalogue.descriptions)
    try export(line("all rules", rules, isSound: true), as: "rules")
    let folder = try TemporaryFolder()
    let settings = """
      kind: settings
      version: 1
      edition: 1
      rules: {placeholder-text: {severity: off, options: {phrases: [a], blank-length: 4}}}
      exclude: [OPS/PLAN.yaml]
      overrides: [{paths: [OPS], rules: {file-in-place: info}}]

      """
    try writeWorkspace(to: folder, changing: ["plumb.yaml": settings])
    var lines: [UInt8] = []
    for arguments in [[], ["--isolated"], ["OPS/PLAN.yaml"], ["OPS/function.yaml"]] {
      let result = try plumb(["config", "show", "--format", "json"] + arguments, in: folder.path)
      #expect(result.status == 0)
      lines += line(arguments.joined(), Array(result.output.utf8), isSound: true)
    }
    try export(lines, as: "config")
  }

  private func line(_ name: String, _ instance: [UInt8], isSound: Bool) -> [UInt8] {
    let id = JSON.string(name).canonicalBytes
    return Array("{\"id\": ".utf8) + id + Array(", \"instance\": ".utf8)
      + instance.filter { $0 != UInt8(ascii: "\n") }
      + Array(", \"valid\": \(isSound)}\n".utf8)
  }

  private func export(_ lines: [UInt8], as kind: String) throws {
    guard let folder = environment("PLUMB_MUTANTS") else { return }
    try createFolders(folder + "/settings")
    try replaceFile(folder + "/settings/\(kind).jsonl", with: lines)
  }
}
