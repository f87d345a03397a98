import Similarity
import SourceText

extension SharedSkill {
  /// Whether the name of this skill says that it is a kind of another one, as `capital planning` does of `planning`.
  ///
  /// In English a name is narrowed by what stands before it, with a blank between: `G-JET` is no kind of `JET`, and an
  /// add-on for SAS is none of `SAS`. A single letter tells nothing: `Objective C` is a language beside `C`. In other
  /// languages the name may stand anywhere.
  func isNamedAsKind(of other: SharedSkill, isEnglish: Bool) -> Bool {
    guard let run = isEnglish ? lastRun(of: other.name) : name.firstRun(of: other.name) else { return false }
    guard isEnglish, run.lowerBound > 0 else { return true }
    let bytes = Array((title ?? "").utf8)
    let start = name.bytes(of: run).lowerBound
    let before = name.range(at: run.lowerBound - 1)
    return other.name.bytes(of: other.name.indices).count > 1 && start > 0 && bytes[start - 1].isBlank
      && !prepositions.contains { $0.utf8.elementsEqual(bytes[before]) }
  }

  /// The last words of the name, where they are those of `other`.
  private func lastRun(of other: Words) -> Range<Int>? {
    guard !other.isEmpty, name.suffix(other.count).elementsEqual(other) else { return nil }
    return (name.count - other.count)..<name.count
  }
}

/// Words behind which something else is named than what the name is of.
private let prepositions = ["by", "for", "from", "in", "of", "on", "to", "with", "without"]
