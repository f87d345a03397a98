import ProfileModel
import Provenance
import TestSupport
import Testing

@Suite struct ChainTests {
  @Test
  func `a page has the texts it publishes, each with its own evidence or that of the place where it lives`()
    throws
  {
    let first = try Evidence(of: workspace).page("L1")
    #expect(
      first == [
        "focus of OPS.PLAN: focus (excerpt book)", "pay of OPS.PLAN: pay (withheld)",
        "responsibilities of OPS: shared (book)",
        "responsibilities of OPS.PLAN: replaced (OPS.PLAN#talks), \(madeName) (survey book)",
        "guidelines of framework: L1.depth (none)", "skills of OPS: counting (nothing)",
        "skills of skills: counting (digest book)", "level of framework: L1 (nothing)",
        "classification of OPS.PLAN: soc 11 (book)",
      ])
    let second = try Evidence(of: workspace).page("L2")
    #expect(
      second == [
        "focus of OPS.PLAN: focus (excerpt book)", "pay of OPS.PLAN: pay of L2 (withheld)",
        "responsibilities of OPS.PLAN: last (survey book)", "guidelines of OPS: L2.depth (none)",
        "skills of OPS: counting (nothing)", "skills of skills: counting (digest book)",
        "level of framework: L2 (nothing)", "classification of OPS.PLAN: soc 12 (book)",
      ])
  }

  @Test func `what is internal stays out of public answers`() throws {
    let evidence = try Evidence(of: workspace, for: .public)
    let page = try evidence.page("L1")
    #expect(
      page.prefix(3) == [
        "focus of OPS.PLAN: focus (excerpt book)", "responsibilities of OPS: shared (book)",
        "responsibilities of OPS.PLAN: replaced (OPS.PLAN#talks), \(madeName) (book +1)",
      ])
    #expect(evidence.reading.sharedSources.map(\.name) == ["book", "digest", "excerpt"])
    let sections = evidence.documents.flatMap { evidence.reading.sections(of: $0) }
    #expect(sections.flatMap(\.verdict.panel) == [])
    #expect(sections.contains { $0.verdict.lowest == 4 })
  }

  @Test func `everything that rests on a source is found, by way of sources that repeat it too`() throws {
    let uses = try Evidence(of: workspace).uses(of: "book")
    #expect(uses.derived == ["digest", "excerpt", "OPS.PLAN#talks"])
    #expect(uses.schemes == ["soc"])
    #expect(
      uses.uses == [
        "OPS responsibilities: shared, replaced", "skills skills/counting", "skills skills/counting",
        "OPS.PLAN focus: focus", "OPS.PLAN focus: focus", "OPS.PLAN responsibilities: \(madeName), last",
        "OPS.PLAN responsibilities/replaced",
        "OPS.PLAN classification/soc 11", "OPS.PLAN classification/soc 12",
      ])
    #expect(
      try Evidence(of: workspace).uses(of: "OPS.PLAN#talks").uses == ["OPS.PLAN responsibilities/replaced"])
  }

  @Test func `the coverage counts texts by what they rest on`() throws {
    let evidence = try Evidence(of: workspace)
    let coverage = Coverage(
      evidence.documents.compactMap { DocumentCoverage(evidence.reading.sections(of: $0)) })
    let own = try #require(coverage.documents.last)
    let counts = own.layers.map { layer in
      "\(layer.layer) \(layer.texts.citing) \(layer.texts.byLayer) \(layer.texts.explained) \(layer.texts.uncited) "
        + "\(layer.sources) \(layer.verdict.state)"
    }
    #expect(
      counts == [
        "focus 0 1 0 0 2 missing", "pay 0 0 2 0 0 missing", "responsibilities 1 2 0 0 3 passed",
        "classification 2 0 0 0 1 missing",
      ])
    #expect(coverage.total.all == coverage.documents.flatMap(\.layers).reduce(0) { $0 + $1.texts.all })
  }
}

/// The name that the compiled output makes of a level and a text.
private let madeName = "L1-fae6fd8a"

private let workspace: FilesInMemory = {
  var files = FilesInMemory()
  files["framework.yaml"] = """
    kind: framework
    version: 1
    id: house
    title: House
    language: en
    tracks:
      main:
        title: Main
        levels:
          L1: {title: Planner, rank: 1, summary: Plans}
          L2: {title: Head, rank: 2, summary: Leads}
    dimensions: {depth: {title: Depth}}
    rubric: {L1: {depth: Knows one line}, L2: {depth: Knows two lines}}
    schemes: {soc: {title: SOC, source: book}}
    source_kinds: {list: {title: List}}
    review:
      scale: {minimum: 1, maximum: 5, pass: 4}
      dimensions: {clarity: {title: Clarity}}
      roles: {editor: {title: Editor}}

    """
  files["sources.yaml"] = """
    kind: sources
    version: 1
    sources:
      book: {title: Book, kind: list}
      excerpt: {title: Excerpt, kind: list, derived_from: [digest]}
      digest: {title: Digest, kind: list, derived_from: [book]}
      survey: {title: Survey, kind: list, audience: internal}

    """
  files["skills.yaml"] = """
    kind: skills
    version: 1
    skills:
      counting: {name: Counting, definition: Telling how many there are, evidence: [{source: digest}, {source: book}]}
      unused: {name: Unused, definition: Nothing}

    """
  files["OPS/function.yaml"] = """
    kind: function
    version: 1
    code: OPS
    title: Operations
    rubric: {L2: {depth: Knows all lines}}
    responsibilities:
      L1:
        - {id: shared, text: Keeps the line tidy}
        - {id: replaced, text: Calls for help}
    skills: [{skill: counting, applied: Counting parts}]
    evidence:
      responsibilities: [{source: book, locator: page 1, as_of: 2025-01-31}]
      guidelines: {none: a convention of this house}

    """
  files["OPS/PLAN.yaml"] = """
    kind: profile
    version: 1
    code: OPS.PLAN
    title: Planning
    focus: Plans what is made
    pay: {direction: level, audience: internal}
    classification: [{scheme: soc, code: "11", match: exact}]
    responsibilities:
      L1:
        - {id: replaced, text: Calls the fitter, evidence: [{source: talks}]}
        - Plans the week
      L2:
        - {id: last, text: Plans the year}
    levels:
      L2:
        pay: {direction: above, audience: internal}
        classification: [{scheme: soc, code: "12", match: exact}]
    evidence:
      focus: [{source: excerpt}, {source: book}]
      pay: {withheld: the survey is not public}
      responsibilities: [{source: survey}, {source: book}]
    sources:
      talks: {title: Talks with fitters, kind: list, derived_from: [book]}

    """
  files["OPS/PLAN.review.yaml"] = """
    kind: review
    version: 1
    of: OPS.PLAN
    reviews:
      - date: 2026-01-31
        panel: [{role: editor}]
        layers: {responsibilities: {scores: {clarity: 4}}}

    """
  return files
}()
