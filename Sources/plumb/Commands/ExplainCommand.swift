import ArgumentParser
import Driver
import Reporting

/// `plumb explain`: all that is known of one rule.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explains a rule: its reason, its options and examples.")

  @Argument(help: "The name of the rule, as findings show it.")
  var rule: String

  @Option(help: "Colours: NO_COLOR and FORCE_COLOR are honoured.")
  var color: ColorChoice = .auto

  func run() throws {
    guard printed(explanation(of: try describedRule(rule), style: style(color))) else {
      throw ExitCode(ExitStatus.unfinished.rawValue)
    }
  }
}
