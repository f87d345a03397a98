import FrameworkGate
import Reviews

/// Text as Markdown shows it, whatever is in it (GitHub Flavored Markdown, 2.4 and 6.5).
func markdown(_ text: String) -> String {
  var shown = ""
  for scalar in text.unicodeScalars {
    if scalar == "\n" {
      shown += " "
    } else if scalar.needsEscape {
      shown += escape(of: scalar).replacing("\\", with: "\\\\")
    } else {
      if "\\`*_{}[]<>()#+-.!|~&@".unicodeScalars.contains(scalar) { shown += "\\" }
      shown.unicodeScalars.append(scalar)
    }
  }
  return shown
}

/// A name or a path as a code span, whatever is in it.
func markdownCode(_ text: String) -> String {
  let shown = text.unicodeScalars.map { $0.needsEscape ? escape(of: $0) : String($0) }.joined()
  return shown.contains("`") ? "`` \(shown) ``" : "`\(shown)`"
}

extension Change {
  /// The text before and after as one: what is gone struck out, what is new in bold.
  var markedText: String {
    guard let before else { return "**\(markdown(after ?? ""))**" }
    guard let after else { return "~~\(markdown(before))~~" }
    let words = after.split(whereSeparator: \.isWhitespace).map(String.init)
    var parts: [String] = []
    var position = 0
    for change in self.words {
      parts += words[position..<change.positions.lowerBound].map(markdown)
      if !change.before.isEmpty { parts.append("~~\(markdown(change.before))~~") }
      if !change.after.isEmpty { parts.append("**\(markdown(change.after))**") }
      position = change.positions.upperBound
    }
    return (parts + words[position...].map(markdown)).joined(separator: " ")
  }
}
