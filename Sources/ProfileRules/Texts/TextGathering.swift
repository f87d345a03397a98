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
    // About every fourth node of a profile is a text.
    texts.reserveCapacity(document.tree.count / 4)
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
    var words = words(in: tree, reading)
    var examples = words[texts.count...]
    words.removeSubrange(texts.count...)
    var authored: [AuthoredText] = []
    authored.reserveCapacity(texts.count)
    var titled: [TitledText] = []
    // From the last to the first, because each is moved out of the list: nothing of it is copied.
    while let text = texts.popLast(), let ownWords = words.popLast() {
      if let title = text.title {
        titled.append(
          TitledText(
            title: title, titleWords: title.words ?? reading.words(of: title.text), node: text.node,
            words: ownWords))
      }
      let signals =
        text.rung == nil || !reading.escalation.mayBeSaid(in: ownWords)
        ? TextSignals() : TextSignals(of: ownWords, in: tree.bytes(of: text.node), by: reading.escalation)
      authored.append(
        AuthoredText(
          node: text.node, words: ownWords, rung: text.rung, theme: text.theme, signals: signals,
          examples: text.examples.isEmpty ? nil : examples.popLast()))
    }
    authored.reverse()
    titled.reverse()
    return (authored, titled)
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
