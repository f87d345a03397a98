import ArgumentParser
import Driver
import ProfileRules
import Shape

/// `plumb suppress`: accepts a finding for a time, in a comment.
struct SuppressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suppress", abstract: "Accepts what a rule finds at a place, for a reason and for a time.",
    discussion: """
      Writes the comment `# plumb: ignore[RULE] until=DAY -- REASON` above the line, behind it where no comment can \
      stand above, or at the top for a whole file. Nothing else in the file changes. Refuses, with 2, where the rule \
      finds nothing.
      """)

  @Argument(help: "The rule, as it stands in brackets in its findings.")
  var rule: String

  @Argument(
    help: ArgumentHelp(
      "FILE for all the rule finds in it, FILE:LINE, or FILE:PATH with the path in the document, as `responsibilities.L1[0]`.",
      valueName: "path"))
  var path: String

  @OptionGroup var location: WorkspaceOption

  @Option(help: "Why the finding is accepted.")
  var reason: String

  @Option(
    help: ArgumentHelp("The last day on which it is.", valueName: "yyyy-mm-dd"),
    transform: calendarDate(from:))
  var until: CalendarDate

  @OptionGroup var date: DayOption

  func run() throws {
    let target = try NamedPlace(path)
    let run = try SuppressRun(
      try WorkspaceLocation(named: location.workspace, paths: [target.file]),
      SuppressRequest(rule: rule, target: target, reason: reason, until: until),
      AcceptanceTerms(asOf: date.day))
    let lines = run.lines.map { "suppressed `\(rule)` in \(target.file):\($0), until \(until)\n" }
    if !printed(lines.joined()) { throw ExitCode(ExitStatus.unfinished.rawValue) }
  }
}
