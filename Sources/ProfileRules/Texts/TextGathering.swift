import ProfileModel
import Shape
import Similarity
import SourceText
import YAMLSyntax

/// The texts of a document as they are gathered, before their words are read.
struct TextGathering {
  private var texts: [GatheredText] = []

  private struct GatheredText {
    let node: NodeID
    let rung: Rung?
    let theme: String?
    let examples: [String]
    let title: TextTitle?
  }

  /// No texts yet.
  init() {}

  /// All texts of a document; none where it is retired.
  init(of document: Document, _ shared: SharedWords) {
    switch document.content {
    case .profile(let profile) where profile.status != .retired: add(profile, shared)
    case .function(let function) where function.status != .retired: add(function, shared)
    case .framework(let framework): add(framework)
    case .skills(let library): add(library)
    case .function, .profile, .sources, .review, .baseline, .approvals: break
    }
  }

  /// Forgets all texts but those of some nodes.
  mutating func keep(_ nodes: Set<NodeID>) { texts.removeAll { !nodes.contains($0.node) } }

  /// Adds a text, unless it was left out or could not be read.
  mutating func add(
    _ field: Field<String>, at rung: Rung? = nil, theme: Field<String> = .absent,
    examples: Field<Listed<String>> = .absent, below title: TextTitle? = nil
  ) {
    guard case .given(_, let node) = field else { return }
    texts.append(
      GatheredText(
        node: node, rung: rung, theme: theme.value, examples: examples.value?.values ?? [], title: title))
  }

  /// Adds the text of a scalar.
  mutating func add(_ node: NodeID) {
    texts.append(GatheredText(node: node, rung: nil, theme: nil, examples: [], title: nil))
  }

  /// Reads the words of all texts.
  consuming func finish(
    in tree: SyntaxTree, _ reading: TextReading
  ) -> (texts: [AuthoredText], titled: [TitledText]) {
    let words = words(in: tree, reading)
    var examples = words[texts.count...]
    var authored: [AuthoredText] = []
    authored.reserveCapacity(texts.count)
    // Most texts would be copied for nothing if they were taken out of the list as a whole.
    for position in texts.indices {
      let hasExamples = !texts[position].examples.isEmpty
      let signals =
        texts[position].rung == nil || !reading.escalation.mayBeSaid(in: words[position])
        ? TextSignals()
        : TextSignals(
          of: words[position], in: tree.bytes(of: texts[position].node), by: reading.escalation)
      authored.append(
        AuthoredText(
          node: texts[position].node, words: words[position], rung: texts[position].rung,
          theme: texts[position].theme, signals: signals,
          examples: hasExamples ? examples.popFirst() : nil))
    }
    return (authored, titledTexts(words, reading))
  }

  /// The texts that stand below a title.
  private func titledTexts(_ words: [Words], _ reading: TextReading) -> [TitledText] {
    texts.indices.compactMap { position in
      guard let title = texts[position].title else { return nil }
      return TitledText(
        title: title, titleWords: title.words ?? reading.words(of: title.text), node: texts[position].node,
        words: words[position])
    }
  }

  /// The words of all texts in their order, and behind them those of their examples.
  private func words(in tree: SyntaxTree, _ reading: TextReading) -> [Words] {
    var bytes = 0
    for position in texts.indices { bytes += tree[texts[position].node].range.count }
    var gathering = WordGathering(
      reading.inflection, texts: texts.count, bytes: bytes, reading.lexicon)
    for position in texts.indices { tree.withBytes(of: texts[position].node) { gathering.add($0) } }
    for position in texts.indices where !texts[position].examples.isEmpty {
      gathering.add(texts[position].examples)
    }
    return gathering.finish()
  }
}
