/// Whether a text that was reworded still says the same.
///
/// It does where only capitals, marks and articles differ; where words are spelt as elsewhere in the language; and where no
/// more words differ than the framework lets pass. A word that carries a requirement is never a matter of wording.
struct Wording: Sendable {
  private let weighty: WeightyWords

  /// How many words may differ, in how many of the longer text.
  private let differing: Int
  private let within: Int

  init(_ weighty: WeightyWords, differing: Int = 0, within: Int = 1) {
    self.weighty = weighty
    // No text of a framework has a million words, and products of larger numbers could overflow.
    self.differing = min(differing, 1_000_000)
    self.within = min(within, 1_000_000)
  }

  /// Whether the change from one text to another is editorial.
  func isEditorial(_ old: String, _ new: String) -> Bool {
    let (before, after) = (words(of: old), words(of: new))
    if before == after { return true }
    var changed = 0
    for run in changedRuns(before, after) {
      let (gone, given) = (Array(before[run.before]), Array(after[run.after]))
      if (gone + given).contains(where: weighty.contains) { return false }
      if gone.count == given.count, zip(gone, given).allSatisfy(isSpelledAlike) { continue }
      changed += max(gone.count, given.count)
    }
    return changed * within <= differing * max(before.count, after.count)
  }
}

/// The words of a text as they are compared: in small letters, without the marks around them, and without articles, of which
/// a sentence means the same. A hyphen parts words as a space does.
private func words(of text: String) -> [String] {
  text.split { $0.isWhitespace || $0 == "-" || $0 == "–" || $0 == "—" }
    .map { trimmed($0).lowercased() }
    .filter { !$0.isEmpty && !["a", "an", "the"].contains($0) }
}

/// A word without the marks around it; a sign that may be part of a number stays.
private func trimmed(_ word: Substring) -> String {
  func isMark(_ character: Character) -> Bool { character.isPunctuation && !"%#&*@".contains(character) }
  let start = word.drop(while: isMark)
  guard let last = start.lastIndex(where: { !isMark($0) }) else { return "" }
  return String(start[...last]).replacing("’", with: "'")
}

/// The runs of words that have no counterpart, as positions in both texts.
private func changedRuns(
  _ before: [String], _ after: [String]
) -> [(before: Range<Int>, after: Range<Int>)] {
  let difference = after.difference(from: before)
  var removed: Set<Int> = []
  var inserted: Set<Int> = []
  for change in difference {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }
  var runs: [(before: Range<Int>, after: Range<Int>)] = []
  var (left, right) = (0, 0)
  while left < before.count || right < after.count {
    let (start, end) = (left, right)
    while removed.contains(left) { left += 1 }
    while inserted.contains(right) { right += 1 }
    if left > start || right > end {
      runs.append((start..<left, end..<right))
    } else {
      left += 1
      right += 1
    }
  }
  return runs
}
