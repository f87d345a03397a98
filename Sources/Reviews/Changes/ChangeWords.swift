import Shape

extension ContentChange {
  /// What changed, in words: "`weekly` became `daily` in `focus`".
  package var description: String {
    switch (before, after) {
    case (let before?, nil): "\(quoted(before)) was removed from `\(name)`"
    case (nil, let after?): "\(quoted(after)) was added as `\(name)`"
    case _ where isMove: "`\(name)` goes with another text"
    default: "\(wordsInWords) in `\(name)`"
    }
  }

  private var wordsInWords: String {
    let words = words
    let shown = words.prefix(shownChanges).map(\.description)
    let more = words.count - shown.count
    return enumerated(
      shown + (more > 0 ? ["\(more) more \(more == 1 ? "run" : "runs") of words changed"] : []))
  }
}

/// How many changes of one text are shown; whoever needs more looks at the text.
private let shownChanges = 3

extension WordChange {
  /// "`weekly` became `daily`", "`promptly` was added", "`safely` was removed".
  package var description: String {
    if before.isEmpty { return "\(quoted(after)) was added" }
    if after.isEmpty { return "\(quoted(before)) was removed" }
    return "\(quoted(before)) became \(quoted(after))"
  }
}

/// "a, b and c".
private func enumerated(_ parts: [String]) -> String {
  guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
  return parts.dropLast().joined(separator: ", ") + " and " + last
}
