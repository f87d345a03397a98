import Diagnostics
import ProfileRules
import Settings
import SourceText
import TestSupport
import Testing

/// What settings make of findings.
@Suite struct RuleSettingsTests {
  private static let profile = """
    kind: profile
    version: 1
    code: OPS.PLAN
    title: Planning ▾
    summary: Plans the week of TBD
    aliases: [10]
    responsibilities:
      L1:
        - Plans the\u{A0}week ____ of one line → two
        - Bla and to FOLLOW
        - Plans the shifts and, where the dates are to
          be agreed, their order

    """

  private func found(_ lines: String, in profile: String = profile) throws -> [String] {
    var files = FilesInMemory()
    for (path, text) in ExampleWorkspace.files { files[path] = text }
    files["OPS/PLAN.yaml"] = profile
    files["skills.yaml"] =
      "kind: skills\nversion: 1\nskills:\n  lean: {name: Lean, definition: Removing waste}\n"
    let settings = try Settings(
      reading: SourceFile(path: "plumb.yaml", text: "kind: settings\nversion: 1\n" + lines),
      from: SettingsSource(file: "plumb.yaml", isNamed: false), for: Catalogue.descriptions)
    return try check(files, under: settings).map {
      "\($0.severity.rawValue) \($0.rule.rawValue) \($0.place.file):\($0.place.start.line)"
    }
  }

  @Test func `by default rules have their own severities`() throws {
    #expect(
      try Set(found("")) == [
        "warning pasted-residue OPS/PLAN.yaml:4", "error placeholder-text OPS/PLAN.yaml:5",
        "error ambiguous-scalar OPS/PLAN.yaml:6", "error placeholder-text OPS/PLAN.yaml:9",
        "warning pasted-residue OPS/PLAN.yaml:9", "warning invisible-characters OPS/PLAN.yaml:9",
      ])
  }

  @Test func `a severity is what settings say where the finding stands`() throws {
    let lines = """
      rules: {placeholder-text: info, pasted-residue: off, invisible-characters: error, ambiguous-scalar: warning}
      overrides:
        - {paths: [OPS], rules: {placeholder-text: warning}}
        - {paths: [skills.yaml], rules: {ambiguous-scalar: error}}
      """
    #expect(
      try Set(found(lines)) == [
        "warning placeholder-text OPS/PLAN.yaml:5", "warning ambiguous-scalar OPS/PLAN.yaml:6",
        "warning placeholder-text OPS/PLAN.yaml:9", "error invisible-characters OPS/PLAN.yaml:9",
      ])
  }

  @Test func `findings of a rule that is off for a file are left out, also those made while reading`() throws
  {
    let lines =
      "overrides: [{paths: ['**/PLAN.yaml'], rules: {ambiguous-scalar: off, placeholder-text: off}}]"
    #expect(try !found(lines).contains { $0.contains("ambiguous-scalar") || $0.contains("placeholder-text") })
  }

  @Test func `a placeholder where a date was to be read stays an error`() throws {
    let profile = "kind: profile\nversion: 1\ncode: OPS.PLAN\ntitle: TODO\nreview_by: TODO\n"
    #expect(
      try found("rules: {placeholder-text: off}", in: profile) == ["error placeholder-text OPS/PLAN.yaml:5"])
  }

  @Test func `what nothing names is reported once no finding stands in the way`() throws {
    #expect(try !found("").contains { $0.contains("unused-definition") })
    #expect(
      try found("rules: {ambiguous-scalar: off}").contains("warning unused-definition skills.yaml:4"))
  }

  @Test func `phrases of one's own are placeholders too, in capitals or not`() throws {
    let lines = "rules: {placeholder-text: {options: {phrases: [To Follow], blank-length: 5}}}"
    #expect(
      try found(lines).filter { $0.contains("placeholder-text") } == [
        "error placeholder-text OPS/PLAN.yaml:5", "error placeholder-text OPS/PLAN.yaml:10",
      ])
  }

  @Test func `a phrase is found where the text goes on in the next line`() throws {
    let lines = "rules: {placeholder-text: {options: {phrases: [to be agreed, _]}}}"
    #expect(try found(lines).contains("error placeholder-text OPS/PLAN.yaml:11"))
  }

  @Test func `an option can hold for some files alone`() throws {
    let lines =
      "overrides: [{paths: [MAKE], rules: {placeholder-text: {options: {phrases: [bla]}}}}]"
    #expect(try !found(lines).contains("error placeholder-text OPS/PLAN.yaml:10"))
    #expect(
      try found(lines.replacing("MAKE", with: "OPS")).contains("error placeholder-text OPS/PLAN.yaml:10"))
  }

  @Test func `characters that belong to texts are left alone`() throws {
    let allowed = try found(
      """
      rules:
        pasted-residue: {options: {allowed: ["→▾"]}}
        invisible-characters: {options: {allow-no-break-spaces: true}}
      """)
    #expect(!allowed.contains { $0.contains("pasted-residue") || $0.contains("invisible-characters") })
  }

  @Test func `every option can be what it is by default`() throws {
    for rule in Catalogue.descriptions where !rule.options.isEmpty {
      let options = rule.options.map { "\($0.name): \($0.standard)" }.joined(separator: ", ")
      #expect(try found("rules: {\(rule.name.rawValue): {options: {\(options)}}}") == (try found("")))
    }
  }
}
