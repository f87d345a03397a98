package import Diagnostics

/// The ways a report can be written; each has a file of its own in `Formats`.
package enum ReportFormat: String, CaseIterable, Sendable {
  /// For people: each finding with the source it is about.
  case full
  /// For people and line-based tools: a line for each finding.
  case concise
  /// For programs: version 1 of the JSON report, as `reportSchema` describes it.
  case json

  /// The whole report in this format, as UTF-8 with a line feed at the end.
  ///
  /// The same report and style give the same bytes.
  package func render(_ report: Report, style: Style = .plain) -> [UInt8] {
    switch self {
    case .full: fullReport(report, style: style)
    case .concise: conciseReport(report, style: style)
    case .json: jsonReport(report)
    }
  }
}
