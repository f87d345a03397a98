package import Shape

/// How texts are written here: what the rules of the group Language hold them to.
///
/// What is left out is not asked for. Only what contradicts itself within one list is found without it.
package struct Style: Sendable {
  package var statements: Field<StatementStyle> = .absent
  package var lengths: Field<TextLengths> = .absent
  package var grade: Field<Int> = .absent
  package var verbs: Field<Listed<String>> = .absent
  package var weakVerbs: Field<Listed<String>> = .absent
  package var terms: Field<Listed<TermAdvice>> = .absent

  package init() {}

  package static let shape = Shape<Style>.record(
    "style", "How texts are written here.", empty: Style(),
    [
      .optional("statements", { $0.statements = $1 }, StatementStyle.shape, "how a statement is written"),
      .optional("lengths", { $0.lengths = $1 }, TextLengths.shape, "how many words texts have"),
      .optional(
        "grade", { $0.grade = $1 }, .integer(in: 1...20, because: "it counts years of school"),
        "the most years of school that a text may ask of its readers, by the Flesch-Kincaid formula"),
      .optional(
        "verbs", { $0.verbs = $1 }, .list(of: .line),
        "verbs in their base form that statements begin with here, beside those that plumb knows"),
      .optional(
        "weak_verbs", { $0.weakVerbs = $1 }, .list(of: .line, mayBeEmpty: true),
        """
        verbs and openings that leave open what is done, in their base form; if not said: \
        \(usualWeakVerbs.joined(separator: ", "))
        """),
      .optional(
        "terms", { $0.terms = $1 }, .list(of: TermAdvice.shape),
        "words that are not used here, with those to use instead"),
    ])

  /// What counts as a weak verb where the framework, in English, names none.
  package static let usualWeakVerbs = [
    "support", "help", "assist", "aid", "participate", "contribute", "responsible", "involved",
  ]
}

/// A word that is not used here, and what to write instead.
package struct TermAdvice: Sendable {
  package var avoid: Field<Listed<String>> = .absent
  package var use: Field<String> = .absent
  package var because: Field<String> = .absent

  package init() {}

  package static let shape = Shape<TermAdvice>.record(
    "advice on a term", "A word that is not used here, and what to write instead.", empty: TermAdvice(),
    [
      .required(
        "avoid", { $0.avoid = $1 }, .list(of: .line), "the words or phrases, in small letters or not"),
      .optional("use", { $0.use = $1 }, .line, "what to write instead, if one text fits everywhere"),
      .optional("because", { $0.because = $1 }, .line, "the reason"),
    ])
}
