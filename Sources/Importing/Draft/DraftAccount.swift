/// What of a release went into a draft, and what did not.
package struct DraftAccount: Sendable {
  package var profiles = 0
  package var functions = 0
  package var statements = 0
  package var aliases = 0

  /// Tools that profiles use, commodities included.
  package var tools = 0

  /// The codes of occupations that are left out, because the release has no tasks of them.
  package var withoutTasks: [String] = []

  /// The codes of occupations that are left out, because the release does not say how much preparation they need.
  package var withoutZone: [String] = []

  /// The other titles of occupations that are left out.
  package var titlesLeftOut = 0

  /// The uses of technologies by occupations that are left out.
  package var usesLeftOut = 0

  /// Other titles that say the title, or one before them, again.
  package var titlesSaidAgain = 0

  /// Uses of a technology by an occupation that its table lists more than once.
  package var usesSaidAgain = 0

  /// Technologies that stand below one of several commodities.
  package var technologiesOfSeveralKinds = 0

  /// The tables that the release does not have.
  package var missing: [ReleaseTable] = []

  /// The files that nothing was taken from.
  package var unused: [String] = []
}
