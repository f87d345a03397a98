/// Command lines about settings.
extension CommandCase {
  static let settings: [CommandCase] = [
    .init(
      arguments: ["check"], files: misspelt.merging(["plumb.yaml": head]) { first, _ in first }, status: 1,
      output: fullFinding),
    .init(
      arguments: ["check", "--format", "concise"], files: misplaced(head + "rules: {file-in-place: off}\n"),
      output: "no findings · 4 files, 3 pages\n"),
    .init(
      arguments: ["check", "--format", "concise"],
      files: misplaced(head + "overrides:\n  - {paths: [OPS/M*], rules: {file-in-place: error}}\n"),
      status: 1,
      output: misplacedFinding.replacing("warning", with: "error")),
    .init(
      arguments: ["check", "--format", "concise", "--fail-on", "warning"],
      files: misplaced(head + "rules: {file-in-place: info}\n"),
      output: misplacedFinding.replacing("warning", with: "info")),
    .init(
      arguments: ["check", "--format", "concise", "--isolated"],
      files: misplaced(head + "rules: {file-in-place: off}\n"), output: misplacedFinding),
    .init(
      arguments: ["check", "--format", "concise", "--isolated"], files: misplaced("no: settings\n"),
      output: misplacedFinding),
    .init(
      arguments: ["check", "--format", "concise", "--config", "OPS/strict.yaml"],
      files: misplaced(head + "rules: {file-in-place: off}\n").merging([
        "OPS/strict.yaml": head + "rules: {file-in-place: error}\n"
      ]) { $1 }, status: 1, output: misplacedFinding.replacing("warning", with: "error")),
    .init(
      arguments: ["check"], files: misplaced(head + "exclude: [OPS/MADE.yaml]\n"),
      output: "skipped OPS/MADE.yaml: excluded by plumb.yaml\n\nno findings · 3 files, 2 pages\n"),
    .init(
      arguments: ["check"],
      files: ["plumb.yaml": head + "exclude:\n  - OPS/PLAN.yaml\n  - drafts\n  - framework.yaml\n"],
      output: """
        no effect plumb.yaml:5: no file matches the pattern `drafts`
        no effect plumb.yaml:6: no file matches the pattern `framework.yaml`
        skipped OPS/PLAN.yaml: excluded by plumb.yaml

        no findings · 2 files, 0 pages

        """),
    .init(
      arguments: ["check", "--format", "concise"],
      files: [
        "plumb.yaml": head + "overrides:\n  - {paths: [OPS, SALES/*.yaml], rules: {file-in-place: off}}\n"
      ],
      output: """
        no effect plumb.yaml:4: no file matches the pattern `SALES/*.yaml`
        no findings · 3 files, 2 pages

        """),
    .init(
      arguments: ["check"], files: ["OPS/plumb.yaml": head], status: 1,
      output: """
        error[value-not-allowed]: `kind` must be one of `framework`, `function`, `profile`, `sources`, `skills` or `review`, but is `settings`
         --> OPS/plumb.yaml:1:7
          |
        1 | kind: settings
          |       ^^^^^^^^
          |
          = help: settings stand in `plumb.yaml` beside framework.yaml; only that file is read
          = plumb explain value-not-allowed

        1 finding: 1 error · 0 fixable · 4 files, 2 pages

        """),
    .init(
      arguments: ["check", "--config", "none.yaml"], status: 2, complaint: "error: there is no `none.yaml`\n"),
    .init(
      arguments: ["config", "show", "--config", "plumb.yaml", "--isolated"], status: 2,
      complaint: "Error: --config and --isolated exclude each other\n" + showUsage),
    .init(
      arguments: ["check", "--exit-zero"],
      files: ["plumb.yaml": head + "rules:\n  file-in-plce: off\n  yaml-syntax: off\n"], status: 2,
      complaint: refusal),
    .init(
      arguments: ["compile", "--output", "out"], files: ["plumb.yaml": "kind: settings\nversion: 2\n"],
      status: 2,
      complaint: """
        error[value-not-allowed]: `version` must be `1`, but is `2`
         --> plumb.yaml:2:10
          |
        2 | version: 2
          |          ^

        error: the settings in `plumb.yaml` cannot be used: 1 problem

        """),
    .init(
      arguments: ["compile", "--output", "out"], files: unready(""), status: 1,
      output: "nothing was written: what is published has errors\n", complaint: unreadyFinding),
    .init(
      arguments: ["compile", "--output", "out"], files: unready("rules: {placeholder-text: warning}\n"),
      output: "wrote 8 files, 2 pages, to out\n"),
    .init(
      arguments: ["compile", "--output", "out", "--isolated"],
      files: unready("rules: {placeholder-text: warning}\n"), status: 1,
      output: "nothing was written: what is published has errors\n", complaint: unreadyFinding),
    .init(
      arguments: ["compile", "--output", "out", "--config", "loose.yaml"],
      files: unready("").merging(["loose.yaml": head + "exclude: [OPS/PLAN.yaml]\n"]) { $1 },
      output: "wrote 7 files, 0 pages, to out\n"),
    .init(
      arguments: ["config", "show", "OPS/OLD.yaml", "--color", "never"],
      files: shown.merging(["OPS/OLD.yaml": "kind: profile\n"]) { $1 },
      output: """
        settings     plumb.yaml
        file         OPS/OLD.yaml
        excluded by  OPS/OLD.yaml  plumb.yaml:8
        edition      1             plumb.yaml:3

        """),
    .init(
      arguments: ["config", "show", "OPS"], status: 2,
      complaint: "Error: `OPS` is a folder; name a file in it\n" + showUsage),
    .init(
      arguments: ["config", "show", "OPS/NONE.yaml"], status: 2,
      complaint: "error: there is no `OPS/NONE.yaml`\n"),
  ]
}

private let head = "kind: settings\nversion: 1\n"

/// A profile whose code is not that of its file, under some settings.
private func misplaced(_ settings: String) -> [String: String] {
  ["OPS/MADE.yaml": profile("title: Making"), "plumb.yaml": settings]
}

/// A profile with a text still to be written, under some settings.
private func unready(_ settings: String) -> [String: String] {
  [
    "OPS/PLAN.yaml": profile("title: TBD").replacing("MAKE", with: "PLAN").replacing(
      "    - Runs one line\n", with: "    - Runs one line\n  L2:\n    - Runs two lines\n"),
    "plumb.yaml": head + settings,
  ]
}

private let unreadyFinding = """
  error[placeholder-text]: `TBD` stands where a text is still to be written
   --> OPS/PLAN.yaml:4:8
    |
  4 | title: TBD
    |        ^^^
    |
    = help: write the text, or leave the field out if it is optional
    = plumb explain placeholder-text

  1 finding: 1 error · 0 fixable · 3 files, 2 pages

  """

private let refusal = """
  error[unknown-field]: `file-in-plce` is not a rule
   --> plumb.yaml:4:3
    |
  4 |   file-in-plce: off
    |   ^^^^^^^^^^^^
    |
    = help: did you mean `file-in-place`?

  error[value-not-allowed]: `yaml-syntax` must be `error`, but is `off`
   --> plumb.yaml:5:16
    |
  5 |   yaml-syntax: off
    |                ^^^
    |
    = required: what it finds could not be read, and would be missing from the framework without a word

  error: the settings in `plumb.yaml` cannot be used: 2 problems

  """

private let showUsage = """
  Usage: plumb config show [<file>] [--workspace <workspace>] [--config <file>] [--isolated] [--format <format>] [--color <color>]
    See 'plumb config show --help' for more information.

  """

private let shown = [
  "plumb.yaml": head + """
    edition: 1
    rules:
      placeholder-text: {severity: warning, options: {phrases: [to follow]}}
      file-in-place: off
    exclude:
      - OPS/OLD.yaml
    overrides:
      - {paths: [OPS/P*.yaml], rules: {file-in-place: info}}
      - {paths: [MAKE], rules: {file-in-place: error}}

    """
]
