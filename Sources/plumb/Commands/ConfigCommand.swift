import ArgumentParser
import Driver
import FileSystem
import Reporting

/// `plumb config`: what the settings are.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Shows the settings in force.", subcommands: [ShowCommand.self])

  /// `plumb config show`: the settings in force and where each came from.
  struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Shows the settings in force, and where each came from.")

    @Argument(help: "The file whose settings are shown; those for all files if none is given.")
    var file: String?

    @OptionGroup var location: WorkspaceOption
    @OptionGroup var settings: SettingsOptions

    @Option(help: "Lines for people, or JSON for programs.")
    var format: SettingsFormat = .text

    @Option(help: "Colours: NO_COLOR and FORCE_COLOR are honoured.")
    var color: ColorChoice = .auto

    func validate() throws {
      if let file, isFolder(file) { throw ValidationError("`\(file)` is a folder; name a file in it") }
    }

    func run() throws {
      let place = try WorkspaceLocation(named: location.workspace, paths: file.map { [$0] } ?? [])
      let view = try SettingsView(at: place, settings.choice, for: place.selection?.first)
      guard printed(format.render(view, style: style(color))) else {
        throw ExitCode(ExitStatus.unfinished.rawValue)
      }
    }
  }
}
