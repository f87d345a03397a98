import Diagnostics
import Reporting
import SourceText

/// What formats have to escape or may take for something else: markup, commands, names of people, placeholders, links,
/// the marks of quotes, a terminal's escapes, and what no browser shows.
let hostileText =
  "</script><b>&amp;\"' ::error::x %0A @everyone #1 !2 [a](0) {0} *b* _c_ | `d ]]> \u{1B}[2J\u{7}\u{202E}\u{85}\u{FFFE}"

/// A file with characters of several bytes, of two units in UTF-16 and of two scalars, and lines that end in CRLF.
private let plan = """
  title: 🏭 e\u{301} ⟦Planning⟧ of lines\r
  focus: ⟦|\r
    Plans 🏭 the⟧ week\r
  owner: ⟦head ⟧of ⟦the⟧ plant\r

  """

private let marks = places(plan, file: "Profiles/ä b.yaml", path: "title")

private let planning = SourceFile(
  path: "Profiles/ä b.yaml", text: plan.replacing("⟦", with: "").replacing("⟧", with: ""))

/// What is known beside the reports below: a rule and a file.
let background = Background(
  version: "1.2.3",
  rules: [
    RuleDescription(
      name: "unused-rule", group: .language, severity: .info, scope: .document, fix: nil,
      summary: "nothing", reason: "nothing is wrong", examples: []),
    RuleDescription(
      name: "placeholder-text", group: .structure, severity: .error, scope: .document, fix: .safe,
      summary: "a text to be written", reason: "readers take `TBD` {for: 1} text",
      examples: [.bad(["A.yaml": "title: ⟦TBD⟧\n"])]),
  ],
  file: { $0 == planning.path ? planning : nil })

/// Findings of every severity, with all that formats show or may stumble over.
let varied = Report(
  findings: [
    finding(
      "placeholder-text", .error, "`Planning` is to be written", label: "here", at: marks[0],
      related: [RelatedPlace(marks[1], "and here")], notes: [.help("write it")],
      fix: Fix(
        "write it on one line", safety: .safe,
        edits: [Edit(file: planning.path, range: marks[0].range, replacement: "a\nb")])),
    finding(
      "statement-form", .warning, "a text of two lines", at: marks[1],
      fix: Fix(
        "drop two words", safety: .unsafe,
        edits: marks[2...3].map { Edit(file: planning.path, range: $0.range, replacement: "") })),
    finding(
      "file-in-place", .info, "the file has another name", at: place("⟦code⟧: A", file: "Profiles/B.yaml"),
      fix: Fix(
        "rename it", safety: .safe, renames: [Rename(from: "Profiles/B.yaml", to: "Profiles/A.yaml")])),
    finding(
      "vocabulary", .error, hostileText, label: hostileText,
      at: place("focus: ⟦\u{1B}[2J<b>\u{202E}⟧ & so on", file: "Profiles/\u{1B}<b>,:.yaml", path: "pay.<b>"),
      notes: [.required(hostileText)]),
  ],
  skipped: [
    SkippedFile(file: "Profiles/C.yaml", reason: "larger than 16 MiB"),
    SkippedFile(file: "Profiles/D.yaml", reason: "cannot read it: Permission denied", isFailure: true),
  ],
  idleSettings: [IdleSetting(file: "plumb.yaml", line: 4, reason: "no file matches the pattern `<x>`")],
  extent: Extent(files: 14, pages: 20),
  accepted: AcceptedFindings(
    asOf: "2026-06-15", isDayUsed: true,
    suppressed: [
      SuppressedFinding(
        finding(at: place("title: ⟦TBD⟧  # why", path: "title")),
        by: [
          SuppressionReason(at: place("title: TBD  ⟦# why⟧"), until: "2027-01-31", reason: "it is <known>")
        ])
    ], baselined: 3))

/// So many findings of a severity, one in each of as many files.
func findings(_ count: Int, _ severity: Severity) -> [Finding] {
  (0..<count).map { number in
    finding(
      "r", severity, "\(severity.rawValue) \(number)", at: place("⟦a⟧: 1", file: "Profiles/\(number).yaml"))
  }
}
