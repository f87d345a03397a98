import ProfileModel
import Reviews
import Shape
import SourceText
import Testing

/// What a layer is to a review: the document's own words and facts, whatever its file looks like.
@Suite struct LayerContentTests {
  @Test(arguments: [
    "another order of fields, other quotes and comments": """
    skills: []  # none yet
    title: "Planning"
    code: OPS.PLAN
    version: 1
    kind: profile
    aliases: [Scheduler, "Planner"]
    responsibilities:
      L2: [Plans the year]
      L1:
        - text: 'Plans the week'
          evidence: [{as_of: 2020-01-01, source: b}, {source: a, locator: p. 1}]
          id: week   # the first
        - >-
          Plans
          the day
    """,
    "everything between braces": """
    {kind: profile, version: 1, code: OPS.PLAN, title: Planning, aliases: [Planner, Scheduler], responsibilities: {L1: [{id: week,
    text: Plans the week, evidence: [{source: a, locator: p. 1}, {source: b, as_of: 2020-01-01}]}, Plans the day], L2: [Plans the year]}}
    """,
  ])
  func `a layer is the same in another layout`(what: String, text: String) throws {
    for layer in [Layer.responsibilities, .aliases] {
      let content = try content(of: layer, in: text)
      let original = try self.content(of: layer, in: original)
      #expect(content.digest == original.digest, "\(what)")
      #expect(content.changes(since: original).isEmpty)
    }
    let carriageReturns = original.replacing("\n", with: "\r\n")
    #expect(
      try content(of: .responsibilities, in: carriageReturns).digest
        == content(of: .responsibilities, in: original).digest)
  }

  @Test(arguments: [
    ("Plans the week", "Plans the month", "`week` became `month` in `responsibilities.L1[week]`"),
    ("Plans the day", "Plans the shift", "`day` became `shift` in `responsibilities.L1[]`"),
    ("    - Plans the day\n", "", "`Plans the day` was removed from `responsibilities.L1[]`"),
    (
      "locator: p. 1", "locator: p. 2",
      "`1` became `2` in `responsibilities.L1[week].evidence[a]`"
    ),
    (
      "2020-01-01", "2021-01-01",
      "`2020-01-01` became `2021-01-01` in `responsibilities.L1[week].evidence[b]`"
    ),
    ("id: week", "id: weekly", "`Plans the week` was added as `responsibilities.L1[weekly]`"),
    (
      "    - Plans the day\n", "    - Plans the day\n    - Plans the hour\n",
      "`Plans the hour` was added as `responsibilities.L1[]`"
    ),
  ])
  func `what changed is told by its place and its words`(old: String, new: String, change: String) throws {
    let changed = original.replacing(old, with: new)
    #expect(changed != original)
    let changes = try content(of: .responsibilities, in: changed)
      .changes(since: content(of: .responsibilities, in: original))
    #expect(changes.first?.description == change)
  }

  @Test(arguments: ["Plans the\u{A0}day", "Plans  the day", "Plans the\u{200B} day", "Plans\u{2009}the day"])
  func `what nobody sees is no change`(text: String) throws {
    let changed = try content(of: .responsibilities, in: original.replacing("Plans the day", with: text))
    #expect(try changed.digest == content(of: .responsibilities, in: original).digest)
  }

  @Test func `the order of a list says nothing, and what belongs together does`() throws {
    let first = original.replacing(
      "- Plans the year", with: "- {text: A b, theme: x}\n    - {text: C d, theme: y}")
    let turned = original.replacing(
      "- Plans the year", with: "- {theme: y, text: C d}\n    - {theme: x, text: A b}")
    let swapped = original.replacing(
      "- Plans the year", with: "- {text: A b, theme: y}\n    - {text: C d, theme: x}")
    let judged = try content(of: .responsibilities, in: first)
    #expect(try content(of: .responsibilities, in: turned).digest == judged.digest)
    let changes = try content(of: .responsibilities, in: swapped).changes(since: judged)
    #expect(changes.map(\.description) == ["`responsibilities.L2[].theme` goes with another text"])
    #expect(changes.map(\.mayBeEditorial) == [false])
  }

  @Test func `a layer that cannot be read as a whole says so`() throws {
    let broken = original.replacing("id: week", with: "id: [week]")
    #expect(try !content(of: .responsibilities, in: broken).isWhole)
    #expect(try content(of: .aliases, in: broken).isWhole)
  }

  @Test(arguments: [
    ("responsibilities.L1[week]", true), ("responsibilities.L1[week].theme", false),
    ("responsibilities.L1[week].evidence[onet]", false), ("focus", true), ("pay.percent", false),
    ("classification[onet-soc]", false), ("rubric.L1.scope.text", true), ("rubric.L1.scope.degree", false),
    ("skills.lean.definition", true), ("skills.lean.external[isco]", false), ("evidence.focus[onet]", false),
    ("tracks.main.levels.L1.rank", false), ("tracks.main.levels.L1.facets.scope", true),
    ("distinct_from[OPS.MAKE]", true), ("levels.L1.classification[onet-soc]", false), ("aliases[]", true),
  ])
  func `only of what is worded a change can be editorial`(name: String, isProse: Bool) throws {
    let node = try document(original).root
    #expect(ContentItem(name: name, text: "x", node: node).isProse == isProse)
  }

  private func content(of layer: Layer, in text: String) throws -> LayerContent {
    try document(text).content(of: layer)
  }

  private func document(_ text: String) throws -> Document {
    try #require(ReadFile.reading(SourceFile(path: "PLAN.yaml", text: text)).document)
  }
}

private let original = """
  kind: profile
  version: 1
  code: OPS.PLAN
  title: Planning
  aliases: [Planner, Scheduler]
  responsibilities:
    L1:
      - id: week
        text: Plans the week
        evidence:
          - {source: a, locator: p. 1}
          - {source: b, as_of: 2020-01-01}
      - Plans the day
    L2:
      - Plans the year
  """
