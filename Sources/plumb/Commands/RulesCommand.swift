import ArgumentParser
import Driver
import ProfileRules
import Reporting

/// `plumb rules`: the catalogue of rules.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Lists the rules.")

  @Option(help: "A table for people, JSON for programs, or the reference page.")
  var format: RuleListFormat = .text

  @Option(help: "Colours: NO_COLOR and FORCE_COLOR are honoured.")
  var color: ColorChoice = .auto

  func run() throws {
    guard printed(format.render(Catalogue.descriptions, style: style(color))) else {
      throw ExitCode(ExitStatus.unfinished.rawValue)
    }
  }
}
