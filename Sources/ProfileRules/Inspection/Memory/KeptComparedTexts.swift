import Similarity

/// The texts of an earlier run, of which those that something is asked of are read.
struct KeptComparedTexts: Sendable {
  let words: KeptTexts

  /// The positions of paragraphs among the texts, their words, and the marks of these.
  let paragraphs: [UInt32]
  let wordsOfParagraphs: KeptTexts
  let marksOfParagraphs: KeptRunMarks

  /// Where texts are kept beside their words.
  let store: any TextStore

  /// How many texts there are.
  var count: Int { words.count }

  /// All of them.
  func all() throws(KeptTextsLost) -> ComparedTexts {
    let all = ComparedTexts(
      files: try store.files(), texts: try store.texts(at: Array(0..<count)), words: try words.all(),
      paragraphs: paragraphs, wordsOfParagraphs: try wordsOfParagraphs.all())
    guard let all else { throw KeptTextsLost() }
    return all
  }
}

/// Where the places and the files of texts are kept.
protocol TextStore: Sendable {
  /// The texts at some positions.
  func texts(at positions: [Int]) throws(KeptTextsLost) -> [ComparedTexts.Owned]

  /// The paths of the files that have texts.
  func files() throws(KeptTextsLost) -> [String]
}
