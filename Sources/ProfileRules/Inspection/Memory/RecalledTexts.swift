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
    guard let first = gone.first, let last = gone.last else { return [] }
    let (members, range) = (Set(gone), UInt32(first)...UInt32(last))
    return texts.paragraphs.indices.filter { paragraph in
      let text = texts.paragraphs[paragraph]
      return range.contains(text) && members.contains(Int(text))
    }
  }
}

/// What is known of a workspace in which few files have changed.
struct RecalledDocuments: Sendable {
  /// What documents contribute to checks across documents, and the positions of those that are there: of what is recalled
  /// the rest, and all that were inspected.
  let facts: FactTable
  let documents: [Int]

  /// Nothing where no texts are compared.
  let texts: RecalledTexts?
}
