import ArgumentParser
import Driver

/// The command line: arguments in, exit status out.
@main
struct Plumb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plumb",
    abstract: "Keeps job frameworks true: checks job profiles written as YAML, and compiles them.",
    version: "0.1.0",
    subcommands: [CheckCommand.self, FixCommand.self, CompileCommand.self, SchemaCommand.self])

  /// Runs the command that the arguments ask for; the parser's own errors end with the status of a usage error.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let exit as ExitCode {
      leave(ExitStatus(rawValue: exit.rawValue) ?? .unfinished)
    } catch let failure as Failure {
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
