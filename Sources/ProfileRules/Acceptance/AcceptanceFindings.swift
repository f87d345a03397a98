import Diagnostics
import ProfileModel
import Shape
import SourceText

extension Suppression {
  /// What is wrong with the comment, given the rules of which it covers something.
  ///
  /// Where a file could not be read, nothing is called unused.
  func finding(given used: Set<RuleName>, _ terms: AcceptanceTerms, isWhole: Bool) -> Finding? {
    if !used.isEmpty, comment.until < terms.asOf { return expired(used) }
    let unused = comment.rules.indices.filter { !used.contains(comment.rules[$0].name) }
    return isWhole && !unused.isEmpty ? self.unused(unused) : nil
  }

  private func expired(_ used: Set<RuleName>) -> Finding {
    Finding(
      rule: "suppression-expired",
      message: "the suppression of \(listing(used.map(\.rawValue).sorted())) ended with \(comment.until)",
      place: untilPlace,
      notes: [.help("mend what is found, or give a later day and a reason that still holds")],
      fingerprint: fingerprint("suppression-expired"))
  }

  private func unused(_ unused: [Int]) -> Finding {
    let names = listing(unused.map { comment.rules[$0].name.rawValue })
    let finds = "\(names) \(unused.count == 1 ? "finds" : "find") nothing here"
    guard unused.count < comment.rules.count else {
      return Finding(
        rule: "suppression-unused", message: "\(finds), so the comment hides nothing", place: place,
        notes: [.help(removalHelp)],
        fix: Fix("remove the comment", safety: .safe, edits: [edit(removal, "")]),
        fingerprint: fingerprint("suppression-unused"))
    }
    let kept = comment.rules.indices.filter { !unused.contains($0) }.map { comment.rules[$0].name.rawValue }
    return Finding(
      rule: "suppression-unused", message: "\(finds), so there is nothing to ignore",
      place: namePlaces[unused[0]], notes: [.help("take \(names) out of the comment")],
      fix: Fix(
        "take \(names) out of the comment", safety: .safe,
        edits: [edit(comment.namesRange, kept.joined(separator: ", "))]),
      fingerprint: fingerprint("suppression-unused"))
  }

  private var removalHelp: String {
    coverage == .nothing
      ? "remove it, or put it directly above the line that it is meant for" : "remove the comment"
  }

  private func edit(_ range: ByteRange, _ replacement: String) -> Edit {
    Edit(file: place.file, range: range, replacement: replacement)
  }

  private func fingerprint(_ rule: RuleName) -> Fingerprint {
    Fingerprint(rule: rule, entity: entity, path: "", value: text)
  }
}

extension HeldBaseline {
  /// What is wrong with entries that are not needed any more.
  func findings(ofStale stale: [Int]) -> [Finding] {
    let isAll = stale.count == entries.count
    let first = Dictionary(
      entries.enumerated().map { ($1.line.fingerprint, $0) }, uniquingKeysWith: { first, _ in first })
    return stale.map { index in
      let line = entries[index].line
      let isRepeated = first[line.fingerprint] != index
      return Finding(
        rule: "baseline-stale",
        message: isRepeated
          ? "the baseline holds this entry twice"
          : "what \(quoted(line.rule)) found in \(quoted(line.file)) does not occur any more",
        place: entries[index].place,
        notes: [.help("remove the entry, or all such entries with `plumb baseline prune`")],
        fix: fix(ofStale: index, isAll: isAll, isFirst: index == stale[0]),
        fingerprint: Fingerprint(
          rule: "baseline-stale", entity: document.file, path: "", value: line.fingerprint))
    }
  }

  /// Removes an entry's line; where no entry is left, the first fix empties the list, which must not end in nothing.
  private func fix(ofStale index: Int, isAll: Bool, isFirst: Bool) -> Fix? {
    if isAll {
      return isFirst && !emptying.isEmpty ? Fix("empty the list", safety: .safe, edits: emptying) : nil
    }
    return removal(of: index).map { Fix("remove the entry", safety: .safe, edits: [$0]) }
  }
}
