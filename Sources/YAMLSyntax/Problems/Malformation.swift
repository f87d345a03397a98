/// The mistakes behind most files that are no YAML.
package enum Malformation: Hashable, Sendable {
  /// A second `: ` in a text.
  case colonInText
  /// A second `: ` in a text between brackets.
  case colonInBrackets
  /// A line between fields that is no field.
  case lineWithoutColon
  /// A text that starts with a quote and goes on after the closing one.
  case textAfterQuote
  /// A text that starts with a bracket and goes on after the closing one.
  case textAfterBracket
  /// A quote that is never closed.
  case unclosedQuote
  /// A bracket that is never closed.
  case unclosedBracket
  /// A backslash in double quotes before a character that gives it no meaning.
  case unknownEscape
  /// A text that starts with a character that means something to YAML.
  case specialStart(UInt8)
  /// A list that starts on the line of its field or text.
  case listOnSameLine
  /// A line that is further left or right than its neighbours.
  case indentation
  /// Anything else.
  case other
}
