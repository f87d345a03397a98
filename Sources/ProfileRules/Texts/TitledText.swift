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

/// A title that a text stands below.
struct TextTitle: Sendable {
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

  /// The name of a skill that is defined elsewhere.
  init?(of skill: SharedSkill?) {
    guard let skill, let name = skill.title else { return nil }
    self.text = name
    self.field = "name"
    self.words = skill.name
  }
}
