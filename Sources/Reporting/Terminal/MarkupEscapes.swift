/// Content as XML and HTML write it, in text and in quoted attributes; what cannot be shown is shown by number.
func escapedForMarkup(_ text: String) -> String {
  var escaped = ""
  for scalar in visible(text).unicodeScalars {
    switch scalar {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    // Noncharacters, which XML does not allow.
    case "\u{FFFE}", "\u{FFFF}": escaped += escape(of: scalar)
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}
