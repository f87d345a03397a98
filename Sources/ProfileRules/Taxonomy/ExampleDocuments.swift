/// What the examples of these rules are made of.
enum ExampleDocuments {
  /// A framework of two levels with some schemes, each on a line of its own, and more fields below them.
  static func framework(schemes: String = "", _ fields: String = "") -> String {
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
          L1: {title: Supervisor, rank: 1}
          L2: {title: Manager, rank: 2}
    source_kinds:
      list: {title: Official lists}

    """ + (schemes.isEmpty ? "" : "schemes:\n" + indented(schemes)) + fields
  }

  /// O*NET-SOC with everything that a mapping need not repeat.
  static let onet = "onet-soc: {title: O*NET-SOC, edition: \"29.3\", source: onet}"

  /// O*NET-SOC with a table of its codes.
  static let onetWithTable = """
    onet-soc:
      title: O*NET-SOC
      edition: "29.3"
      source: onet
      tables: {codes: tables/codes.tsv}
    """

  /// Some rows of O*NET's Occupation Data.
  static let codes = """
    O*NET-SOC Code\tTitle
    11-1021.00\tGeneral and Operations Managers
    11-3051.00\tIndustrial Production Managers
    43-5061.00\tProduction, Planning, and Expediting Clerks
    51-1011.00\tFirst-Line Supervisors of Production and Operating Workers

    """

  static let sources = """
    kind: sources
    version: 1
    sources:
      onet: {title: O*NET 29.3 Database, kind: list, publisher: National Center for O*NET Development}

    """

  /// A profile of one level, or of those that are given, with some fields.
  static func profile(
    _ fields: String = "", code: String = "OPS.PLAN", title: String = "Planning", levels: String = "L1"
  ) -> String {
    let desk = code.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let statements = levels.split(separator: " ").map { "  \($0):\n    - Plans the \($0) part for \(desk)\n" }
    return """
      kind: profile
      version: 1
      code: \(code)
      title: \(title)

      """ + fields + (fields.isEmpty ? "" : "\n") + "responsibilities:\n" + statements.joined()
  }

  /// A profile of one level with one statement.
  static func profile(
    code: String = "OPS.PLAN", title: String = "Planning", saying statement: String
  ) -> String {
    """
    kind: profile
    version: 1
    code: \(code)
    title: \(title)
    responsibilities:
      L1:
        - \(statement)

    """
  }

  /// A profile of one level with one code.
  static func profile(mappedTo code: String) -> String { profile("classification:\n  - \(code)") }

  private static func indented(_ lines: String) -> String {
    lines.split(separator: "\n").map { "  \($0)\n" }.joined()
  }
}
