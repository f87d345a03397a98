import ProfileModel
import Shape
import Similarity
import YAMLSyntax

/// A text that stands below a title on the page.
struct TitledText: Sendable {
  let title: TextTitle
  let titleWords: Words

  /// The text's node and words.
  let node: NodeID
  let words: Words
}

/// A title that texts stand below.
///
/// A class, because all of them keep it at hand, and it never changes.
final class TextTitle: Sendable {
  let text: String

  /// The field that it stands in.
  let field: String

  /// Its words, where they are those of a shared skill.
  let words: Words?

  /// A title of the same document; nothing where it could not be read.
  init?(_ title: Field<String>, in field: String = "title") {
    guard let text = title.value else { return nil }
    self.text = text
    self.field = field
    self.words = nil
  }

  /// The name of a skill, perhaps one that is defined elsewhere.
  init(name: String, _ words: Words) {
    self.text = name
    self.field = "name"
    self.words = words
  }
}
