import ArgumentParser
import Driver
import Importing
import Reporting
import Shape

/// `plumb import`: workspaces made from what is published.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Makes a draft of a workspace from published data.",
    subcommands: [ONET.self])

  struct ONET: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "onet", abstract: "Makes a draft from an O*NET release, every statement with its source.",
      discussion: """
        The folder is one that a release was unpacked in, as text: \
        www.onetcenter.org/database.html. Each occupation that has tasks becomes a profile, which cites each task by its \
        id and date; other titles, tools, job zone and codes come along. Nothing that is there is replaced.
        """)

    @Argument(help: "The folder with the tables of the release, as `.txt` or `.tsv`.")
    var folder: String

    @Option(name: .shortAndLong, help: "The folder to write; it must be new or empty.")
    var output: String

    @Option(
      help: ArgumentHelp(
        "The release, where its Read Me.txt is missing; with --published.", valueName: "number"))
    var release: String?

    @Option(
      help: ArgumentHelp("The month in which it was published.", valueName: "yyyy-mm"),
      transform: calendarPeriod(from:))
    var published: CalendarPeriod?

    @Option(
      help: ArgumentHelp(
        "The day on which it was fetched; today in UTC if none is given.", valueName: "yyyy-mm-dd"),
      transform: calendarDate(from:))
    var retrieved: CalendarDate?

    func validate() throws {
      guard (release == nil) == (published == nil) else {
        throw ValidationError("give --release and --published together")
      }
      if let release, !Edition.isNumber(release) {
        throw ValidationError("a release is a number, as in 29.3")
      }
    }

    func run() throws {
      let edition = release.flatMap { number in published.map { Edition(number: number, published: $0) } }
      let run = try ImportRun(
        ImportRequest(folder, to: output, edition: edition, retrieved: retrieved ?? today))
      let lines =
        run.account.lines(of: folder) + [
          "then: delete the profiles that you do not need, and run plumb check --workspace \(shellWord(output))"
        ]
      let head = "made a draft from the \(run.edition.title) in \(output)"
      if !printed(([head] + lines).joined(separator: "\n") + "\n") {
        throw ExitCode(ExitStatus.unfinished.rawValue)
      }
    }
  }
}

extension DraftAccount {
  /// What went into the draft, and then what did not.
  fileprivate func lines(of folder: String) -> [String] {
    var lines = [
      "  \(counted(profiles, "profile")) in \(counted(functions, "function")), with "
        + "\(counted(statements, "statement")), each with its source",
      "  \(counted(tools, "tool")) and \(counted(aliases, "other title"))",
    ]
    if technologiesOfSeveralKinds > 0 {
      lines.append(
        "  \(counted(technologiesOfSeveralKinds, "tool")) of several kinds: each stands below the first of them"
      )
    }
    func leave(_ count: Int, _ what: String) { if count > 0 { lines.append("left out \(what)") } }
    leave(
      withoutTasks.count, "\(counted(withoutTasks.count, "occupation")) without tasks\(few(withoutTasks))")
    leave(
      withoutZone.count, "\(counted(withoutZone.count, "occupation")) without a job zone\(few(withoutZone))")
    leave(titlesLeftOut, "\(counted(titlesLeftOut, "other title")) of occupations that are left out")
    leave(usesLeftOut, "\(counted(usesLeftOut, "use")) of tools by occupations that are left out")
    leave(
      titlesSaidAgain,
      "\(counted(titlesSaidAgain, "other title")) that only \(titlesSaidAgain == 1 ? "repeats" : "repeat") "
        + "the title or one before, but for case and marks")
    leave(usesSaidAgain, "\(counted(usesSaidAgain, "use")) of tools that their table lists twice")
    for table in missing {
      lines.append("`\(folder)` has no `\(table.rawValue)`: \(table.loss ?? "nothing is made")")
    }
    leave(
      unused.count, "\(counted(unused.count, "other file")) of `\(folder)`, which profiles need nothing of")
    return lines
  }

  /// The first of a list of codes, in brackets.
  private func few(_ codes: [String]) -> String {
    let shown = codes.prefix(3).joined(separator: ", ")
    return " (\(shown)\(codes.count > 3 ? ", …" : ""))"
  }
}
