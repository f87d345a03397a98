import ArgumentParser
import Driver
import Reporting
import Settings

/// The command line: arguments in, exit status out.
@main
struct Plumb: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "plumb",
    abstract: "Keeps job frameworks true: checks job profiles written as YAML, and compiles them.",
    version: version,
    subcommands: [
      CheckCommand.self, FixCommand.self, SuppressCommand.self, BaselineCommand.self, ReviewCommand.self,
      CompileCommand.self, NewCommand.self, ImportCommand.self, ExplainCommand.self, RulesCommand.self,
      EvidenceCommand.self, GateCommand.self, ChangelogCommand.self,
      ConfigCommand.self, SchemaCommand.self,
    ])

  /// Runs the command that the arguments ask for; the parser's own errors end with the status of a usage error.
  static func main() {
    do {
      if let check = Check(plainly: CommandLine.arguments.dropFirst()) { try check.run() }
      var command = try parseAsRoot()
      try command.run()
    } catch let exit as ExitCode {
      leave(ExitStatus(rawValue: exit.rawValue) ?? .unfinished)
    } catch let failure as Failure {
      if case .settings(let problems) = failure {
        complain(String(decoding: frames(of: problems.findings), as: UTF8.self), prefix: "", end: "")
      }
      complain(failure.description)
      leave(failure.status)
    } catch {
      let message = fullMessage(for: error)
      if exitCode(for: error) == .success {
        leave(printed(message + "\n") ? .clean : .unfinished)
      }
      complain(message, prefix: "")
      leave(.usage)
    }
  }
}
