import ProfileModel
import Shape
import Similarity
import SourceText
import YAMLSyntax

/// A sentence of a document that may have been taken from a source.
struct CitableSentence {
  /// The text in which it stands.
  let node: NodeID

  /// The words of the text, and those of them that are the sentence's.
  let text: Words
  let positions: Range<Int>

  var words: Words { positions == text.indices ? text : text.part(positions) }
}

extension InspectedDocument {
  /// The document's own statements, and each sentence of its focus or of the definitions of its skills.
  var citableSentences: [CitableSentence] {
    switch document.content {
    case .profile(let profile):
      statements + sentences(of: [profile.focus])
    case .function: statements
    case .skills(let library): sentences(of: (library.skills.value?.values ?? []).map(\.value.definition))
    case .framework, .sources, .review, .baseline, .approvals: []
    }
  }

  private var statements: [CitableSentence] {
    texts.statementLists.flatMap(\.texts).map {
      CitableSentence(node: $0.node, text: $0.words, positions: $0.words.indices)
    }
  }

  private func sentences(of fields: [Field<String>]) -> [CitableSentence] {
    fields.compactMap { texts.own(at: $0.node) }.flatMap { text in
      text.words.sentences(in: tree.bytes(of: text.node)).map {
        CitableSentence(node: text.node, text: text.words, positions: $0)
      }
    }
  }
}

extension Words {
  /// The words of each sentence of the text that they were read from: one ends with its mark where white space and a
  /// capital follow, or with its paragraph.
  fileprivate func sentences(in text: some RandomAccessCollection<UInt8>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for position in indices.dropFirst() {
      let gap = text.bytes(range(at: position - 1).upperBound..<range(at: position).lowerBound)
      let hasMark = gap.contains { ".!?".utf8.contains($0) }
      let isNew = text.bytes(range(at: position)).first.map { !(97...122).contains($0) } ?? false
      guard gap.count(where: \.isLineBreak) > 1 || hasMark && isNew && gap.last?.isBlank ?? false else {
        continue
      }
      sentences.append(start..<position)
      start = position
    }
    return isEmpty ? [] : sentences + [start..<endIndex]
  }
}

extension RandomAccessCollection<UInt8> {
  fileprivate func bytes(_ range: Range<Int>) -> SubSequence {
    self[index(startIndex, offsetBy: range.lowerBound)..<index(startIndex, offsetBy: range.upperBound)]
  }
}
