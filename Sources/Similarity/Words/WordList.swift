// Public only by name, as no product exports them: Swift 6.3 inlines the `@inlinable package` members of a public
// type in other targets, and not those of a package type.

/// The words of one or several texts, one behind the other.
///
/// A class, because the words of each text keep it at hand, and it never changes.
public final class WordList: Sendable {
  @usableFromInline let words: [ListedWord]

  init(_ words: [ListedWord]) { self.words = words }
}

/// A word with its marks, and where it stands in its text: in half the memory of a range, as texts are shorter than
/// 4 GiB.
public struct ListedWord: Sendable {
  @usableFromInline let id: WordID
  @usableFromInline let start: UInt32
  @usableFromInline let end: UInt32
  @usableFromInline let marks: UInt32

  init(_ word: ReadWord, marks: UInt32) {
    self.id = word.id
    self.start = UInt32(clamping: word.start)
    self.end = UInt32(clamping: word.end)
    self.marks = marks
  }

  @inlinable package var range: Range<Int> { Int(start)..<Int(end) }
}
