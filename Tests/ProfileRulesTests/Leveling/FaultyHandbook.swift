import Diagnostics
import TestSupport

/// A small framework with the faults that published pages have, each once, and sound but for them.
enum FaultyHandbook {
  /// The files, with a mark at each place where a fault has to be found, and the rules that find them in that order.
  static let documents: KeyValuePairs<String, (text: String, rules: [RuleName])> = [
    "framework.yaml": (framework, ["escalation-regress"]),
    "STORES/function.yaml": (function, ["escalation-regress", "experience-conflict"]),
    "STORES/INTAKE.yaml": (profile, ["pasted-residue", "text-cut-by-comment", "duplicate-text"]),
    "skills.yaml": (skills, ["boilerplate-definition"]),
  ]

  /// A team led after supervisors were led.
  private static let framework = """
    kind: framework
    version: 1
    id: depot-handbook
    title: Depot handbook
    language: en
    tracks:
      depot:
        title: Depot
        levels:
          D1:
            title: Shift lead
            rank: 1
            facets: {reach: The goods of one shift, people: Leads a crew of loaders}
            experience: [{of: total, from: 2, to: 5}]
          D2:
            title: Hall lead
            rank: 2
            facets: {reach: One hall with its docks, people: Leads the supervisors of the hall}
            experience: [{of: total, from: 5, to: 8}]
          D3:
            title: Depot lead
            rank: 3
            facets: {reach: All halls of the depot, people: Leads a ⟦team⟧ of planners}
            experience: [{of: total, from: 8, to: 12}]
    facets:
      reach: {title: Reach}
      people: {title: People}
    dimensions:
      craft: {title: Craft}
      past: {title: Past}
    """

  /// An expert below a specialist, and other years in the rubric than on the card.
  private static let function = """
    kind: function
    version: 1
    code: STORES
    title: Stores
    rubric:
      D1:
        craft: An expert in the order of loading, by the book of the depot
        past: Has loaded trucks of every size
      D2:
        craft: A ⟦specialist⟧ in flows between docks, who changes the book
        past: Has led two shifts that differ in their goods
      D3:
        craft: Weighs the docks of today against the goods of next year
        past: ⟦5-7+ years⟧ of running halls, one of them with cold stores
    """

  /// The focus three times, fused fields, and a sentence of which YAML keeps the first half.
  private static let profile = """
    kind: profile
    version: 1
    code: STORES.INTAKE
    title: Goods intake
    focus: Takes in what arrives, counts it against the order, and stores it where pickers find it
    aliases: [Receiving lead, "⟦code=53-1042source=lookup⟧"]
    responsibilities:
      D1:
        - Assigns each truck a dock by the goods it brings
        - Counts what arrives at dock ⟦#4 against the order⟧
      D2:
        - Settles with carriers which truck comes when
        - Takes in what arrives, counts it against the order, and stores it where pickers find it
      D3:
        - Decides how much room each customer may fill
    skills:
      - {skill: scanner, applied: Reading labels on goods that still move}
      - skill: stock-ledger
        applied: ⟦Takes in what arrives, counts it against the order, and stores it where pickers find it⟧
    """

  /// Two tools with one definition.
  private static let skills = """
    kind: skills
    version: 1
    skills:
      scanner:
        name: Label scanner
        kind: tool
        definition: Using the Label scanner with good effect in the work of each day
      stock-ledger:
        name: Stock ledger
        kind: tool
        definition: ⟦Using the Stock ledger with good effect in the work of each day⟧
    """
}
