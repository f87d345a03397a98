import ArgumentParser

/// `plumb review`: the state of reviews, and the writing down of new ones.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Shows how reviews stand, and writes down new ones.",
    discussion: """
      Reviews stand in files of their own, beside what they judge. Each is bound to the text that was judged, and \
      nothing in such a file is changed once it is written: what a panel says later is added below.
      """,
    subcommands: [ReviewStatusCommand.self, ReviewRecordCommand.self, ReviewCarryCommand.self])
}
