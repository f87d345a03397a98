/// How reports for people are to look; formats for programs have no style.
package struct Style: Hashable, Sendable {
  /// Whether ANSI colours are used; the text is the same without them.
  package let hasColors: Bool

  /// The columns of the terminal, to which source lines are cut; nothing for a file or a pipe.
  package let width: Int?

  package init(hasColors: Bool, width: Int? = nil) {
    self.hasColors = hasColors
    self.width = width
  }

  /// For files and pipes.
  package static let plain = Style(hasColors: false)
}
