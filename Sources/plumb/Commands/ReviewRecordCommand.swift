import ArgumentParser
import Driver
import ProfileModel
import ProfileRules
import Shape

/// `plumb review record`: writes down what a panel said.
struct ReviewRecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Writes down what a panel said of the text as it is now.",
    discussion: """
      Adds a review below the others in the `.review.yaml` beside what was judged, or creates that file. The text that \
      was judged is kept with it, so that what changes later can be shown. Name --layer several times, each followed by \
      its --scores, where one panel judged several layers.
      """)

  @Argument(
    help:
      "What was judged: the code of a profile or function, or the id of the framework or of a list of skills."
  )
  var subject: String

  @Option(help: "A layer that was judged.")
  var layer: [Layer]

  @Option(
    help: ArgumentHelp(
      "A score for each dimension; `accuracy=4/5/4` gives one for each seat of the panel.",
      valueName: "dimension=score,…"))
  var scores: [ScoreList]

  @Option(help: ArgumentHelp("Who judged, by role, with commas between them.", valueName: "role,…"))
  var panel: String

  @Option(
    help: ArgumentHelp("The day the panel met; that of --as-of if none is given.", valueName: "yyyy-mm-dd"),
    transform: calendarDate(from:))
  var date: CalendarDate?

  @Option(help: "What the panel wants remembered.")
  var note: String?

  @Flag(help: "Mark it as an example that nobody held.")
  var illustrative = false

  @OptionGroup var location: WorkspaceOption
  @OptionGroup var day: DayOption

  func validate() throws {
    guard layer.count == scores.count else {
      throw ValidationError("give --scores once for each --layer, in the same order")
    }
    guard Set(layer).count == layer.count else { throw ValidationError("a layer is named twice") }
  }

  func run() throws {
    let request = RecordRequest(
      of: subject, zip(layer, scores).map { (layer: $0, scores: $1) },
      by: panel.split(separator: ",").map { $0.trimmed }, on: date ?? day.day, note: note,
      isIllustrative: illustrative)
    let run = try RecordRun(
      try WorkspaceLocation(named: location.workspace, paths: []), request, AcceptanceTerms(asOf: day.day))
    let lines = run.outcomes.map { outcome in
      "recorded `\(outcome.layer.rawValue)` of \(subject) in \(run.file): "
        + "\(outcome.passes ? "passes" : "does not pass"), lowest score \(outcome.lowest)\n"
    }
    if !printed(lines.joined()) { throw ExitCode(ExitStatus.unfinished.rawValue) }
  }
}

extension Substring {
  /// The text without spaces around it.
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
