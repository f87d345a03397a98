import ArgumentParser
import Driver
import FileSystem
import ProfileModel
import Reporting

/// `plumb evidence`: where published texts come from, and who judged them.
struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: "Shows what texts rest on, and who judged them.",
    discussion: """
      Without a subject, counts for each layer what its texts rest on. Nothing is checked: `plumb check` says what is \
      missing.
      """)

  @Argument(
    help: ArgumentHelp(
      "The code of a profile, page, function or framework; a text by its id, or as CODE#ID; or FILE, FILE:LINE or FILE:PATH.",
      valueName: "subject"))
  var subject: String?

  @OptionGroup var location: WorkspaceOption
  @OptionGroup var settings: SettingsOptions

  @Option(
    help: ArgumentHelp(
      "Show instead all that rests on a source, to be looked at again when it changes.", valueName: "id"))
  var source: String?

  @Option(help: "Who may see the answer; what is internal never reaches a public one.")
  var audience: Audience = .internal

  @Option(help: "Lines for people, or JSON for programs.")
  var format: EvidenceFormat = .text

  @Option(help: "Colours: NO_COLOR and FORCE_COLOR are honoured.")
  var color: ColorChoice = .auto

  func validate() throws {
    if subject != nil, source != nil { throw ValidationError("name a subject or a --source, not both") }
  }

  func run() throws {
    let question = source.map { .source($0) } ?? subject.map(EvidenceQuestion.init) ?? .overview
    let place = try WorkspaceLocation(named: location.workspace, paths: question.file.map { [$0] } ?? [])
    let run = try EvidenceRun(place, question, for: audience, under: settings.choice)
    for failure in run.failures { complain(failure.description) }
    guard printed(format.render(run.answer, below: place.prefix, style: style(color))) else {
      throw ExitCode(ExitStatus.unfinished.rawValue)
    }
    throw ExitCode(run.status.rawValue)
  }
}
