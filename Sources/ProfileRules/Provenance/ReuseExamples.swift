/// What the examples of reuse are made of.
enum ReuseExamples {
  /// Some rows of the Task Statements of the O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training
  /// Administration (USDOL/ETA), used under the CC BY 4.0 license.
  static let tasks = """
    O*NET-SOC Code\tTitle\tTask ID\tTask\tTask Type
    11-3051.00\tIndustrial Production Managers\t38\tPrepare and maintain production reports or personnel records.\tCore
    43-5061.00\tProduction, Planning, and Expediting Clerks\t11370\tDistribute production schedules or work orders to departments.\tCore
    43-5061.00\tProduction, Planning, and Expediting Clerks\t11373\tContact suppliers to verify shipment details.\tCore

    """

  static let sources = """
    kind: sources
    version: 1
    sources:
      onet:
        title: O*NET 29.3 Database
        kind: list
        publisher: National Center for O*NET Development
        url: https://www.onetcenter.org/database.html
        statements: {table: tables/tasks.tsv}

    """

  /// A workspace with the tasks, and a profile with some fields from its title on.
  static func files(profile fields: String) -> KeyValuePairs<String, String> {
    [
      "framework.yaml": ExampleDocuments.framework(),
      "sources.yaml": sources,
      "tables/tasks.tsv": tasks,
      "OPS/PLAN.yaml": "kind: profile\nversion: 1\ncode: OPS.PLAN\ntitle: Planning\n" + fields,
    ]
  }
}
