import SourceText

/// `text` as a YAML scalar that may stand behind `key: ` or `- ` and nothing else on its line, and that every reader takes
/// for the same text: plain where that is safe, as it is for nearly every sentence, else in double quotes.
package func lineScalar(_ text: String) -> String {
  isPlainLine(Array(text.utf8)[...]) && text.unicodeScalars.allSatisfy(isVisible) ? text : quotedScalar(text)
}

/// `text` as the lines of a YAML scalar below `>-`, each at most `width` characters long unless a word is longer; nothing
/// for a text that does not read the same then.
package func foldedLines(_ text: String, width: Int) -> [String]? {
  let words = text.split(separator: " ", omittingEmptySubsequences: false)
  // A space at an end of a line would be lost, and a line that begins with one is not folded.
  guard words.allSatisfy({ !$0.isEmpty }), text.unicodeScalars.allSatisfy(isVisible) else { return nil }
  var lines: [String] = []
  var current = ""
  for word in words {
    if !current.isEmpty, current.count + 1 + word.count > width {
      lines.append(current)
      current = ""
    }
    current += current.isEmpty ? String(word) : " \(word)"
  }
  return lines + [current]
}

/// Whether a text is one to every reader without quotes, at the end of a line.
private func isPlainLine(_ text: ArraySlice<UInt8>) -> Bool {
  guard let first = text.first, let last = text.last, first.isLetterOrDigit || "(/.$".utf8.contains(first),
    last != UInt8(ascii: " "), last != UInt8(ascii: ":"), ImplicitType(ofPlain: text) == nil
  else { return false }
  return !zip(text, text.dropFirst()).contains { byte, next in
    byte == UInt8(ascii: ":") && next == UInt8(ascii: " ")
      || byte == UInt8(ascii: " ") && next == UInt8(ascii: "#")
  }
}
