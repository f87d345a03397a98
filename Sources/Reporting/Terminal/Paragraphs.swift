/// The columns that text for people is set in.
private let pageWidth = 80

extension TerminalText {
  /// Appends content behind a label, on as many lines as it needs, all of which begin in the same column; a label that
  /// reaches further moves the first line alone.
  mutating func writeParagraph(
    _ label: String = "", in ink: Ink = .plain, at column: Int, _ content: String
  ) {
    write(content: label, in: ink)
    let gap = max(column - columns(of: label), label.isEmpty ? 0 : 1)
    write(" ", count: gap)
    let lines = lines(of: content, columns(of: label) + gap, column)
    for (number, line) in lines.enumerated() {
      if number > 0 { write(" ", count: column) }
      write(content: line)
      endLine()
    }
  }

  /// Appends as much of some content as there is room for on the line behind a label.
  mutating func writeLine(_ label: String, in ink: Ink = .plain, at column: Int, _ content: String) {
    write(content: label, in: ink)
    let start = max(column, columns(of: label) + 1)
    write(" ", count: start - columns(of: label))
    let isWhole = start + columns(of: content) <= pageWidth
    write(content: isWhole ? content : String(content.prefix(max(pageWidth - start - 2, 0))).cut + " …")
    endLine()
  }
}

extension String {
  /// The text without its last word, which may not be whole.
  fileprivate var cut: String { lastIndex(of: " ").map { String(self[..<$0]) } ?? self }
}

/// The lines of a text that is broken between words, the first from one column and the others from another one.
private func lines(of content: String, _ first: Int, _ others: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in content.split(whereSeparator: \.isWhitespace) {
    let room = pageWidth - (lines.isEmpty ? first : others)
    if line.isEmpty {
      line = String(word)
    } else if columns(of: line) + 1 + columns(of: word) <= room {
      line += " " + word
    } else {
      lines.append(line)
      line = String(word)
    }
  }
  return lines + [line]
}

private func columns(of text: some StringProtocol) -> Int {
  text.unicodeScalars.reduce(0) { $0 + $1.displayWidth }
}
