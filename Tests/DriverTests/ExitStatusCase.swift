import Testing

/// A row of the table of exit statuses in the README, and command lines that it is true of.
struct ExitStatusCase: CustomTestStringConvertible {
  let command: String
  let status: Int32
  let when: String

  /// Files that are written into the committed small workspace first.
  var files: [String: String] = [:]

  /// What a shell does then, in the folder of the workspace.
  let preparation: String?

  /// Each is run by itself, in the folder of the workspace.
  let runs: [[String]]

  /// As it stands in the table.
  var row: String { "| \(command) | \(status) | \(when) |" }

  var testDescription: String { row }

  init(
    _ command: String, _ status: Int32, _ when: String, files: [String: String] = [:],
    after preparation: String? = nil, _ runs: [String]...
  ) {
    self.command = command
    self.status = status
    self.when = when
    self.files = files
    self.preparation = preparation
    self.runs = runs
  }
}

extension ExitStatusCase {
  static let all = checks + changes + edits + gates + outputs + answers + everywhere

  private static let checks: [ExitStatusCase] = [
    .init(
      "`check`", 0, "nothing is found at or above `--fail-on`, which is `error` where it is not given",
      files: misplaced, ["check"], ["check", "--fail-on", "error"]),
    .init(
      "`check`", 1, "something is, broken YAML included",
      files: ["OPS/PLAN.yaml": "kind: profile\ncode: ["].merging(misplaced) { $1 },
      ["check"], ["check", "--fail-on", "warning", "OPS/MADE.yaml"]),
    .init("`check --exit-zero`", 0, "`check` would end with 1", files: misspelt, ["check", "--exit-zero"]),
  ]

  private static let changes: [ExitStatusCase] = [
    .init(
      "`check` with `--staged`, `--changed` or `--since`", 0,
      "what is found at or above `--fail-on` is in the base too",
      files: misplaced, ["check", "--staged"], ["check", "--changed"], ["check", "--since", "HEAD"]),
    .init(
      "`check` with `--staged`, `--changed` or `--since`", 1, "some of it is new", files: misspelt,
      after: "git add --all", ["check", "--staged"], ["check", "--changed"], ["check", "--since", "HEAD"]),
    .init(
      "`check` with `--staged`, `--changed` or `--since`", 2,
      "two of them are given, the folder is in no git repository, or git does not have the framework yet",
      after: "git rm --cached --quiet framework.yaml", ["check", "--staged", "--changed"],
      ["check", "--changed", "--since", "HEAD", "--exit-zero"], ["check", "--staged"],
      ["check", "--staged", "--workspace", "../../elsewhere"]),
    .init(
      "`check` with `--staged`, `--changed` or `--since`", 3,
      "the commit is missing (the message has the command that fetches it), a staged file is in conflict, or there is no git",
      after: conflict, ["check", "--since", "origin/main"], ["check", "--since", "gone", "--exit-zero"],
      ["check", "--staged"]),
  ]

  private static let edits: [ExitStatusCase] = [
    .init("`fix`", 0, "no error remains", files: misspelt, ["fix"]),
    .init("`fix`", 1, "an error remains", files: ["OPS/MAKE.yaml": profile("title: TBD")], ["fix"]),
    .init("`fix --diff`", 0, "there is nothing to change", ["fix", "--diff"]),
    .init("`fix --diff`", 1, "there is something to change", files: misspelt, ["fix", "--diff"]),
    .init(
      "`suppress`, `review record`, `review carry`", 0, "it is written down",
      files: [
        "OPS/MAKE.yaml": profile("title: TBD"), "framework.yaml": reviewedFramework,
        "OPS/PLAN.yaml": reviewedProfile.replacing("was promised", with: "was agreed"),
        "OPS/PLAN.review.yaml": recordedReview,
      ],
      ["suppress", "placeholder-text", "OPS/MAKE.yaml", "--reason", "voted on", "--until", "2026-08-31"]
        + ["--as-of", "2026-06-15"],
      recordReview, carryReview),
    .init(
      "`suppress`, `review record`, `review carry`", 2, "it is refused, and nothing is written",
      ["suppress", "placeholder-text", "OPS/PLAN.yaml", "--reason", "voted on", "--until", "2026-08-31"]
        + ["--as-of", "2026-06-15"],
      ["review", "record", "OPS.PLAN", "--layer", "focus", "--scores", "clarity=9", "--panel", "planner"],
      [
        "review", "carry", "OPS.GONE", "--layer", "focus", "--editorial", "--by", "planner", "--reason",
        "a slip",
      ]),
    .init(
      "`baseline write`, `baseline prune`", 0, "the baseline is as it should be",
      files: [
        "OPS/MAKE.yaml": profile("title: TBD"), "baseline.yaml": "kind: baseline\nversion: 1\nentries: []\n",
      ],
      ["baseline", "write", "--reason", "before plumb"], ["baseline", "prune"]),
    .init(
      "`baseline write`, `baseline prune`", 1,
      "a document, or the baseline that is there, cannot be read whole; nothing is written",
      files: ["baseline.yaml": "kind: baseline\nversion: 1\nentrees: 4\n"],
      ["baseline", "write", "--reason", "before plumb"], ["baseline", "prune"]),
  ]

  private static let gates: [ExitStatusCase] = [
    .init(
      "`gate`", 0, "nothing in the change has to be approved", files: misplaced, ["gate", "--base", "HEAD"]),
    .init(
      "`gate`", 1, "something has to be, or a changed file cannot be read",
      files: ["OPS/PLAN.yaml": "kind: profile\ncode: ["], ["gate", "--base", "main"],
      ["gate", "--base", "HEAD", "--format", "json"]),
    .init(
      "`gate --exit-zero`", 0, "`gate` would end with 1", files: ["OPS/PLAN.yaml": "kind: profile\ncode: ["],
      ["gate", "--base", "main", "--exit-zero"]),
    .init(
      "`gate`, `changelog`", 2, "no commit is named, or a class that there is not", ["gate"],
      ["changelog", "--from", "main"], ["gate", "--base", "HEAD", "--fail-on", "error"]),
    .init(
      "`gate`, `changelog`", 3, "a commit is missing (the message has the command that fetches it)",
      ["gate", "--base", "gone", "--exit-zero"], ["changelog", "--from", "gone", "--to", "HEAD"]),
    .init(
      "`changelog`", 0, "it is shown, whatever it says", ["changelog", "--from", "main", "--to", "HEAD"]),
  ]

  private static let outputs: [ExitStatusCase] = [
    .init("`compile`", 0, "the output is written", ["compile", "--output", "out"]),
    .init(
      "`compile`", 1, "nothing is written, because something published has errors", files: misspelt,
      ["compile", "--output", "out"]),
    .init(
      "`compile --check`", 1, "the output is not what would be written",
      ["compile", "--output", "out", "--check"]),
    .init(
      "`compile`", 2, "the folder holds something that plumb did not write", ["compile", "--output", "OPS"]),
    .init(
      "`new`, `import`", 0, "all is created", files: release, ["new", "profile", "OPS.SHIP"],
      ["import", "onet", "release", "--output", "draft"]),
    .init(
      "`new`, `import`", 2, "something is there already, or there is nothing to import",
      ["new", "profile", "OPS.PLAN"],
      ["import", "onet", "OPS", "--output", "draft"]),
    .init(
      "`import`", 3, "a table is not as it is published; nothing is created", files: brokenRelease,
      ["import", "onet", "release", "--output", "draft", "--release", "29.3", "--published", "2025-05"]),
  ]

  private static let answers: [ExitStatusCase] = [
    .init(
      "`review status`, `evidence`, `explain`, `rules`, `config show`, `schema`", 0,
      "it is shown, whatever it says",
      files: misspelt, ["review", "status"], ["evidence"], ["explain", "id-format"], ["rules"],
      ["config", "show"], ["schema", "profile"]),
    .init(
      "`review status`, `evidence`, `explain`, `rules`, `config show`, `schema`", 2,
      "there is nothing of that name",
      ["review", "status", "OPS/GONE.yaml"], ["evidence", "OPS.GONE"], ["explain", "id-from"],
      ["schema", "profil"]),
  ]

  private static let everywhere: [ExitStatusCase] = [
    .init(
      "every command", 2,
      "the command line or `plumb.yaml` is wrong, a path that is named does not exist, or there is no workspace",
      files: ["plumb.yaml": "kind: settings\nrulez: {}\n"],
      ["check"], ["fix"], ["compile", "--output", "out"], ["config", "show"], ["rules", "--all"],
      ["check", "gone"],
      ["check", "--workspace", "OPS"]),
    .init(
      "every command", 3, "a file cannot be read or written, or the disk is full",
      ["check", "--format", "json=gone/report.json"], ["compile", "--output", "OPS/PLAN.yaml/out"]),
  ]
}

/// Leaves the profile in conflict, with one text three times.
private let conflict = #"""
  object=$(git hash-object OPS/PLAN.yaml)
  git rm --cached --quiet OPS/PLAN.yaml
  for stage in 1 2 3; do printf '100644 %s %s\tJobs/OPS/PLAN.yaml\n' "$object" "$stage"; done |
    git -C .. update-index --index-info
  """#

/// A release whose table of tasks has a row too short.
private let brokenRelease = [
  "release/Occupation Data.txt": "O*NET-SOC Code\tTitle\tDescription\n11-3051.00\n",
  "release/Task Statements.txt":
    "O*NET-SOC Code\tTask ID\tTask\tTask Type\tIncumbents Responding\tDate\tDomain Source\n11-3051.00\n",
  "release/Job Zones.txt": "O*NET-SOC Code\tJob Zone\tDate\tDomain Source\n11-3051.00\n",
]
