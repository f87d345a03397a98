import Diagnostics
import Settings
import SourceText
import Testing

@Suite struct RefusalTests {
  /// Lines of a file, and what is said of them.
  private static let refusals: [(lines: String, words: String)] = [
    ("ruls: {}", "3:1 `ruls` is not a field of a settings file | did you mean `rules`?"),
    ("rules: {speling: off}", "3:9 `speling` is not a rule | did you mean `spelling`?"),
    ("rules: {unheard-of: off}", "3:9 `unheard-of` is not a rule | `plumb rules` lists the rules"),
    (
      "rules: {spelling: of}",
      "3:19 `spelling` must be one of `off`, `info`, `warning` or `error`, but is `of` | did you mean `off`?"
    ),
    ("rules: {broken: warning}", "3:17 `broken` must be `error`, but is `warning` | it has to"),
    ("rules: {broken: {severity: off}}", "3:28 `severity` must be `error`, but is `off` | it has to"),
    (
      "rules: {late: {options: {a: 1}}}",
      "3:16 `options` is not a field of a rule without options | the fields of a rule without options are `severity`"
    ),
    (
      "rules: {spelling: {options: {word: []}}}",
      "3:30 `word` is not an option of `spelling` | did you mean `words`?"
    ),
    (
      "rules: {spelling: {options: {size: 1}}}",
      "3:30 `size` is not an option of `spelling` | it has `words`, `longest` and `strict`"
    ),
    (
      "rules: {spelling: {options: {longest: 10}}}",
      "3:39 `longest` must be a whole number from 1 to 9, but is `10`"
    ),
    (
      "rules: {spelling: {options: {longest: many}}}",
      "3:39 `longest` must be a whole number from 1 to 9, but is `many` | write it in digits and nothing else, as in `3`"
    ),
    (
      "rules: {spelling: {options: {strict: yes}}}",
      "3:38 `strict` must be `true` or `false`, but is `yes` | write `true` for yes and `false` for no"
    ),
    (
      "edition: 9",
      "3:10 `edition` must be `1`, but is `9` | this version of plumb knows the rules up to edition 1"
    ),
    (
      "exclude: [../a]",
      "3:11 an item of `exclude` must be a pattern for paths, such as `drafts/**`, but is `../a` | write the path from the folder of framework.yaml on, with `/` between names and `**` only alone between them"
    ),
    (
      "overrides: [{rules: {spelling: off}}]",
      "3:14 a path override needs `paths` | add `paths:` with items below it, each after `- `, the files, by patterns of their paths"
    ),
    (
      "rules: {spelling: off, spelling: info}",
      "3:24 the field `spelling` is given twice | keep one of the two"
    ),
  ]

  @Test(arguments: refusals.map(\.lines))
  func `what is wrong is said at its place, with what to write`(lines: String) throws {
    let expected = try #require(Self.refusals.first { $0.lines == lines })
    let problems = #expect(throws: SettingsProblems.self) { try settings(lines) }
    let findings = try #require(problems).findings
    #expect(findings.count == 1)
    let finding = try #require(findings.first)
    #expect(words(of: finding).hasPrefix(expected.words), "\(words(of: finding))")
    #expect(finding.fix == nil)
  }

  @Test func `every problem is reported, in the order of the file`() {
    let problems = #expect(throws: SettingsProblems.self) {
      try settings("rules: {speling: off, broken: off}\nedition: 0\nexclude: [a**]\n")
    }
    #expect(problems?.findings.map(\.place.start.line) == [3, 3, 4, 5])
    #expect(problems?.description == "the settings in `plumb.yaml` cannot be used: 4 problems")
  }

  @Test func `a file that is no YAML, or empty, is no settings`() {
    #expect(throws: SettingsProblems.self) { try settings("rules: [") }
    #expect(throws: SettingsProblems.self) { try settings("exclude: [*.yaml]") }
  }

  @Test func `off needs no quotes, and takes them`() throws {
    #expect(try settings("rules: {spelling: off}").generalPolicy.isOff("spelling"))
    #expect(try settings("rules: {spelling: \"off\"}").generalPolicy.isOff("spelling"))
  }

  private func words(of finding: Finding) -> String {
    let start = finding.place.start
    return (["\(start.line):\(start.column) \(finding.message)"] + finding.notes.map(\.text))
      .joined(separator: " | ")
  }
}
