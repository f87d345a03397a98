import Diagnostics
import ProfileModel
import Similarity

/// Definitions of skills that differ in the words of their names only, to be found again among other texts.
struct DefinitionsAlike: Sendable {
  /// The number of the group that a definition is in.
  private let groups: [Definition: Int]

  private struct Definition: Hashable {
    let file: String
    let words: Words
  }

  /// Each group of definitions differs in names only.
  init(_ groups: [[NamedText]]) {
    var numbers: [Definition: Int] = [:]
    for (number, group) in groups.enumerated() {
      for text in group { numbers[Definition(file: text.document.file, words: text.words)] = number }
    }
    self.groups = numbers
  }

  /// Whether all of some texts are definitions of one group.
  func hold(_ texts: [Occurrence]) -> Bool {
    guard !groups.isEmpty, let first = texts.first, let group = group(of: first) else { return false }
    return texts.dropFirst().allSatisfy { self.group(of: $0) == group }
  }

  private func group(of text: Occurrence) -> Int? {
    groups[Definition(file: text.place.file, words: text.words)]
  }
}
