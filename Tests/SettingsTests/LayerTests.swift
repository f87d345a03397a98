import Diagnostics
import Settings
import Testing

@Suite struct LayerTests {
  @Test func `without settings every rule is as it is by default`() {
    let policy = Settings(for: sampleRules).policy(for: "OPS/PLAN.yaml")
    #expect(policy.words(for: "spelling") == "warning (default)")
    #expect(policy.words(for: "late") == "error (default)")
    #expect(policy.words(for: "unheard-of") == nil)
    #expect(policy.words(forOption: "longest") == nil)
  }

  @Test func `later overrides win, and each value is laid over on its own`() throws {
    let settings = try settings(
      """
      rules:
        spelling:
          severity: error
          options: {longest: 5, strict: true}
      overrides:
        - paths: [OPS/**]
          rules:
            spelling: {options: {longest: 7}}
        - paths: [OPS/PLAN.yaml, drafts]
          rules:
            spelling: off
      """)
    let general = settings.policy(for: "MAKE/A.yaml")
    #expect(general.words(for: "spelling") == "error (plumb.yaml:5)")
    #expect(general.words(forOption: "longest") == "5 (plumb.yaml:6)")
    let some = settings.policy(for: "OPS/A.yaml")
    #expect(some.words(for: "spelling") == "error (plumb.yaml:5)")
    #expect(some.words(forOption: "longest") == "7 (override plumb.yaml:10)")
    #expect(some.words(forOption: "strict") == "true (plumb.yaml:6)")
    let one = settings.policy(for: "OPS/PLAN.yaml")
    #expect(one.words(for: "spelling") == "off (override plumb.yaml:13)")
    #expect(one.words(forOption: "longest") == "7 (override plumb.yaml:10)")
    #expect(settings.policy(for: "drafts/a/b.yaml").isOff("spelling"))
  }

  @Test(arguments: ["OPS/PLAN.yaml", "OPS/A.yaml", "A.yaml"])
  func `the severity of one rule is that of the whole policy`(path: String) throws {
    let settings = try settings(
      """
      rules: {spelling: info}
      overrides:
        - {paths: [OPS], rules: {spelling: error}}
        - {paths: [OPS/A.yaml], rules: {spelling: {options: {strict: true}}}}
        - {paths: [OPS/PLAN.yaml], rules: {spelling: off, late: info}}
      """)
    for rule in sampleRules {
      let severity = settings.severity(of: rule.name, in: path)
      #expect(severity?.value == settings.policy(for: path).severity(of: rule.name)?.value)
    }
  }

  @Test func `a rule is off everywhere only if nothing turns it on again`() throws {
    let off = try settings("rules: {spelling: off}")
    #expect(off.isOffEverywhere("spelling"))
    #expect(!off.isOffEverywhere("late"))
    let still = try settings(
      "rules: {spelling: off}\noverrides: [{paths: [a], rules: {spelling: {options: {strict: true}}}}]")
    #expect(still.isOffEverywhere("spelling"))
    let on = try settings("rules: {spelling: off}\noverrides: [{paths: [a], rules: {spelling: info}}]")
    #expect(!on.isOffEverywhere("spelling"))
  }

  @Test func `a rule that came after the edition is for information, unless it is set by name`() throws {
    #expect(
      try settings("edition: 1").generalPolicy.words(for: "late")
        == "info (newer than the edition of plumb.yaml:3)")
    #expect(try settings("").generalPolicy.words(for: "late") == "error (default)")
    let set = try settings("edition: 1\nrules: {late: warning}")
    #expect(set.generalPolicy.words(for: "late") == "warning (plumb.yaml:4)")
  }

  @Test func `patterns that match no file are known with their places`() throws {
    let settings = try settings(
      """
      exclude:
        - drafts
        - OPS/*.yaml
        - framework.yaml
      overrides:
        - {paths: [OPS, MAKE], rules: {spelling: off}}
      """)
    let idle = settings.idlePatterns(among: ["MAKE/a.yaml", "OPS/a.yaml", "framework.yaml"])
    #expect(
      idle.map { "\($0.place) \($0.pattern.text)" } == [
        "plumb.yaml:4 drafts", "plumb.yaml:6 framework.yaml", "plumb.yaml:8 OPS",
      ])
  }

  @Test func `the last pattern that matches excludes a file, and none excludes the framework`() throws {
    let settings = try settings("exclude:\n  - drafts\n  - '**/old.yaml'\n  - '*.yaml'\n")
    #expect(settings.exclusion(of: "drafts/a.yaml")?.value.text == "drafts")
    #expect(settings.exclusion(of: "drafts/old.yaml")?.origin.description == "plumb.yaml:5")
    #expect(settings.exclusion(of: "OPS/a.yaml") == nil)
    #expect(settings.exclusion(of: "skills.yaml") != nil)
    #expect(settings.exclusion(of: "framework.yaml") == nil)
  }
}
