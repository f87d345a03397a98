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
    in tree: SyntaxTree, _ inflection: Inflection, _ escalation: EscalationWords
  ) -> (texts: [AuthoredText], titled: [TitledText]) {
    var gathering = WordGathering(inflection, bytes: texts.reduce(0) { $0 + tree[$1.node].range.count })
    for text in texts { tree.withBytes(of: text.node) { gathering.add($0) } }
    let words = gathering.finish()
    var authored: [AuthoredText] = []
    var titled: [TitledText] = []
    authored.reserveCapacity(texts.count)
    for (text, words) in zip(texts, words) {
      let examples =
        text.examples.isEmpty ? nil : Words(of: text.examples.joined(separator: "\n"), inflection)
      authored.append(
        AuthoredText(
          node: text.node, words: words, rung: text.rung, theme: text.theme,
          signals: text.rung == nil
            ? TextSignals() : TextSignals(of: words, in: tree.bytes(of: text.node), by: escalation),
          examples: examples))
      if let title = text.title {
        let titleWords = title.words ?? Words(of: title.text, inflection)
        titled.append(TitledText(title: title, titleWords: titleWords, node: text.node, words: words))
      }
    }
    return (authored, titled)
  }
}
