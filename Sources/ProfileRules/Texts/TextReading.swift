import ProfileModel
import Similarity

/// How the texts of a workspace are read: the same way wherever they stand, so that their words can be compared.
struct TextReading: Sendable {
  let inflection: Inflection

  /// What is known of words.
  let lexicon: Lexicon

  /// The words by which texts tell how much a level does.
  let escalation: EscalationWords

  /// The words of a text, with their marks.
  func words(of text: String) -> Words { Words(of: text, inflection, lexicon) }
}
