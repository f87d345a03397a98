import Testing

/// A command line, the workspace it meets, and what has to come of it.
struct CommandCase: CustomTestStringConvertible {
  var arguments: [String]
  var files: [String: String] = [:]
  var environment: [String: String] = [:]
  var status: Int32 = 0
  var output = ""
  var complaint = ""

  var testDescription: String {
    (environment.map { "\($0)=\($1)" } + ["plumb"] + arguments).joined(separator: " ")
  }
}

/// A profile whose title is misspelt.
let misspelt = [
  "OPS/PLAN.yaml": """
  kind: profile
  version: 1
  code: OPS.PLAN
  tittle: Planning
  responsibilities:
    L1:
      - Plans the week of one line

  """
]

/// A profile whose code is not that of its file: a warning.
let misplaced = ["OPS/MADE.yaml": profile("title: Making")]

let conciseFinding = """
  OPS/PLAN.yaml:4:1: error[unknown-field] `tittle` is not a field of a profile
  1 finding: 1 error · 1 fixable with `plumb fix` · 3 files, 1 page

  """

let fullFinding = """
  error[unknown-field]: `tittle` is not a field of a profile
   --> OPS/PLAN.yaml:4:1
    |
  4 | tittle: Planning
    | ^^^^^^
    |
    = help: did you mean `title`?
    = fix: rename it to `title`
    = plumb explain unknown-field

  1 finding: 1 error · 1 fixable with `plumb fix` · 3 files, 1 page

  """

private let coloredFinding = """
  \u{1B}[1;31merror[unknown-field]\u{1B}[0m\u{1B}[1m: \u{1B}[0m\u{1B}[1m`tittle` is not a field of a profile\u{1B}[0m
   \u{1B}[36m--> \u{1B}[0mOPS/PLAN.yaml:4:1
  \u{1B}[36m\u{1B}[0m  \u{1B}[36m|\u{1B}[0m
  \u{1B}[36m4\u{1B}[0m \u{1B}[36m|\u{1B}[0m tittle: Planning
  \u{1B}[36m\u{1B}[0m  \u{1B}[36m|\u{1B}[0m \u{1B}[1;31m^^^^^^\u{1B}[0m
  \u{1B}[36m\u{1B}[0m  \u{1B}[36m|\u{1B}[0m
    \u{1B}[36m= \u{1B}[0m\u{1B}[1mhelp:\u{1B}[0m did you mean `title`?
    \u{1B}[36m= \u{1B}[0m\u{1B}[1mfix:\u{1B}[0m rename it to `title`
    \u{1B}[36m= \u{1B}[0mplumb explain unknown-field

  1 finding: 1 error · 1 fixable with `plumb fix` · 3 files, 1 page

  """

let misplacedFinding = """
  OPS/MADE.yaml:3:7: warning[file-in-place] the profile of this code is looked for in `OPS/MAKE.yaml`, not in `OPS/MADE.yaml`
  1 finding: 1 warning · 1 fixable with `plumb fix` · 4 files, 3 pages

  """

private let checkUsage = """
  Usage: plumb check [<options>] [<paths> ...]
    See 'plumb check --help' for more information.

  """

private let help = """
  OVERVIEW: Keeps job frameworks true: checks job profiles written as YAML, and
  compiles them.

  USAGE: plumb <subcommand>

  OPTIONS:
    --version               Show the version.
    -h, --help              Show help information.

  SUBCOMMANDS:
    check                   Finds what is wrong.
    fix                     Mends what can be mended without deciding for the
                            author.
    suppress                Accepts what a rule finds at a place, for a reason
                            and for a time.
    baseline                Accepts today's findings, so that only new ones are
                            shown.
    review                  Shows how reviews stand, and writes down new ones.
    compile                 Writes normalized, canonical JSON.
    new                     Creates documents to be filled in.
    import                  Makes a draft of a workspace from published data.
    explain                 Explains a rule: its reason, its options and examples.
    rules                   Lists the rules.
    evidence                Shows what texts rest on, and who judged them.
    gate                    Shows what a change does to the framework, and
                            whether it may pass.
    changelog               Tells readers of the framework what changed between
                            two commits.
    config                  Shows the settings in force.
    schema                  Prints a JSON Schema, or a reference of fields.

    See 'plumb help <subcommand>' for detailed help.

  """

extension CommandCase {
  static let all =
    reports + colors + usage + compilations + fixes + creations + imports + settings + explanations + evidence

  private static let reports: [CommandCase] = [
    .init(arguments: ["check"], output: "no findings · 3 files, 2 pages\n"),
    .init(arguments: ["check"], files: misspelt, status: 1, output: fullFinding),
    .init(arguments: ["check", "OPS"], files: misspelt, status: 1, output: fullFinding),
    .init(
      arguments: ["check", "framework.yaml"], files: misspelt, output: "no findings · 3 files, 1 page\n"),
    .init(
      arguments: ["check", "--format", "concise", "--format", "full"], files: misspelt, status: 1,
      output: conciseFinding + fullFinding),
    .init(
      arguments: ["check", "--format", "concise", "--exit-zero"], files: misspelt, output: conciseFinding),
    .init(arguments: ["check", "--format", "concise"], files: misplaced, output: misplacedFinding),
    .init(
      arguments: ["check", "--format", "concise", "--fail-on", "warning"], files: misplaced, status: 1,
      output: misplacedFinding),
    .init(
      arguments: ["check", "--format", "concise", "--fail-on", "info", "--exit-zero"], files: misplaced,
      output: misplacedFinding),
    .init(arguments: ["--help"], output: help),
    .init(arguments: [], output: help),
    .init(arguments: ["--version"], output: "0.1.0\n"),
  ]

  private static let colors: [CommandCase] = [
    .init(arguments: ["check", "--color", "always"], files: misspelt, status: 1, output: coloredFinding),
    .init(
      arguments: ["check", "--color", "always"], files: misspelt, environment: ["NO_COLOR": "1"], status: 1,
      output: coloredFinding),
    .init(
      arguments: ["check"], files: misspelt, environment: ["FORCE_COLOR": "1"], status: 1,
      output: coloredFinding),
    .init(
      arguments: ["check"], files: misspelt, environment: ["FORCE_COLOR": "1", "NO_COLOR": "1"], status: 1,
      output: fullFinding),
    .init(
      arguments: ["check", "--color", "never"], files: misspelt, environment: ["FORCE_COLOR": "1"], status: 1,
      output: fullFinding),
  ]

  private static let usage: [CommandCase] = [
    .init(
      arguments: ["check", "--flag"], status: 2, complaint: "Error: Unknown option '--flag'\n" + checkUsage),
    .init(
      arguments: ["chekc"], status: 2,
      complaint: """
        Error: Unexpected argument 'chekc'
        Usage: plumb <subcommand>
          See 'plumb --help' for more information.

        """),
    .init(
      arguments: ["check", "--color", "sometimes"], status: 2,
      complaint: """
        Error: The value 'sometimes' is invalid for '--color <color>'. Please provide one of 'auto', 'always' or 'never'.
        Help:  --color <color>  Colours: NO_COLOR and FORCE_COLOR are honoured.

        """ + checkUsage),
    .init(
      arguments: ["check", "--format", "json="], status: 2,
      complaint: """
        Error: The value 'json=' is invalid for '--format <format[=file]>'. Please provide one of the following:
          - full
          - concise
          - grouped
          - json
          - jsonl
          - sarif
          - github
          - gitlab
          - rdjson
          - junit
          - checkstyle
          - markdown
          - html
        Help:  --format <format[=file]>  How findings are written, and to which file; can be given several times.

        """ + checkUsage),
    .init(
      arguments: ["check", "--staged", "--since", "main"], status: 2,
      complaint: "Error: --staged and --since exclude each other\n" + checkUsage),
    .init(
      arguments: ["check", "-", "--staged", "--stdin-filename", "OPS/PLAN.yaml"], status: 2,
      complaint: "Error: --staged and --stdin-filename exclude each other\n" + checkUsage),
    .init(
      arguments: ["check", "-"], status: 2,
      complaint: "Error: - and --stdin-filename go together: the text, and the file it belongs to\n"
        + checkUsage),
    .init(
      arguments: ["check", "-", "OPS", "--stdin-filename", "OPS/PLAN.yaml"], status: 2,
      complaint: "Error: - stands alone\n" + checkUsage),
    .init(arguments: ["check", "nowhere"], status: 2, complaint: "error: there is no `nowhere`\n"),
    .init(
      arguments: ["check", "--workspace", "OPS"], status: 2,
      complaint: "error: `OPS` is not a workspace: it holds no framework.yaml\n"),
    .init(
      arguments: ["check", "--exit-zero", "nowhere"], files: misspelt, status: 2,
      complaint: "error: there is no `nowhere`\n"),
    .init(
      arguments: ["schema", "profil"], status: 2,
      complaint: "error: there is no schema `profil`; did you mean `profile`?\n"),
    .init(
      arguments: ["schema", "nothing"], status: 2,
      complaint: """
        error: there is no schema `nothing`; there is approvals, baseline, changelog, compiled-bundle, compiled-framework, compiled-function, compiled-index, compiled-level, compiled-manifest, compiled-profile, compiled-skill, compiled-source, config, evidence, framework, function, gate, profile, report, review, review-status, rules, settings, skills, sources

        """),
  ]

  private static let compilations: [CommandCase] = [
    .init(arguments: ["compile", "--output", "out"], output: "wrote 8 files, 2 pages, to out\n"),
    .init(
      arguments: ["compile", "--output", "OPS"], status: 2,
      complaint: """
        error: `OPS` is not replaced: it holds `PLAN.yaml`, and no manifest.json written by plumb

        """),
    .init(
      arguments: ["compile", "--output", "out"], files: misspelt, status: 1,
      output: "nothing was written: what is published has errors\n", complaint: fullFinding),
    .init(
      arguments: ["compile", "--output", "out", "--leave-out-unsound"], files: misspelt,
      output: "left out OPS/PLAN.yaml, which has errors\nwrote 7 files, 0 pages, to out\n",
      complaint: fullFinding.replacing("1 page\n", with: "0 pages\n")),
  ]
}
