import Similarity

/// What an earlier run found in the texts of a workspace, of which few have changed since.
struct RecalledTexts: Sendable {
  let clusters: TextClusters

  /// The texts that are gone and new since then.
  let change: TextChange

  /// The paragraphs among them, by their positions among all paragraphs.
  func changeOfParagraphs(in texts: ComparedTexts) -> TextChange {
    let known = texts.paragraphs.count { $0 < change.new.lowerBound }
    let gone = (0..<known).filter { change.gone.contains(Int(texts.paragraphs[$0])) }
    return TextChange(gone: Set(gone), new: known..<texts.paragraphs.count)
  }
}
