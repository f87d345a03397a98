import Diagnostics
import Similarity

/// The words of a text that another one does not have, with their place.
struct ShownWords: Sendable {
  /// From the first to the last of them; all of the text where there are none.
  let place: Place

  /// As they are written, run by run.
  let quotes: [String]

  init(of text: Occurrence, missingIn other: Occurrence, in workspace: WorkspaceFacts) {
    let runs = text.words.runs(missingIn: other.words)
    self.place = workspace.place(of: runs.hull, in: text)
    self.quotes = runs.map(text.quote)
  }

  /// A label that says where they are missing; nothing for no words, or for one run that is marked itself.
  func label(_ absence: String) -> String? {
    if quotes.isEmpty { return nil }
    return quotes.count == 1 ? absence : "\(absence): \(quotes.joined(separator: ", "))"
  }
}
