import ArgumentParser
import Diagnostics
import Driver
import ProfileCompiler
import ProfileModel
import Reporting

/// The option that every command takes.
struct WorkspaceOption: ParsableArguments {
  @Option(
    help: "The workspace; else the nearest folder upward that holds framework.yaml, or the only one below.")
  var workspace: String?
}

/// The options that say under which settings a command runs.
struct SettingsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The settings to use instead of those in plumb.yaml beside framework.yaml.", valueName: "file"))
  var config: String?

  @Flag(help: "Use no settings at all: every rule is as it is by default.")
  var isolated = false

  func validate() throws {
    if isolated, config != nil { throw ValidationError("--config and --isolated exclude each other") }
  }

  var choice: SettingsChoice { isolated ? .isolated : config.map { .file($0) } ?? .workspace }
}

/// A format and, perhaps, the file it goes to: `full` or `json=report.json`.
struct FormatChoice<Format: RawRepresentable<String> & CaseIterable>: ExpressibleByArgument {
  let format: Format
  let file: String?

  init(_ format: Format) {
    self.format = format
    self.file = nil
  }

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = Format(rawValue: String(parts[0])) else { return nil }
    if parts.count > 1, parts[1].isEmpty { return nil }
    self.format = format
    self.file = parts.count > 1 ? String(parts[1]) : nil
  }

  static var allValueStrings: [String] { Format.allCases.map(\.rawValue) }
}

/// When reports have colours.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto
  case always
  case never
}

extension RuleListFormat: ExpressibleByArgument {}
extension SettingsFormat: ExpressibleByArgument {}
extension EvidenceFormat: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
extension Audience: ExpressibleByArgument {}
extension ReviewStatusFormat: ExpressibleByArgument {}
extension Layer: ExpressibleByArgument {}

extension ScoreList: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}
extension CompilationOptions.Layout: ExpressibleByArgument {}
