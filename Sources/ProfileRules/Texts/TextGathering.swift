import ProfileModel
import Shape
import Similarity
import YAMLSyntax

/// Texts as they are gathered, with the vocabulary that their words are numbered in.
struct TextGathering {
  private(set) var texts: [AuthoredText] = []
  private(set) var vocabulary: Vocabulary

  init(_ inflection: Inflection) { self.vocabulary = Vocabulary(inflection) }

  /// Adds a text, unless it was left out or could not be read.
  mutating func add(
    _ field: Field<String>, in tree: SyntaxTree, at rung: Rung? = nil,
    examples: Field<Listed<String>> = .absent,
    from source: Document? = nil
  ) {
    guard case .given(_, let node) = field else { return }
    add(node, in: tree, at: rung, examples: examples.value?.values ?? [], from: source)
  }

  /// Adds the text of a scalar.
  mutating func add(
    _ node: NodeID, in tree: SyntaxTree, at rung: Rung? = nil, examples: [String] = [],
    from source: Document? = nil
  ) {
    let words = tree.withBytes(of: node) { vocabulary.words(of: $0) }
    let illustration = examples.isEmpty ? nil : vocabulary.words(of: examples.joined(separator: "\n"))
    texts.append(AuthoredText(node: node, words: words, rung: rung, examples: illustration, source: source))
  }
}
