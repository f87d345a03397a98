import ProfileModel
import Similarity
import SourceText
import YAMLSyntax

/// A statement as the rules of language read it: its words by their classes, and what stands between them.
struct StatementReading {
  /// The value of the statement's text.
  private let bytes: ArraySlice<UInt8>
  let words: Words

  init(_ text: AuthoredText, in tree: SyntaxTree) {
    self.bytes = tree.bytes(of: text.node)
    self.words = text.words
  }

  var count: Int { words.count }

  /// What a word can be; nothing in particular beyond the end.
  func type(of position: Int) -> WordClass {
    position < words.count ? WordClass(of: words, at: position) : []
  }

  /// The bytes of a word as it is written.
  func spelling(of position: Int) -> ArraySlice<UInt8> {
    let range = words.range(at: position)
    return bytes[(bytes.startIndex + range.lowerBound)..<(bytes.startIndex + range.upperBound)]
  }

  /// What stands between a word and the one before it.
  func gap(before position: Int) -> ArraySlice<UInt8> {
    let start = position == 0 ? 0 : words.range(at: position - 1).upperBound
    let end = position < words.count ? words.range(at: position).lowerBound : bytes.count
    return bytes[(bytes.startIndex + start)..<(bytes.startIndex + end)]
  }

  /// The form in which a word is a verb; nothing for words that are none, or not known to be one.
  func verbForm(of position: Int) -> StatementStyle.VerbForm? {
    let type = type(of: position)
    let spelling = spelling(of: position)
    if type.isDisjoint(with: .verb) {
      return type.isEmpty && spelling.count > 5 && spelling.ends(in: "ing") ? .ing : nil
    }
    if spelling.contains(where: { $0 == UInt8(ascii: "'") || $0 >= 0x80 }) { return nil }
    return type.contains(.irregular) || spelling.isThirdPerson ? .thirdPerson : .base
  }

  /// Whether a word is an adverb that may stand before a verb: `proactively`, `then`.
  func isAdverb(_ position: Int) -> Bool {
    let type = type(of: position)
    return type.contains(.adverb) || (type.isDisjoint(with: .verb) && spelling(of: position).ends(in: "ly"))
  }

  /// The position of the word that should be a verb: the first one behind adverbs, as in `manually or
  /// mechanically loads`.
  var opening: Int? {
    guard count > 0 else { return nil }
    var position = 0
    while position + 1 < count, isAdverb(position) || (position > 0 && type(of: position).contains(.joiner)) {
      position += 1
    }
    return position
  }

  /// Whether more than a space stands before a word, which is seldom.
  func isMarked(_ position: Int) -> Bool {
    position < count && words.marks(at: position) & Lexicon.apart != 0
  }

  /// Whether a sentence has ended before a word.
  func beginsSentence(_ position: Int) -> Bool {
    guard isMarked(position) else { return false }
    let gap = gap(before: position)
    if gap.contains(UInt8(ascii: ";")) { return true }
    guard gap.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "!") }) || gap.hasBlankLine
    else { return false }
    return spelling(of: position).first.map { $0.lowercased != $0 } ?? false
  }

  /// Whether a point and then blanks stand before a word with a capital.
  func followsFullStop(_ position: Int) -> Bool {
    guard let point = gap(before: position).lastIndex(of: UInt8(ascii: ".")) else { return false }
    let blanks = gap(before: position)[(point + 1)...]
    return !blanks.isEmpty && blanks.allSatisfy(\.isBlank)
      && spelling(of: position).first.map { $0.lowercased != $0 } ?? false
  }

  /// Whether a comma or a sign for `and` stands before a word.
  func isParted(_ position: Int) -> Bool {
    isMarked(position)
      && gap(before: position).contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "&") }
  }
}

extension ArraySlice<UInt8> {
  /// Whether the letters end like this, in capitals or not.
  fileprivate func ends(in ending: String) -> Bool {
    suffix(ending.utf8.count).elementsEqual(ending.utf8) { $0.lowercased == $1 }
  }

  /// Whether a known verb ends as third persons do: `plans`, but not `focus` and `process`.
  fileprivate var isThirdPerson: Bool {
    guard count > 3, self[endIndex - 1].lowercased == UInt8(ascii: "s") else { return false }
    return !"sui".utf8.contains(self[endIndex - 2].lowercased)
  }

  /// Whether two line breaks part paragraphs here.
  fileprivate var hasBlankLine: Bool { count { $0 == UInt8(ascii: "\n") } > 1 }
}
