package import Shape

/// Why a finding is not accepted as a command asks.
package enum AcceptanceRefusal: Error, Hashable, Sendable {
  case unknownRule(String, suggestion: String?)
  case neverSuppressed(String)
  case dayPassed(CalendarDate, asOf: CalendarDate)

  /// The rule finds nothing at a place, but on these lines of the file.
  case nothingFound(rule: String, place: String, lines: [Int])

  /// Comments at `comments` suppress it, the first of them to end until `until`.
  case alreadySuppressed(rule: String, place: String, comments: [String], until: String)

  /// The file holds nothing that could be suppressed.
  case noContent(file: String)

  /// A comment would become part of a text.
  case noRoom(place: String)

  /// Things are to be accepted that were not before, and nobody says why.
  case noReason(new: Int)
  case emptyReason

  /// There is no file to prune.
  case noBaseline(String)

  /// Another document stands where the baseline belongs.
  case notABaseline(String)
}

extension AcceptanceRefusal: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unknownRule(let rule, let suggestion):
      "there is no rule `\(rule)`" + (suggestion.map { "; did you mean `\($0)`?" } ?? "")
    case .neverSuppressed(let rule): "`\(rule)` can never be suppressed"
    case .dayPassed(let day, let asOf): "\(day) is past on \(asOf); name the last day on which this holds"
    case .nothingFound(let rule, let place, let lines):
      "`\(rule)` finds nothing at `\(place)`"
        + (lines.isEmpty
          ? ""
          : "; in this file it finds something on line \(lines.map(String.init).joined(separator: ", "))")
    case .alreadySuppressed(let rule, let place, let comments, let until):
      "`\(rule)` is suppressed at `\(place)` already, by the comment in \(comments.joined(separator: " and in ")), "
        + "until \(until); change the day there"
    case .noContent(let file):
      "`\(file)` is empty, and nothing is suppressed in a file without content; write the document, delete the file, "
        + "or name it under `exclude` in plumb.yaml"
    case .noRoom(let place): "no comment can stand at `\(place)` and be about what is found there"
    case .noReason(let new):
      new == 1
        ? "1 thing is not in the baseline yet; say with --reason why it is accepted"
        : "\(new) things are not in the baseline yet; say with --reason why they are accepted"
    case .emptyReason: "the reason is empty; say why this is accepted"
    case .noBaseline(let path): "there is no `\(path)`; `plumb baseline write` makes one"
    case .notABaseline(let path): "`\(path)` is no baseline; another document stands where it belongs"
    }
  }
}

/// A reason as it is written down: on one line, with something in it.
func writtenReason(_ reason: String) throws(Failure) -> String {
  let folded = reason.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  guard !folded.isEmpty else { throw .refused(.emptyReason) }
  return folded
}
