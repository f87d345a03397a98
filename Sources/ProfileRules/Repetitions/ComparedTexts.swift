import ProfileModel
import Similarity

/// The texts of some files that are held against each other, with their words.
///
/// Those of different files can be gathered apart, and appended to each other.
struct ComparedTexts: Sendable {
  /// The paths of the files that have such texts.
  var files: [String] = []

  /// In the order in which their words stand.
  var texts: [Owned] = []
  var words = JoinedTexts()

  /// The paragraphs among them, which may share a passage and not be alike as a whole, by their positions; and their
  /// words, in the same order.
  var paragraphs: [UInt32] = []
  var wordsOfParagraphs = JoinedTexts()

  /// A text with the position of its file.
  struct Owned: Sendable {
    let file: UInt32
    let text: ComparedText
  }

  init() {}

  /// Texts that were kept by their parts; nothing where these do not fit together.
  init?(
    files: [String], texts: [Owned], words: JoinedTexts, paragraphs: [UInt32], wordsOfParagraphs: JoinedTexts
  ) {
    guard texts.count == words.count, texts.allSatisfy({ $0.file < files.count }),
      paragraphs.count == wordsOfParagraphs.count
    else { return nil }
    self.files = files
    self.texts = texts
    self.words = words
    self.paragraphs = paragraphs
    self.wordsOfParagraphs = wordsOfParagraphs
  }

  /// Adds a document's own texts, without those that are too short, and without boilerplate.
  mutating func add(_ inspected: InspectedDocument) {
    let shortest = inspected.texts.limits.shortest
    let file = UInt32(files.count)
    let start = texts.count
    var last: (level: String, place: UInt16)?
    for text in inspected.texts.own where text.words.count >= shortest {
      if inspected.shared.isBoilerplate(text.words) { continue }
      // Texts of one level stand together.
      if let level = text.rung?.level, last?.level != level {
        last = (level, inspected.library.place(ofLevel: level))
      }
      let compared = ComparedText(text, at: text.rung == nil ? nil : last?.place)
      if compared.kind == .paragraph {
        paragraphs.append(UInt32(texts.count))
        wordsOfParagraphs.add(text.words)
      }
      texts.append(Owned(file: file, text: compared))
      words.add(text.words)
    }
    if texts.count > start { files.append(inspected.document.file) }
  }

  /// Adds the texts of other files behind these.
  mutating func append(_ other: ComparedTexts) {
    if other.texts.isEmpty { return }
    let (file, start) = (UInt32(files.count), UInt32(texts.count))
    files += other.files
    texts += other.texts.map { Owned(file: file + $0.file, text: $0.text) }
    words.append(other.words)
    paragraphs += other.paragraphs.map { start + $0 }
    wordsOfParagraphs.append(other.wordsOfParagraphs)
  }

  /// The texts at some positions, in their order.
  func selecting(_ positions: [Range<Int>]) -> ComparedTexts {
    var selected = ComparedTexts()
    selected.words = words.selecting(positions.joined())
    var paragraph: [UInt32: Int] = [:]
    for (position, text) in paragraphs.enumerated() { paragraph[text] = position }
    var selectedParagraphs: [Int] = []
    var files: [UInt32: UInt32] = [:]
    for position in positions.joined() {
      let owned = texts[position]
      if files[owned.file] == nil {
        files[owned.file] = UInt32(selected.files.count)
        selected.files.append(self.files[Int(owned.file)])
      }
      if let paragraph = paragraph[UInt32(position)] {
        selected.paragraphs.append(UInt32(selected.texts.count))
        selectedParagraphs.append(paragraph)
      }
      selected.texts.append(Owned(file: files[owned.file] ?? 0, text: owned.text))
    }
    selected.wordsOfParagraphs = wordsOfParagraphs.selecting(selectedParagraphs)
    return selected
  }
}

extension Library {
  fileprivate func place(ofLevel id: String) -> UInt16 {
    UInt16(clamping: levels.firstIndex { $0.id == id } ?? levels.count)
  }
}
