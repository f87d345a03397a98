import Diagnostics
import ProfileModel
import Shape
import Similarity

extension Catalogue {
  /// In the 18,796 task statements of O*NET 29.3 it finds `foremen` and `manpower` twice each, in the 221 statements of the
  /// FT's frameworks nothing. A reader accepted 3 of the 4, one `manpower` being a term of a trade; `man-made` and
  /// `waitress` were taken out, since what guidance proposes for them said something else in all 4 places. With so few
  /// firings it reports as info. Verdicts: Tests/Verdicts/inclusive-language.tsv.
  static let inclusiveLanguage = Rule(
    "inclusive-language", .language, .info, fix: .unsafe,
    summary: "a term that published guidance advises against, because it shuts some people out",
    reason: """
      a profile decides who thinks that a job is meant for them. The terms come from guidance that anyone can look up, \
      which each finding names; what is written instead has to fit the sentence, so that a person looks at it. The \
      rule knows English terms
      """,
    options: [allowedTerms.description],
    examples: [
      .good(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Plans the workforce of one line with its supervisor
          """),
      .bad(
        profile: """
          title: Planning
          focus: Each planner has a line of ⟦his or her⟧ own
          responsibilities:
            L1:
              - Plans the ⟦manpower⟧ of one line
              - Agrees changes with an experienced ⟦foreman⟧
          """,
        fixed: """
          title: Planning
          focus: Each planner has a line of their own
          responsibilities:
            L1:
              - Plans the workforce of one line
              - Agrees changes with an experienced supervisor
          """),
    ],
    check: .comparing { inspected, findings in
      guard let english = inspected.language.english else { return }
      let allowed = inspected[allowedTerms].map { $0.lowercased() }
      for term in inspected.terms(among: english.inclusive, safety: .unsafe, findings)
      where !allowed.contains(term.spelling.lowercased()) {
        findings.report(
          "inclusive-language", at: term.node, range: term.range,
          "\(quoted(term.spelling)) \(term.remark.because ?? "")",
          notes: [
            .required("advised against by \(term.remark.source ?? "")"),
            .help(
              term.remark.use.map { "write \(quoted($0)), or name what is needed" }
                ?? "name what the work needs"),
          ], fix: term.replacement, value: findings.value(term.spelling, in: term.node))
      }
    })
}

private let allowedTerms = RuleOption<[String]>.texts(
  "allowed", of: "inclusive-language",
  "the terms that are right here, as the name of an office, written as in the texts")
