import FrameworkGate
import Reviews

extension Change {
  /// The text before and after as one, in Markdown: what is gone struck out, what is new in bold.
  var markedText: String {
    guard let before else { return "**\(after?.inMarkdown ?? "")**" }
    guard let after else { return "~~\(before.inMarkdown)~~" }
    let words = after.split(whereSeparator: \.isWhitespace).map(String.init)
    var parts: [String] = []
    var position = 0
    for change in self.words {
      parts += words[position..<change.positions.lowerBound].map(\.inMarkdown)
      if !change.before.isEmpty { parts.append("~~\(change.before.inMarkdown)~~") }
      if !change.after.isEmpty { parts.append("**\(change.after.inMarkdown)**") }
      position = change.positions.upperBound
    }
    return (parts + words[position...].map(\.inMarkdown)).joined(separator: " ")
  }

  /// The sentence that says what changed, in Markdown, with the path as code.
  var sentenceInMarkdown: String {
    let parts = sentence.split(separator: "`", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return sentence.inMarkdown }
    return String(parts[0]).inMarkdown + String(parts[1]).inMarkdownCode + String(parts[2]).inMarkdown
  }
}

extension String {
  /// The text as Markdown shows it and nothing more (GitHub Flavored Markdown, 2.4): no markup, no link, nobody called by
  /// name.
  var inMarkdown: String {
    var shown = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\n": shown += " "
      // A comment behind the sign keeps a page from calling people and from linking to issues.
      case "@", "#", "!", "~", "$": shown += "\\\(scalar)<!-- -->"
      case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|": shown += "\\\(scalar)"
      case _ where scalar.needsEscape: shown += "\\" + escape(of: scalar)
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// The text as code; a grave accent in it, which would end it, becomes an apostrophe.
  var inMarkdownCode: String {
    let shown = unicodeScalars.map { $0.needsEscape ? escape(of: $0) : String($0) }.joined()
    return "`\(shown.replacing("`", with: "'"))`"
  }
}
