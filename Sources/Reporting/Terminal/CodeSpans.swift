/// A part of a message: prose, or what it quotes.
struct CodeSpan: Equatable {
  let text: String
  let isCode: Bool
}

/// The parts of a message, of which those between grave accents are code, as the values that messages quote are.
///
/// Content may hold such marks itself; then other parts become code than were meant. A mark without a partner, and two
/// with nothing between them, are prose.
func codeSpans(in message: String) -> [CodeSpan] {
  let parts = message.split(separator: "`", omittingEmptySubsequences: false).map { String($0) }
  var spans: [CodeSpan] = []
  for (index, part) in parts.enumerated() {
    let isOpened = !index.isMultiple(of: 2)
    if isOpened, index == parts.count - 1 {
      spans.append(CodeSpan(text: "`" + part, isCode: false))
    } else if isOpened, part.isEmpty {
      spans.append(CodeSpan(text: "``", isCode: false))
    } else if !part.isEmpty {
      spans.append(CodeSpan(text: part, isCode: isOpened))
    }
  }
  return spans
}
