import ArgumentParser
import Diagnostics
import ProfileCompiler
import ProfileModel
import Reporting

/// The option that every command takes.
struct WorkspaceOption: ParsableArguments {
  @Option(
    help: "The workspace; else the nearest folder upward that holds framework.yaml, or the only one below.")
  var workspace: String?
}

/// A format and, perhaps, the file it goes to: `full` or `json=report.json`.
struct FormatChoice: ExpressibleByArgument {
  let format: ReportFormat
  let file: String?

  init(_ format: ReportFormat) {
    self.format = format
    self.file = nil
  }

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = ReportFormat(rawValue: String(parts[0])) else { return nil }
    if parts.count > 1, parts[1].isEmpty { return nil }
    self.format = format
    self.file = parts.count > 1 ? String(parts[1]) : nil
  }

  static var allValueStrings: [String] { ReportFormat.allCases.map(\.rawValue) }
}

/// When reports have colours.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto
  case always
  case never
}

extension Severity: ExpressibleByArgument {}
extension Audience: ExpressibleByArgument {}
extension CompilationOptions.Layout: ExpressibleByArgument {}
