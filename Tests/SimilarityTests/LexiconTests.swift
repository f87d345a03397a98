import Similarity
import Testing

struct LexiconTests {
  private let lexicon = {
    var lexicon = Lexicon(capacity: 1)
    lexicon.insert(1, for: Words(of: "team plant", .english))
    lexicon.insert(2, for: Words(of: "plant", .english))
    return lexicon
  }()

  /// The marks of each word of a text.
  private func marks(of text: String) -> [UInt32] {
    let words = Words(of: text, .english, lexicon)
    return words.indices.map { words.marks(at: $0) }
  }

  @Test func `words that are read with a lexicon have its marks, whatever their form`() {
    #expect(marks(of: "teams of a plant") == [1, 0, 0, 3])
  }

  @Test func `a word behind more than one byte is marked as apart`() {
    #expect(marks(of: "a, team team") == [0, 1 | Lexicon.apart, 1])
    #expect(marks(of: "  team") == [1])
  }

  @Test func `a word that begins with two capitals is marked`() {
    #expect(marks(of: "ABC Ab A A1") == [Lexicon.capitals, 0, 0, Lexicon.capitals])
  }

  @Test func `words that are read without a lexicon have no marks, and may have any`() {
    let words = Words(of: "teams", .english)
    #expect(words.marks(at: 0) == 0)
    #expect(words.sketch.mayHave(1))
  }

  @Test func `a sketch tells which marks no word has`() {
    let sketch = Words(of: "one team", .english, lexicon).sketch
    #expect(sketch.mayHave(1) && !sketch.mayHave(2))
  }

  @Test func `a lexicon grows and forgets nothing`() {
    let words = (0..<5_000).map { Words(of: "word\($0)", .none)[0] }
    var lexicon = Lexicon(capacity: 1)
    for (number, word) in words.enumerated() { lexicon.insert(UInt32(number % 7), for: word) }
    for (number, word) in words.enumerated() { #expect(lexicon.marks(of: word) == UInt32(number % 7)) }
    #expect(lexicon.marks(of: Words(of: "word5000", .none)[0]) == 0)
  }

  @Test func `phrases are found alike with marks and without`() {
    let names = ["he or she", "the disabled", "plant"].map { Words(of: $0, .english) }
    let phrases = Phrases(names, mark: 4)
    var lexicon = lexicon
    phrases.mark(in: &lexicon)
    for text in ["the plant", "he or she", "he or a plant", "the able or the disabled", "nothing"] {
      let plain = phrases.matches(in: Words(of: text, .english)).map(\.words)
      #expect(phrases.matches(in: Words(of: text, .english, lexicon)).map(\.words) == plain)
    }
  }
}
