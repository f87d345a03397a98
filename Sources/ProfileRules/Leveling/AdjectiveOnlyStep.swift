import Diagnostics
import ProfileModel
import Shape
import Similarity
import YAMLSyntax

extension Catalogue {
  /// In the FT's three families two pairs of statements differ in that little, in `their` and in `the`: both state one
  /// duty at two levels. `Communicates (complex) technical concepts` is left alone, since examples say what is complex.
  static let adjectiveOnlyStep = Rule(
    "adjective-only-step", .leveling, .warning,
    summary:
      "a step from one level to the next of which nothing but an adjective, an adverb or an article is new",
    reason: """
      `complex concepts` are what the one who decides takes for complex, so that the step is a matter of opinion. The \
      words looked for are those of `emphasis` below `escalation` in framework.yaml, else common English ones; texts \
      that different examples tell apart are left alone
      """,
    examples: [
      .good(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Solves complex problems of the line
              - text: Explains problems of the plan
                examples: [Tells the crew why an order waits]
            L2:
              - Solves complex problems of the plant
              - text: Explains complex problems of the plan
                examples: [Shows the board what a late supplier costs]
          """),
      .bad(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Solves problems of the plan
            L2:
              - Solves ⟦highly complex⟧ problems of the plan
          """),
      .bad(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Runs small projects with suppliers
            L2:
              - Runs ⟦large⟧ projects with suppliers
          """),
    ],
    check: .comparing { inspected, findings in
      let texts = inspected.texts.all
      let sketches = texts.map { $0.words.sketch }
      for ladder in inspected.ladders {
        for (lower, upper) in zip(ladder.rungs, ladder.rungs.dropFirst()) {
          for low in lower.texts {
            for high in upper.texts where sketches[low].mayBeEmphasized(as: sketches[high]) {
              if inspected.isOnlyEmphasis(from: texts[low], to: texts[high]) {
                report(from: texts[low], to: texts[high], inspected, &findings)
              }
            }
          }
        }
      }
    })
}

private func report(
  from lower: AuthoredText, to upper: AuthoredText, _ inspected: InspectedDocument,
  _ findings: inout DocumentFindings
) {
  // Where the upper text is a function's, the one that can be changed here is the lower.
  let (text, other) = upper.isInherited ? (lower, upper) : (upper, lower)
  guard !text.isInherited, let low = lower.rung?.level, let high = upper.rung?.level else { return }
  let new = upper.words.runs(missingIn: lower.words)
  let gone = lower.words.runs(missingIn: upper.words)
  let change =
    new.isEmpty
    ? "is the one of `\(low)` without \(inspected.quotes(gone, of: lower)): nothing is added"
    : "differs from the one of `\(low)` in \(inspected.quotes(new, of: upper)) alone, which says more without saying what"
  let (own, others) = upper.isInherited ? (gone, new) : (new, gone)
  findings.report(
    "adjective-only-step", at: text.node,
    range: inspected.range(of: own.hull, in: text.words, at: text.node),
    "a text of `\(high)` \(change)",
    related: [
      RelatedPlace(
        other.isInherited
          ? findings.place(of: other)
          : findings.place(
            of: other.node, range: inspected.range(of: others.hull, in: other.words, at: other.node)),
        "`\(other.rung?.level ?? "")` says it here")
    ],
    notes: [
      .help(
        "name what is larger or harder: how many, whose, with which consequence; or leave the text to `\(low)`"
      )
    ])
}

extension InspectedDocument {
  /// Some words of a text as they are written.
  fileprivate func quotes(_ runs: [Range<Int>], of text: AuthoredText) -> String {
    let bytes = Array((text.source?.tree ?? tree).bytes(of: text.node))
    return runs.map { quoted(String(decoding: bytes[text.words.bytes(of: $0)], as: UTF8.self)) }
      .joined(separator: " and ")
  }
}

extension InspectedDocument {
  /// Whether two texts differ, and in nothing but words that make more of something and words that say nothing.
  func isOnlyEmphasis(from lower: AuthoredText, to upper: AuthoredText) -> Bool {
    guard lower.words.sketch.mayBeEmphasized(as: upper.words.sketch), lower.words != upper.words,
      !(lower.isInherited && upper.isInherited)
    else { return false }
    let gone = lower.words.runs(missingIn: upper.words)
    let new = upper.words.runs(missingIn: lower.words)
    let words = gone.flatMap { lower.words[$0] } + new.flatMap { upper.words[$0] }
    let escalation = shared.escalation
    return !words.isEmpty && lower.words.count - gone.joined().count > 1
      && words.allSatisfy { escalation.emphasis.contains($0) || escalation.fillers.contains($0) }
      && !lower.isTold(from: upper, within: texts.limits.tolerance)
  }
}

extension WordSketch {
  /// Whether a text may differ in three words at most: whatever differs in more is worded in another way.
  fileprivate func mayBeEmphasized(as other: WordSketch) -> Bool {
    abs(count - other.count) <= 3 && (signature & ~other.signature).nonzeroBitCount <= 3
      && (other.signature & ~signature).nonzeroBitCount <= 3
  }
}
