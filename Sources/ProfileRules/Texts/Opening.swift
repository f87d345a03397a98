import Similarity
import SourceText
import YAMLSyntax

/// The part of a text that repeats its title before the text begins.
struct Opening {
  /// What follows the title.
  enum Joint: Equatable {
    /// A colon, a dash or a full stop: what comes behind it stands by itself.
    case mark
    /// A verb that only joins, as in `Planning is the work of …`.
    case verb
  }

  let joint: Joint

  /// The bytes of the title's words, and of all that stands before the text proper.
  let title: Range<Int>
  let prefix: Range<Int>

  /// Finds the title at the beginning of a text; nothing where the text goes on with a sentence of its own, as
  /// `Planning the week of a line` below `Planning`.
  init?(of text: ArraySlice<UInt8>, _ words: Words, repeating title: Words, isEnglish: Bool) {
    guard title.count > 0, words.count > title.count, words.starts(with: title) else { return nil }
    self.title = words.bytes(of: 0..<title.count)
    let next = words.range(at: title.count)
    let between = text[(text.startIndex + self.title.upperBound)..<(text.startIndex + next.lowerBound)]
    self.prefix = 0..<next.lowerBound
    if hasMark(between) {
      self.joint = .mark
    } else if isEnglish, between.allSatisfy(\.isBlank), isJoining(text, next) {
      self.joint = .verb
    } else {
      return nil
    }
  }
}

/// Whether a colon, a full stop, a dash between spaces, or a longer dash stands between two words, and no more than one.
private func hasMark(_ between: ArraySlice<UInt8>) -> Bool {
  let text = String(decoding: between, as: UTF8.self)
  let marks = text.unicodeScalars.filter { !$0.properties.isWhitespace }
  guard marks.count == 1, let mark = marks.first else { return false }
  switch mark {
  case ":", ".", "–", "—": return text.unicodeScalars.last?.properties.isWhitespace ?? false
  case "-": return text.hasPrefix(" ") && text.hasSuffix(" ")
  default: return false
  }
}

private let joiningVerbs = ["is", "are", "means", "mean", "refers", "involves", "describes"]

private func isJoining(_ text: ArraySlice<UInt8>, _ word: Range<Int>) -> Bool {
  let bytes = text[(text.startIndex + word.lowerBound)..<(text.startIndex + word.upperBound)]
  return joiningVerbs.contains { $0.utf8.elementsEqual(bytes) }
}
