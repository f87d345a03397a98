import FileSystem
import ProfileModel
import Shape
import Similarity

/// The words that all documents of a workspace are compared with: those of declared terms, of shared skills, and of
/// the statements that functions give to their profiles.
///
/// A class, because every document that is checked keeps it at hand, and it never changes.
package final class SharedWords: Sendable {
  /// How texts are read.
  let reading: TextReading

  /// Whether words are read at all: where no rule compares texts, they are not.
  let areRead: Bool

  let limits: TextLimits
  let isEnglish: Bool

  /// What the framework says of each level, by its id; nothing where words are not read.
  let cards: [String: LevelCard]

  /// Numbers that are written as words; none where the framework is not in English.
  let counts: Set<WordID>

  /// What the rules of language look for; nothing where no words are read.
  let language: LanguageWords

  /// The statements of the sources whose tables the workspace holds.
  let statements: StatementBook

  /// What may stand wherever it is needed.
  private let boilerplate: Set<Words>

  /// The definitions of skills that differ in the words of their names only.
  let definitionsAlike: [[NamedText]]

  private let skills: [String: SharedSkill]
  private let functions: [String: InheritedTexts]

  /// Reads the words that the documents of a workspace share, unless no rule compares texts, and the statements of
  /// its sources from the files of `source`, if there is one.
  init(of library: Library, areRead: Bool, tablesFrom source: (any FileSource)? = nil) {
    let inflection = library.inflection
    self.areRead = areRead
    self.isEnglish = inflection == .english
    self.limits = TextLimits(of: library.framework)
    self.statements = StatementBook(of: library, tablesFrom: source, inflection)
    let escalation = EscalationWords(of: library.framework, inflection)
    self.counts = isEnglish ? Set(Words(of: numbers, inflection)) : []
    self.language = areRead ? LanguageWords(of: library, inflection) : LanguageWords()
    var lexicon = Lexicon(capacity: areRead ? 4096 : 0)
    escalation.mark(in: &lexicon)
    language.mark(in: &lexicon)
    let reading = TextReading(inflection: inflection, lexicon: lexicon, escalation: escalation)
    self.reading = reading
    let boilerplate = library.framework.similar.value?.boilerplate.value?.values ?? []
    self.boilerplate = Set(boilerplate.map { Words(of: $0, inflection) })
    self.cards = areRead ? LevelCard.all(in: library, reading) : [:]
    var skills: [String: SharedSkill] = [:]
    var functions: [String: InheritedTexts] = [:]
    if areRead {
      for (id, skill) in library.skills { skills[id] = SharedSkill(id, skill, reading) }
      for (code, function) in library.functions {
        functions[code] = InheritedTexts(of: function, code, { $0.flatMap { skills[$0] } }, reading)
      }
    }
    self.definitionsAlike = skills.values.compactMap(\.namedDefinition)
      .alikeBesideNames(shortest: limits.shortest)
    self.skills = skills
    self.functions = functions
  }

  var inflection: Inflection { reading.inflection }

  var escalation: EscalationWords { reading.escalation }

  /// Whether a text has the words of one that the framework lets stand wherever it is needed.
  func isBoilerplate(_ words: Words) -> Bool { !boilerplate.isEmpty && boilerplate.contains(words) }

  /// Whether some words in a row are of a text that the framework lets stand wherever it is needed, but for less than
  /// `rest` of them.
  func isBoilerplate(_ run: Words, butFor rest: Int) -> Bool {
    boilerplate.contains { text in
      text.firstRun(of: run) != nil
        || (run.firstRun(of: text) != nil && run.count - text.count < rest)
    }
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

  /// The name as the title of what a profile says of the skill.
  let asTitle: TextTitle?

  /// The definition as a text of its own, where it can be told from its name.
  let namedDefinition: NamedText?

  fileprivate init(_ id: String, _ held: Library.Held<Skill>, _ reading: TextReading) {
    let skill = held.value
    self.id = id
    self.title = skill.name.value
    self.kind = skill.kind.value
    self.broader = skill.broader.value
    self.name = reading.words(of: skill.name.value ?? "")
    self.definition = reading.words(of: skill.definition.value ?? "")
    self.asTitle = title.map { [name] title in TextTitle(name: title, name) }
    if let title, case .given(_, let node) = skill.definition {
      self.namedDefinition = NamedText(
        name: title, wordsOfName: name, node: node, document: held.document, words: definition)
    } else {
      self.namedDefinition = nil
    }
  }
}
