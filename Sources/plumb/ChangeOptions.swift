import ArgumentParser
import Driver

/// The options that say which state of a workspace is checked, and which of its findings are shown.
struct ChangeOptions: ParsableArguments {
  @Flag(help: "Check what git would commit now, and show what HEAD does not have.")
  var staged = false

  @Flag(help: "Show what HEAD does not have.")
  var changed = false

  @Option(
    help: ArgumentHelp(
      "Show what was not there where this branch left another, or another commit.", valueName: "ref"))
  var since: String?

  @Option(help: ArgumentHelp("Which file it is whose text comes in on standard input.", valueName: "path"))
  var stdinFilename: String?

  /// Holds the options against each other and the paths beside them.
  func validate(_ paths: [String]) throws {
    let states = [staged ? "--staged" : nil, changed ? "--changed" : nil, since.map { _ in "--since" }]
      .compactMap(\.self)
    if states.count > 1 { throw ValidationError("\(states.joined(separator: " and ")) exclude each other") }
    if staged, stdinFilename != nil {
      throw ValidationError("--staged and --stdin-filename exclude each other")
    }
    if paths.contains("-") != (stdinFilename != nil) {
      throw ValidationError("- and --stdin-filename go together: the text, and the file it belongs to")
    }
    if stdinFilename != nil, paths.count > 1 { throw ValidationError("- stands alone") }
  }

  var change: Change? {
    if staged { return .staged }
    if changed { return .uncommitted }
    return since.map { .since($0) }
  }
}
