import Archive
import Similarity
import YAMLSyntax

extension ComparedTexts {
  /// Texts that were kept by their parts; nothing where these do not fit together.
  init?(
    files: [String], texts: [Owned], words: JoinedTexts, paragraphs: [UInt32], wordsOfParagraphs: JoinedTexts
  ) {
    guard texts.count == words.count, paragraphs.count == wordsOfParagraphs.count,
      paragraphs.allSatisfy({ $0 < texts.count }), zip(paragraphs, paragraphs.dropFirst()).allSatisfy(<)
    else { return nil }
    self.init()
    self.files = files
    self.texts = texts
    self.words = words
    self.paragraphs = paragraphs
    self.wordsOfParagraphs = wordsOfParagraphs
  }
}

extension ComparedTexts.Owned {
  /// The file and the node as one number, and what the text is as another.
  var place: UInt64 { UInt64(file) << 32 | UInt64(text.node.rawValue) }
  var kind: UInt32 { UInt32(text.kind.rawValue) << 16 | UInt32(text.place) }

  init(place: UInt64, kind: UInt32, fileCount: Int) throws(ArchiveDamage) {
    let file = UInt32(truncatingIfNeeded: place >> 32)
    guard file < fileCount, kind >> 16 <= UInt8.max,
      let named = ComparedText.Kind(rawValue: UInt8(kind >> 16))
    else { throw ArchiveDamage() }
    let node = NodeID(rawValue: UInt32(truncatingIfNeeded: place))
    self.init(
      file: file, text: ComparedText(node, named, at: UInt16(truncatingIfNeeded: kind)))
  }
}
