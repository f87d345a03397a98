import ProfileRules

/// The profile of the small workspace with a field of another name, as `misspelt` has it.
let misspeltPlan = misspelt["OPS/PLAN.yaml"] ?? ""

/// The same profile without the mistake.
let sound = misspeltPlan.replacing("tittle", with: "title")

/// A sentence long enough to be worth saying once.
let duty = "Agrees the plan of the week with the heads of all lines on Monday"

/// A profile with one statement.
func profileSaying(_ sentence: String, code: String) -> String {
  """
  kind: profile
  version: 1
  code: \(code)
  title: Work at \(code)
  responsibilities:
    L1:
      - \(sentence)

  """
}

/// Two profiles that cite one source.
let citing = [
  "sources.yaml": """
  kind: sources
  version: 1
  sources:
    handbook:
      title: Handbook of operations
      kind: expert-interview
      publisher: Example
      url: https://example.org/handbook
      published: 2026-01
      retrieved: 2026-02-01

  """,
  "OPS/PLAN.yaml": profileSaying("Plans the week of one line", code: "OPS.PLAN") + citation,
  "OPS/MAKE.yaml": profileSaying("Sets up one line by its sheet", code: "OPS.MAKE") + citation,
]

private let citation = """
  evidence:
    responsibilities:
      - {source: handbook, locator: page 4}

  """

/// Settings that give one rule another severity.
func settings(_ rule: String) -> String { "kind: settings\nversion: 1\nedition: 1\nrules:\n  \(rule)\n" }

/// A profile with a code of a classification, and the table that has it.
let classified = [
  "framework.yaml": smallFramework + """
    schemes:
      payroll:
        title: Codes of the payroll system
        edition: "7"
        tables: {codes: tables/payroll.tsv}

    """,
  "tables/payroll.tsv": "Code\tTitle\nAB-100\tPlanner\nAB-200\tMaker\n",
  "OPS/PLAN.yaml": profileSaying("Plans the week of one line", code: "OPS.PLAN")
    + "classification:\n  - {scheme: payroll, code: AB-200, match: exact}\n",
]

private let smallFramework =
  (ExampleWorkspace.files.first { $0.key == "framework.yaml" }?.value ?? "") + "\n"
