package import Diagnostics

/// The ways a report can be written; each has a file or a folder of its own in `Formats`.
package enum ReportFormat: String, CaseIterable, Sendable {
  /// For people: each finding with the source it is about.
  case full
  /// For people and line-based tools: a line for each finding.
  case concise
  /// For people: a line for each finding, below the name of its file.
  case grouped
  /// For programs: version 1 of the JSON report, as `reportSchema` describes it.
  case json
  /// For programs that read as they go: a line of JSON for each finding, and a summary at the end.
  case jsonl
  /// For GitHub's code scanning and other tools that know SARIF 2.1.0.
  case sarif
  /// For a job of GitHub Actions: commands that annotate the changed files.
  case github
  /// For the code quality report of a merge request in GitLab.
  case gitlab
  /// For reviewdog, with what fixes suggest.
  case rdjson
  /// For the test reports of build servers.
  case junit
  /// For tools that know the reports of Checkstyle.
  case checkstyle
  /// For a comment on a pull request or the summary of a job.
  case markdown
  /// For people: one page for a browser, which needs nothing else.
  case html

  /// The whole report in this format, as UTF-8 with a line feed at the end.
  ///
  /// The same report, style and background give the same bytes.
  package func render(
    _ report: Report, style: Style = .plain, against background: Background = .none
  ) -> [UInt8] {
    switch self {
    case .full: fullReport(report, style: style)
    case .concise: conciseReport(report, style: style)
    case .grouped: groupedReport(report, style: style)
    case .json: jsonReport(report)
    case .jsonl: jsonLines(of: report)
    case .sarif: sarifReport(report, against: background)
    case .github: githubCommands(for: report)
    case .gitlab: gitlabReport(report)
    case .rdjson: reviewdogReport(report, against: background)
    case .junit: junitReport(report)
    case .checkstyle: checkstyleReport(report)
    case .markdown: markdownReport(report, limit: commentLimit)
    case .html: htmlReport(report, against: background)
    }
  }
}
