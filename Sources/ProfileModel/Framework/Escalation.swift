package import Shape

/// The words by which texts say that a level does more than the one below.
///
/// Each list that a framework gives replaces the usual one, which is in English; where it gives none and is in another
/// language, there is none.
package struct Escalation: Sendable {
  package var scope: Field<Listed<Step>> = .absent
  package var authority: Field<Listed<Step>> = .absent
  package var led: Field<Listed<Step>> = .absent
  package var leading: Field<Listed<String>> = .absent
  package var mastery: Field<Listed<Step>> = .absent
  package var emphasis: Field<Listed<String>> = .absent
  package var also: Field<Keyed<Listed<String>>> = .absent

  package init() {}

  /// A step of an order, by the words that stand for it.
  package struct Step: Sendable {
    package let words: [String]

    package init(_ words: [String]) { self.words = words }

    package static let shape = Shape<Step>.either(
      Shape<String>.line.map { Step([$0]) },
      or: Shape<Listed<String>>.list(of: .line).map { Step($0.values) })
  }

  package static let shape = Shape<Escalation>.record(
    "vocabulary of escalation", "The words by which texts say that a level does more than the one below.",
    empty: Escalation(),
    [
      .optional(
        "scope", { $0.scope = $1 }, .list(of: Step.shape),
        "how much a job covers, smallest first, as `[team, [department, value stream], plant]`; "
          + usually(usualScope)),
      .optional(
        "authority", { $0.authority = $1 }, .list(of: Step.shape),
        "the verbs that say how much a job may settle, weakest first; " + usually(usualAuthority)),
      .optional(
        "led", { $0.led = $1 }, .list(of: Step.shape), "who is led, lowest first; " + usually(usualLed)),
      .optional(
        "leading", { $0.leading = $1 }, .list(of: .line),
        "the verbs behind which a text says who is led; " + usually(usualLeading)),
      .optional(
        "mastery", { $0.mastery = $1 }, .list(of: Step.shape),
        "what people are called by how well they know something, lowest first; " + usually(usualMastery)),
      .optional(
        "emphasis", { $0.emphasis = $1 }, .list(of: .line),
        "adjectives and adverbs that make more of something without saying what; " + usually(usualEmphasis)),
      .optional(
        "also", { $0.also = $1 }, .keyed(by: .line, of: .list(of: .line)),
        "more words that mean the same as one of these lists, by that word, as `{department: [value stream]}`"
      ),
    ])
}

/// The usual words, as the reference shows them.
private func usually(_ steps: [Escalation.Step]) -> String {
  "in English, if not said, " + steps.map { $0.words.joined(separator: " or ") }.joined(separator: ", then ")
}

private func usually(_ words: [String]) -> String {
  "in English, if not said, " + words.joined(separator: ", ")
}

extension Escalation {
  /// A plural stands for a step of its own where the singular stands for another one.
  ///
  /// `task`, `unit` and `area` are left out: of the 70 times that the FT's three families have one of them, none says
  /// how much a level covers, but what is worked on, tested, or known.
  package static let usualScope = steps([
    ["team", "crew"], ["teams"], ["department"],
    ["plant", "factory", "facility"], ["site"], ["sites", "plants"],
    ["division", "business unit", "region", "country"],
    ["company", "enterprise", "organization", "organisation", "executive team", "board of directors"],
  ])

  package static let usualAuthority = steps([
    ["assist", "help", "support", "participate", "contribute", "shadow"],
    ["perform", "carry out", "execute", "conduct", "operate", "follow"],
    ["lead", "supervise", "manage", "direct", "oversee", "run", "head"],
    ["own", "answer for", "account for"],
    ["decide", "approve", "authorize", "authorise", "determine"],
    ["govern"],
  ])

  package static let usualLed = steps([
    ["team", "crew", "individual contributors", "staff", "operators", "technicians", "employees"],
    ["teams", "supervisors", "team leaders", "team leads", "foremen"],
    ["managers", "department"],
    ["senior managers", "departments"],
    ["directors", "plant managers", "general managers", "heads", "executives"],
  ])

  package static let usualLeading = [
    "lead", "supervise", "manage", "direct", "oversee", "head", "coach", "guide",
  ]

  package static let usualMastery = steps([
    ["beginner", "novice", "trainee"], ["practitioner"], ["specialist"], ["expert"], ["thought leader"],
  ])

  package static let usualEmphasis = [
    "advanced", "ambitious", "basic", "big", "bigger", "broad", "broader", "challenging", "complex",
    "complicated",
    "critical", "deep", "demanding", "difficult", "effectively", "efficiently", "excellent", "extensive",
    "fully",
    "good", "great", "greater", "high", "higher", "highly", "important", "key", "large", "larger",
    "major", "minor", "moderate", "more", "most", "proactively", "routine", "significant", "simple", "small",
    "smaller", "straightforward", "strategic", "strong", "successfully", "very", "wide", "wider",
  ]

  private static func steps(_ words: [[String]]) -> [Step] { words.map(Step.init) }
}
