import Diagnostics
import ProfileModel
import Shape
import Similarity
import SourceText
import YAMLSyntax

extension Catalogue {
  /// None of the 1,016 descriptions of O*NET 29.3 is reported, and none of the FT's themes.
  static let textRestatesTitle = Rule(
    "text-restates-title", .duplication, .warning, fix: .safe,
    summary: "a text that opens by repeating the title it stands below",
    reason: """
      the title stands right above it, so the first words of the text, which are the ones people read, say nothing
      """,
    examples: [
      .good(
        profile: """
          title: Planning
          summary: Planning the week of every line, so that orders leave on time
          responsibilities:
            L1:
              - Plans the week of one line
          """),
      .bad(
        profile: """
          title: Planning
          summary: "⟦Planning⟧: decides what is made when"  # one sentence
          focus: >-
            ⟦Planning⟧ — orders have to leave on time,
            and lines must not wait.
          responsibilities:
            L1:
              - Plans the week of one line
          """,
        fixed: """
          title: Planning
          summary: "Decides what is made when"  # one sentence
          focus: >-
            Orders have to leave on time,
            and lines must not wait.
          responsibilities:
            L1:
              - Plans the week of one line
          """),
      .bad([
        "skills.yaml": """
        kind: skills
        version: 1
        library: true
        skills:
          scheduling:
            name: Job scheduling
            definition: ⟦Job scheduling⟧ is the work of putting jobs in an order that meets their dates
        """
      ]),
    ],
    check: .comparing { inspected, findings in
      let isEnglish = inspected.shared.isEnglish
      for titled in inspected.texts.titled where titled.beginsWithTitle {
        let (title, words) = (titled.titleWords, titled.words)
        let bytes = inspected.tree.bytes(of: titled.node)
        guard let opening = Opening(of: bytes, words, repeating: title, isEnglish: isEnglish) else {
          continue
        }
        findings.report(
          "text-restates-title", at: titled.node,
          range: inspected.range(of: 0..<title.count, in: words, at: titled.node),
          "the text opens by repeating its \(titled.title.field), \(quoted(titled.title.text))",
          notes: [.help("begin with what the \(titled.title.field) does not say")],
          fix: inspected.tree.droppingOpening(opening, of: titled.node, words).map { edit in
            Fix(
              "drop \(quoted(titled.title.text)) at the beginning", safety: .safe,
              edits: [findings.edit(edit.0, edit.1)])
          })
      }
    })
}

extension TitledText {
  /// Whether the words of the title are the first ones of the text, or there are none.
  fileprivate var beginsWithTitle: Bool {
    words.sketch.mayHold(titleWords.sketch) && words.starts(with: titleWords)
  }
}

extension SyntaxTree {
  /// The bytes of an opening in the file with the letter behind it, and that letter as a capital where the opening
  /// has one.
  ///
  /// Nothing where the rest would need another look: it is short, begins with no letter, or is not written as it reads.
  fileprivate func droppingOpening(_ opening: Opening, of node: NodeID, _ words: Words) -> (
    ByteRange, String
  )? {
    guard opening.joint == .mark, self[node].kind == .scalar else { return nil }
    let text = bytes(of: node)
    let first = text[text.startIndex + opening.prefix.upperBound]
    let old = text[text.startIndex + opening.title.lowerBound]
    let isCapital = old != old.lowercased
    let remaining = words.indices.count { words.range(at: $0).lowerBound >= opening.prefix.upperBound }
    guard first.isLetter, remaining > 2, let start = contentStart(of: node) else { return nil }
    let replaced = ByteRange(start, start + opening.prefix.upperBound + 1)
    let removed = text[text.startIndex..<(text.startIndex + opening.prefix.upperBound + 1)]
    guard replaced.end <= self[node].range.end, file.bytes[replaced.range].elementsEqual(removed) else {
      return nil
    }
    return (replaced, String(UnicodeScalar(isCapital ? first.uppercased : first)))
  }

  /// Where the text of a scalar begins in the file: behind its quote or the line of its `|` or `>`.
  private func contentStart(of node: NodeID) -> Int? {
    let range = self[node].range
    switch self[node].style {
    case .plain: return range.start
    case .singleQuoted, .doubleQuoted: return range.start + 1
    case .literal, .folded:
      guard let header = file.bytes[range.range].firstIndex(where: \.isLineBreak) else { return nil }
      return file.bytes[header..<range.end].firstIndex { !$0.isBlank }
    case .block, .flow: return nil
    }
  }
}
