import FrameworkGate
import Reviews

extension Change {
  /// The text before and after as one, in Markdown: what is gone struck out, what is new in bold.
  var markedText: String {
    guard let before else { return "**\(markdownText(after ?? ""))**" }
    guard let after else { return "~~\(markdownText(before))~~" }
    let words = after.split(whereSeparator: \.isWhitespace).map(String.init)
    var parts: [String] = []
    var position = 0
    for change in self.words {
      parts += words[position..<change.positions.lowerBound].map(markdownText)
      if !change.before.isEmpty { parts.append("~~\(markdownText(change.before))~~") }
      if !change.after.isEmpty { parts.append("**\(markdownText(change.after))**") }
      position = change.positions.upperBound
    }
    return (parts + words[position...].map(markdownText)).joined(separator: " ")
  }
}
