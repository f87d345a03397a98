/// What the examples of rules of evidence are made of.
enum EvidenceExamples {
  /// The example framework with more fields.
  static func framework(_ fields: String) -> String {
    """
    kind: framework
    version: 1
    id: example
    title: Example
    language: en
    tracks:
      main:
        title: Main track
        levels:
          L1: {title: Planner, rank: 1}
          L2: {title: Senior planner, rank: 2}

    """ + fields
  }

  /// A profile at two levels with more fields.
  static func profile(_ fields: String) -> String {
    """
    kind: profile
    version: 1
    code: OPS.PLAN
    title: Planning
    focus: Machines must neither starve nor wait.
    responsibilities:
      L1:
        - Plans the week of one line
      L2:
        - Plans the month of a plant

    """ + fields
  }

  /// A document of sources, each given with its fields.
  static func sources(_ entries: String...) -> String {
    "kind: sources\nversion: 1\nsources:\n" + entries.joined(separator: "\n")
  }

  static let onet = """
      onet:
        title: O*NET 29.3 Database
        kind: occupational-taxonomy
        publisher: National Center for O*NET Development
        edition: "29.3"
        url: https://www.onetcenter.org/database.html
        published: 2025-05
        retrieved: 2026-01-15
        licence: CC BY 4.0
    """

  static let handbook = """
      handbook:
        title: 'Occupational Outlook Handbook: Logisticians'
        kind: career-guide
        publisher: U.S. Bureau of Labor Statistics
        url: https://www.bls.gov/ooh/business-and-financial/logisticians.htm
        retrieved: 2026-01-15
    """
}
