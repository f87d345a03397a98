/// Command lines that make a draft of a release.
extension CommandCase {
  static let imports: [CommandCase] = [
    .init(
      arguments: ["import", "onet", "release", "--output", "draft"], files: release,
      output: """
        made a draft from the O*NET 31.0 Database in draft
          1 profile in 1 function, with 2 statements, each with its source
          0 tools and 1 other title
        left out 1 occupation without tasks (99-1111.00)
        left out 1 other title that only repeats the title or one before, but for case and marks
        `release` has no `Technology Skills`: no profile has tools
        left out 1 other file of `release`, which profiles need nothing of
        then: delete the profiles that you do not need, and run plumb check --workspace draft

        """),
    .init(
      arguments: ["import", "onet", "release", "--output", "OPS"], files: release, status: 2,
      complaint: "error: `OPS` is not empty; nothing was created\n"),
    .init(
      arguments: ["import", "onet", "release", "--output", "framework.yaml"], files: release, status: 2,
      complaint: "error: `framework.yaml` is there already; nothing was created\n"),
    .init(
      arguments: ["import", "onet", "nowhere", "--output", "draft"], status: 2,
      complaint: "error: there is no `nowhere`\n"),
    .init(
      arguments: ["import", "onet", "release", "--output", "draft"],
      files: release.merging(["release/Read Me.txt": "Tables of 2026\n"]) { $1 }, status: 2,
      complaint: """
        error: `release` has no `Read Me.txt` that says which release it is: say so, as in --release 29.3 --published 2025-05

        """),
    .init(
      arguments: ["import", "onet", "OPS", "--output", "draft"], status: 2,
      complaint: """
        error: `OPS` has no `Occupation Data.txt` or `Occupation Data.tsv`: name the folder that an O*NET release was unpacked in

        """),
    .init(
      arguments: ["import", "onet", "release", "--output", "draft"],
      files: release.merging(["release/Job Zones.tsv": "O*NET-SOC Code\tJob Zone\tDate\n43-5061.00\t4\n"]) {
        $1
      },
      status: 3,
      complaint: """
        error: release/Job Zones.tsv:2: has 2 columns, and its header has 3
        nothing was written: these tables are not as O*NET publishes them

        """),
    .init(
      arguments: ["import", "onet", "release", "--output", "draft", "--release", "31.0"], files: release,
      status: 2, complaint: "Error: give --release and --published together\n" + usageOfImport),
  ]
}

/// A made-up release of two occupations.
let release = [
  "release/Read Me.txt": "O*NET 31.0 Database\nAugust 2026 Release\n",
  "release/Occupation Data.tsv": """
  O*NET-SOC Code\tTitle\tDescription
  43-5061.00\tLine Planners\tDecide what is made when.
  99-1111.00\tAll Others\tWork that no other code stands for.

  """,
  "release/Task Statements.tsv": """
  O*NET-SOC Code\tTask ID\tTask\tTask Type\tDate
  43-5061.00\t7\tSequence the orders of a week by due date.\tCore\t12/2023
  43-5061.00\t8\tTell the sales desk which orders will be late.\tCore\t12/2023

  """,
  "release/Job Zones.tsv": "O*NET-SOC Code\tJob Zone\tDate\n43-5061.00\t4\t08/2025\n",
  "release/Alternate Titles.tsv": """
  O*NET-SOC Code\tAlternate Title
  43-5061.00\tScheduler
  43-5061.00\tLine-planners

  """,
  "release/Work Styles.tsv": "not used\n",
]

private let usageOfImport = """
  Usage: plumb import onet <folder> --output <output> [--release <number>] [--published <yyyy-mm>] [--retrieved <yyyy-mm-dd>]
    See 'plumb import onet --help' for more information.

  """
