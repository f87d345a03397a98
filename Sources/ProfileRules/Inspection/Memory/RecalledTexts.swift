import ProfileModel
import Similarity

/// What an earlier run found in the texts of a workspace, of which few have changed since.
struct RecalledTexts: Sendable {
  let clusters: TextClusters
  let texts: KeptComparedTexts

  /// The positions of the texts that are gone since then, in order.
  let gone: [Int]

  /// The paragraphs among them, by their positions among all paragraphs.
  var goneParagraphs: [Int] {
    let gone = Set(gone)
    return texts.paragraphs.indices.filter { gone.contains(Int(texts.paragraphs[$0])) }
  }
}

/// What is recalled of a workspace in which few files have changed.
struct RecalledDocuments: Sendable {
  /// What documents contribute to checks across documents, and which of them are still there.
  let facts: FactTable
  let documents: [Int]

  /// Nothing where no texts are compared.
  let texts: RecalledTexts?
}
