import Diagnostics
import SourceText
import TestSupport
import Testing

/// Words that texts should not use, should write in another way, or should explain.
@Suite struct TermTests {
  /// Statements with a word that is not used here, and what the fix makes of them; nothing where a person has to.
  static let avoided: [(String, String?)] = [
    ("- Leverage what is there", "- Use what is there"),
    ("- They LEVERAGE it", nil),
    ("- Leverages what is there", nil),
    ("- Walks the shop-floor", "- Walks the production area"),
    ("- 'Walks ''the'' shop  floor'", "- 'Walks ''the'' production area'"),
    ("- Keeps an eye on a shop floor", "- Keeps an eye on a production area"),
    ("- Writes an essay", nil),
    ("- Draws PowerBI boards, not Power BI ones", "- Draws Power BI boards, not Power BI ones"),
    ("- Draws power bi boards", "- Draws Power BI boards"),
  ]

  @Test(arguments: avoided)
  func `a term is replaced where the sentence stays right`(list: String, fixed: String?) throws {
    let style = """
      style:
        terms:
          - {avoid: [leverage], use: use}
          - {avoid: [shop floor], use: production area}
          - {avoid: [essay], use: text}
          - {avoid: [PowerBI, power bi], use: Power BI}
      """
    let files = workspace(of: list, style: style)
    let finding = try #require(try check(files).first { $0.rule == "vocabulary" })
    let result = finding.fix.map { plan(after: $0, in: files) }
    #expect(result == fixed.map { workspace(of: $0, style: style)["OPS/PLAN.yaml"] })
  }

  @Test(arguments: ["- Walks the shop. Floor plans hang there", "- Walks the shop, floor by floor"])
  func `words of two sentences are no term`(list: String) throws {
    let files = workspace(of: list, style: "style: {terms: [{avoid: [shop floor]}]}")
    #expect(try check(files).allSatisfy { $0.rule != "vocabulary" })
  }

  @Test func `a term is found in every language`() throws {
    let files = workspace(
      of: "- Plant den Workflow", style: "style: {terms: [{avoid: [Workflow], use: Ablauf}]}",
      language: "de")
    #expect(try check(files).contains { $0.rule == "vocabulary" })
  }

  static let explained = [
    "- Reads charts of statistical process control (SPC)\n- Draws SPC charts",
    "- Reads SPC (statistical process control) charts",
    "- Reads phase II results",
    "- Reads R&D reports",
    "- Keeps the CI/CD (continuous integration, continuous delivery) lines",
    "- READS ALL CHARTS",
    "- Reads each chart, NOT every second",
  ]

  @Test(arguments: explained)
  func `what is explained, or no acronym, is left alone`(list: String) throws {
    #expect(try check(workspace(of: list)).allSatisfy { $0.rule != "acronym-undefined" })
  }

  @Test func `an acronym is reported once, with its uses`() throws {
    let list = "- Reads SPC charts\n- Draws SPC charts\n- Sorts KPIs and SPCs"
    let found = try check(workspace(of: list)).filter { $0.rule == "acronym-undefined" }
    #expect(found.map(\.message) == ["`SPC` is explained nowhere", "`KPIs` is explained nowhere"])
    #expect(found.map(\.related.count) == [2, 0])
  }

  @Test func `a glossary, the name of a skill or a level explains an acronym`() throws {
    let files = workspace(
      of: "- Reads SPC and SCADA records at L1 of HR", style: "glossary: {SPC: charts, HR: people}",
      skills: "  scada: {name: SCADA software, definition: Watching lines}\n")
    #expect(try check(files).allSatisfy { $0.rule != "acronym-undefined" })
  }

  static let tools = [
    ("- Draws Power BI boards", ["Power BI"]), ("- Draws power bi boards", []),
    ("- Keeps SCADA software alive", ["SCADA software"]), ("- Keeps scada, software and lines alive", []),
    ("- Writes in Word and in Access", ["Word", "Access"]), ("- Access is what it gives", []),
    ("- Knows the Equal Access Act", []), ("- Reads word by word", []),
    ("- Runs simulation software", ["simulation software"]),
  ]

  @Test(arguments: tools)
  func `a tool that a text names is among the skills`(list: String, words: [String]) throws {
    let files = workspace(
      of: list,
      skills: """
          bi: {name: Power BI, kind: tool, definition: Boards}
          scada: {name: SCADA software, kind: tool, definition: Lines}
          word: {name: Word, kind: tool, definition: Letters}
          access: {name: Access, kind: tool, definition: Tables}
          simulation: {name: Simulation software, kind: tool, definition: Trials}
        """)
    let bytes = Array(files["OPS/PLAN.yaml"].utf8)
    let found = try check(files).filter { $0.rule == "tool-skill-mismatch" }
    #expect(found.map { String(decoding: bytes[$0.place.range.range], as: UTF8.self) } == words)
  }
}
