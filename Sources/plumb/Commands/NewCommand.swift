import ArgumentParser
import Driver

/// `plumb new`: skeletons that an author only has to fill in.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Creates documents to be filled in.",
    discussion: """
      What is still to be written stands as TODO, and `plumb check` lists each of them. Nothing that is there is \
      replaced.
      """,
    subcommands: [Workspace.self, Function.self, Profile.self])

  struct Workspace: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "workspace", abstract: "Creates a folder with a framework and a library of skills.")

    @Argument(help: "The folder; it must be new or empty.")
    var folder: String

    @Option(help: "The framework's title.")
    var title: String?

    @Option(help: "The language of its texts, as BCP 47 writes it.")
    var language = "en"

    func run() throws {
      try create(
        try NewFiles.workspace(in: folder, title: title, language: language), below: folder + "/",
        next: "then: plumb new function CODE --workspace \(shellWord(folder))")
    }
  }

  struct Function: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "function", abstract: "Creates a function in a folder of its own.")

    @Argument(help: "The function's code.")
    var code: String

    @OptionGroup var location: WorkspaceOption

    @Option(help: "The function's title.")
    var title: String?

    @Option(help: "The code of the function above it.")
    var parent: String?

    func run() throws {
      let location = try WorkspaceLocation(named: location.workspace, paths: [])
      try create(
        try NewFiles.function(code, title: title, parent: parent, in: location), below: location.prefix,
        next: "then: plumb new profile \(code).ID")
    }
  }

  struct Profile: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "profile", abstract: "Creates a profile beside its function.")

    @Argument(help: "The profile's code: the function's code, a dot, and its own id.")
    var code: String

    @OptionGroup var location: WorkspaceOption

    @Option(help: "The profile's title.")
    var title: String?

    func run() throws {
      let location = try WorkspaceLocation(named: location.workspace, paths: [])
      try create(
        try NewFiles.profile(code, title: title, in: location), below: location.prefix,
        next: "then: replace each TODO; plumb check lists those that are left")
    }
  }
}

/// Creates files and names them, with what to do next.
private func create(_ files: NewFiles, below prefix: String, next: String) throws {
  let lines = try files.create().map { "created \(prefix)\($0)" } + [next]
  if !printed(lines.joined(separator: "\n") + "\n") { throw ExitCode(ExitStatus.unfinished.rawValue) }
}
