import ArgumentParser
import Driver
import ProfileModel
import ProfileRules
import Shape

/// `plumb review carry`: lets a review hold for a text of which only the wording changed.
struct ReviewCarryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "carry",
    abstract: "Carries a passed review over an editorial change, which a reviewer signs.",
    discussion: """
      The framework says how many words such a change may change, under `review: editorial:`; they are counted from the \
      text that the panel judged. Facts such as a theme, a citation or a code are never editorial. The review does not \
      become younger.
      """)

  @Argument(
    help:
      "What was judged: the code of a profile or function, or the id of the framework or of a list of skills."
  )
  var subject: String

  @Option(help: "The layer whose wording changed.")
  var layer: Layer

  @Flag(help: "Say that the change is editorial: that the text says nothing else than before.")
  var editorial = false

  @Option(help: ArgumentHelp("The role that signs; not one that wrote the text.", valueName: "role"))
  var by: String

  @Option(help: "Why the change says nothing else.")
  var reason: String

  @Option(
    help: ArgumentHelp("The day of signing; that of --as-of if none is given.", valueName: "yyyy-mm-dd"),
    transform: calendarDate(from:))
  var date: CalendarDate?

  @OptionGroup var location: WorkspaceOption
  @OptionGroup var day: DayOption

  func validate() throws {
    guard editorial else {
      throw ValidationError("only an editorial change can be signed; say so with --editorial")
    }
  }

  func run() throws {
    let request = CarryRequest(of: subject, layer, by: by, because: reason, on: date ?? day.day)
    let run = try CarryRun(
      try WorkspaceLocation(named: location.workspace, paths: []), request, AcceptanceTerms(asOf: day.day))
    let lines = [
      "carried the review of \(run.carried) over to `\(layer.rawValue)` of \(subject) in \(run.file)"
    ]
    let text = (lines + run.changes.map { "  \($0)" }).map { $0 + "\n" }.joined()
    if !printed(text) { throw ExitCode(ExitStatus.unfinished.rawValue) }
  }
}
