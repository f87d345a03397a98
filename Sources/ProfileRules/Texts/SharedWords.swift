import ProfileModel
import Shape
import Similarity
import YAMLSyntax

/// The words that all documents of a workspace are compared with: those of declared terms, of shared skills, and of
/// the statements that functions give to their profiles.
///
/// A class, because every document that is checked keeps it at hand, and it never changes.
package final class SharedWords: Sendable {
  /// What these words are numbered in; documents go on from it, so that the numbers are theirs too.
  let vocabulary: Vocabulary

  /// Whether words are read at all: where no rule compares texts, they are not.
  let areRead: Bool

  let limits: TextLimits
  let isEnglish: Bool
  let scopes: ScopeWords

  /// Numbers that are written as words; none where the framework is not in English.
  let counts: Set<WordID>

  private let skills: [String: SharedSkill]
  private let functions: [String: InheritedTexts]

  /// Reads the words that the documents of a workspace share, unless no rule compares texts.
  init(of library: Library, areRead: Bool) {
    let inflection = Inflection(language: library.framework.language.value ?? "")
    var vocabulary = Vocabulary(inflection)
    self.areRead = areRead
    self.isEnglish = inflection == .english
    self.limits = TextLimits(of: library.framework)
    self.scopes = ScopeWords(of: library.framework, isEnglish: isEnglish, &vocabulary)
    self.counts = isEnglish ? Set(vocabulary.words(of: numbers)) : []
    var skills: [String: SharedSkill] = [:]
    var functions: [String: InheritedTexts] = [:]
    if areRead {
      for (id, skill) in library.skills.sorted(by: { $0.key < $1.key }) {
        skills[id] = SharedSkill(id, skill.value, &vocabulary)
      }
      for (code, function) in library.functions.sorted(by: { $0.key < $1.key }) {
        functions[code] = InheritedTexts(of: function, &vocabulary)
      }
    }
    self.skills = skills
    self.functions = functions
    self.vocabulary = vocabulary
  }

  /// The skill with an id, where it could be read.
  func skill(_ id: String?) -> SharedSkill? { id.flatMap { skills[$0] } }

  /// What the function with a code gives to its profiles.
  func texts(ofFunction code: String) -> InheritedTexts? { functions[code] }
}

private let numbers =
  "one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million several"

/// A shared skill with the words of its name and definition.
///
/// A class, because all profiles that use the skill keep it at hand, and it never changes.
final class SharedSkill: Sendable {
  let id: String
  let title: String?
  let kind: Skill.Kind?
  let broader: String?
  let name: Words
  let definition: Words

  fileprivate init(_ id: String, _ skill: Skill, _ vocabulary: inout Vocabulary) {
    self.id = id
    self.title = skill.name.value
    self.kind = skill.kind.value
    self.broader = skill.broader.value
    self.name = vocabulary.words(of: skill.name.value ?? "")
    self.definition = vocabulary.words(of: skill.definition.value ?? "")
  }
}

/// The statements that a function gives to its profiles, with their words.
///
/// A class, because each of its texts keeps it at hand, and it never changes.
final class InheritedTexts: Sendable {
  /// The function's document.
  let document: Document

  /// By the node of the text.
  private let texts: [NodeID: (words: Words, examples: Words?)]

  fileprivate init(of function: Library.Held<Function>, _ vocabulary: inout Vocabulary) {
    self.document = function.document
    var gathering = TextGathering()
    gathering.add(function.value.responsibilities)
    let gathered = gathering.finish(in: function.document.tree, with: &vocabulary).texts
    self.texts = Dictionary(
      gathered.map { ($0.node, ($0.words, $0.examples)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The words of a statement and of its examples.
  func words(at node: NodeID) -> (words: Words, examples: Words?)? { texts[node] }
}
