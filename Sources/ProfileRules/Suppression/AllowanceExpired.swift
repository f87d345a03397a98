import Diagnostics
import ProfileModel
import Shape

extension Catalogue {
  static let allowanceExpired = Rule(
    "allowance-expired", .suppression, .error,
    summary: "an allowed repetition whose last day has passed, while documents still repeat the text",
    reason: "it was allowed for a time, and somebody has to decide again",
    examples: [
      .good(AllowanceExamples.files(until: "2027-01-31", "Hands the shift over with written notes")),
      .bad(
        AllowanceExamples.files(
          until: "⟦2024-01-31⟧", "Hands the shift over with written notes",
          """
              - text: Hands the shift over with written notes
                reason: the plants merge in January
                until: 2027-01-31

          """)),
    ],
    check: .allowing { facts in
      facts.findings(onAllowances: { $0.isExpired && $1 }) { allowance, findings in
        findings.report(
          "allowance-expired", at: allowance.untilNode,
          "\(quoted(allowance.text)) was allowed to be repeated until \(allowance.until), and still is",
          notes: [
            .help("say it differently in each place, or give a later day and a reason that still holds")
          ], value: allowance.text)
      }
    })
}

/// What the examples of both rules about allowances are made of.
enum AllowanceExamples {
  /// A framework that allows a text, perhaps beside others, and two profiles that say one.
  static func files(
    until day: String, _ text: String, _ more: String = ""
  ) -> KeyValuePairs<String, String> {
    [
      "framework.yaml": ExampleDocuments.framework(
        """
        similar:
          allowed:
            - text: \(text)
              reason: the plants merge in December
              until: \(day)

        """ + more),
      "OPS/PLAN.yaml": ExampleDocuments.profile(saying: "Hands the shift over with written notes"),
      "OPS/SHIP.yaml": ExampleDocuments.profile(
        code: "OPS.SHIP", title: "Shipping", saying: "Hands the shift over with written notes"),
    ]
  }
}
