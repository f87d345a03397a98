import ProfileModel
import Shape
import Similarity
import SourceText
import YAMLSyntax

/// The name of a tool that the workspace defines, as texts write it.
struct ToolName: Sendable {
  let skill: String
  let name: String
  private let words: [[UInt8]]

  init(_ name: String, of skill: String, _ words: Words) {
    let bytes = Array(name.utf8)
    self.skill = skill
    self.name = name
    self.words = words.indices.map { Array(bytes[words.range(at: $0)]) }
  }

  /// Whether the name is an ordinary word with a capital, as `Excel` and `Teams`.
  var isOneWord: Bool { words.count == 1 }

  /// Whether some words mean the tool, by their capitals.
  ///
  /// Those of a name in title case count (`Power BI`, `Site Manager`), else those within a word (`SCADA software`); a
  /// name that is a common noun is written with or without.
  func isWritten(_ spellings: [ArraySlice<UInt8>]) -> Bool {
    let isTitle = words.allSatisfy { $0.first.map { !$0.isLetter || $0.isCapital } ?? true }
    return words.indices.allSatisfy { index in
      let (word, spelling) = (words[index], spellings[index])
      guard isTitle || word.dropFirst().contains(where: \.isCapital) else { return true }
      return spelling.starts(with: word)
        && spelling.dropFirst(word.count).allSatisfy { "'s".utf8.contains($0) }
    }
  }
}

/// The names of the tools among the skills of a workspace.
func toolNames(in library: Library, _ inflection: Inflection) -> [(Words, ToolName)] {
  var names: [(Words, ToolName)] = []
  for (id, held) in library.skills.sorted(by: { $0.key < $1.key }) where held.value.kind.value == .tool {
    guard let name = held.value.name.value else { continue }
    let words = Words(of: name, inflection)
    names.append((words, ToolName(name, of: id, words)))
  }
  return names
}

extension InspectedDocument {
  /// Whether some words of a text name the tool that they may be the name of.
  ///
  /// Not with a comma between them, and not where one word has a capital for another reason: it begins a sentence, or
  /// belongs to a longer name (`Disabilities Act`).
  func isNamed(_ tool: ToolName, at positions: Range<Int>, in text: AuthoredText) -> Bool {
    let bytes = tree.bytes(of: text.node)
    func slice(_ range: Range<Int>) -> ArraySlice<UInt8> {
      bytes[(bytes.startIndex + range.lowerBound)..<(bytes.startIndex + range.upperBound)]
    }
    let whole = slice(text.words.bytes(of: positions))
    guard !whole.contains(where: { ",;:.".utf8.contains($0) }),
      tool.isWritten(positions.map { slice(text.words.range(at: $0)) })
    else { return false }
    guard tool.isOneWord else { return true }
    guard whole.count > 1, positions.lowerBound > 0 else { return false }
    let before = text.words.range(at: positions.lowerBound - 1)
    let gap = slice(before.upperBound..<text.words.range(at: positions.lowerBound).lowerBound)
    if gap.contains(where: { ".!?:\n".utf8.contains($0) }) { return false }
    let beside = [positions.lowerBound - 1, positions.upperBound].filter { $0 < text.words.count }
    return !beside.contains { slice(text.words.range(at: $0)).first?.isCapital ?? false }
  }
}

extension UInt8 {
  fileprivate var isCapital: Bool { isLetter && lowercased != self }
}
