import Shape
import SourceText
import YAMLSyntax

/// The number of words of a text as people count them: runs without a blank in which a letter or digit stands.
func countOfWords(_ text: Span<UInt8>) -> Int {
  var words = CountedWords()
  for index in text.indices { words.read(text[index]) }
  return words.count
}

/// Words as they are counted, byte by byte.
struct CountedWords {
  private(set) var count = 0
  private var isCounted = false

  mutating func read(_ byte: UInt8) {
    if byte.isBlank {
      isCounted = false
    } else if !isCounted, byte.isLetterOrDigit || byte >= 0x80 {
      isCounted = true
      count += 1
    }
  }
}

extension DocumentFindings {
  /// The bytes of a text without its quotes, the line of its `|` or `>`, and the blanks around it.
  func wordsRange(of node: NodeID) -> ByteRange {
    let bytes = tree.file.bytes
    var (start, end) = (textRange(of: node).start, textRange(of: node).end)
    while start < end, bytes[start].isBlank { start += 1 }
    while start < end, bytes[end - 1].isBlank { end -= 1 }
    return ByteRange(start, end)
  }

  /// What stands in a text behind so many words, as they are counted in the file.
  func rest(of node: NodeID, behind count: Int) -> ByteRange {
    let range = wordsRange(of: node)
    var words = CountedWords()
    for offset in range.range {
      words.read(tree.file.bytes[offset])
      if words.count > count { return ByteRange(offset, range.end) }
    }
    return range
  }
}
