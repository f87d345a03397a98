import SourceText

/// A phrase that is looked for in texts, as whole words.
struct Phrase {
  /// How the phrase has to be written.
  enum Case {
    case capitals
    case firstCapital
    case any
  }

  /// The phrase in lower case.
  let bytes: [UInt8]
  private let spelling: Case

  /// How much of it stands on one line, however a text is folded: its first word.
  private let firstWord: Int

  init(_ text: String, case spelling: Case) {
    let bytes = text.utf8.map(\.lowercased)
    self.bytes = bytes
    self.spelling = spelling
    self.firstWord = bytes.firstIndex(of: UInt8(ascii: " ")) ?? bytes.count
  }

  /// The bytes that it can begin with.
  var firstBytes: [UInt8] {
    let capital = bytes[0].uppercased
    return spelling == .any && capital != bytes[0] ? [capital, bytes[0]] : [capital]
  }

  /// Whether the phrase stands at an offset.
  func stands(at start: Int, in text: ArraySlice<UInt8>) -> Bool { fits(bytes.count, at: start, in: text) }

  /// Whether its first word stands at an offset.
  func begins(at start: Int, in text: ArraySlice<UInt8>) -> Bool { fits(firstWord, at: start, in: text) }

  private func fits(_ count: Int, at start: Int, in text: ArraySlice<UInt8>) -> Bool {
    let end = start + count
    guard end <= text.endIndex else { return false }
    // A phrase of signs, such as `???`, may stand directly beside a word.
    if start > text.startIndex, bytes[0].isLetterOrDigit, text[start - 1].isLetterOrDigit { return false }
    if end < text.endIndex, bytes[count - 1].isLetterOrDigit, text[end].isLetterOrDigit { return false }
    for index in 0..<count {
      let byte = text[start + index]
      switch spelling {
      case .capitals: if byte != bytes[index].uppercased { return false }
      case .firstCapital where index == 0: if byte != bytes[0].uppercased { return false }
      case .firstCapital, .any: if byte.lowercased != bytes[index] { return false }
      }
    }
    return true
  }
}
