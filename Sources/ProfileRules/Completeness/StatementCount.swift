import Diagnostics
import ProfileModel
import Shape
import YAMLSyntax

extension Catalogue {
  static let statementCount = Rule(
    "statement-count", .completeness, .error,
    summary: "fewer or more statements at a level than the framework allows",
    reason:
      "a level that says less than the others looks smaller, and one that says more looks like two jobs",
    examples: [
      .good([
        "framework.yaml": """
        kind: framework
        version: 1
        id: example
        title: Example
        language: en
        tracks:
          main:
            title: Main track
            levels:
              L1: {title: Planner, rank: 1}
              L2: {title: Senior planner, rank: 2}
        complete:
          statements: {minimum: 1, maximum: 3}
        """,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L1:
            - Plans the week of one line
        """,
      ]),
      .bad([
        "framework.yaml": """
        kind: framework
        version: 1
        id: example
        title: Example
        language: en
        tracks:
          main:
            title: Main track
            levels:
              L1: {title: Planner, rank: 1}
        complete:
          statements: {minimum: 2, maximum: 3}
        """,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          ⟦L1⟧:
            - Plans the week of one line
        """,
      ]),
    ],
    check: .document { inspected, findings in
      // What a function that cannot be read has for its profiles is unknown, and so is the count.
      guard let profile = inspected.activeProfile, profile.isLineageKnown,
        profile.functions.allSatisfy({ !$0.value.responsibilities.isBroken }),
        let given = profile.profile.responsibilities.value,
        let limits = inspected.library.framework.complete.value?.statements.value,
        given.keys.allSatisfy({ key in profile.ladder.contains { $0.id == key } })
      else { return }
      for level in profile.covered where !given[level.id].isBroken {
        let count = profile.statementCount(at: level.id)
        guard let complaint = limits.complaint(about: count, "statement"),
          !profile.functions.contains(where: { $0.value.responsibilities.value?[level.id].isBroken ?? false }
          ),
          !findings.hasRepeatedLevel
        else { continue }
        let key = given.entries.first { $0.key == level.id }?.keyNode
        let node = key ?? profile.profile.responsibilities.node ?? inspected.document.root
        findings.report(
          "statement-count", at: node, range: key == nil ? findings.head(of: node) : nil,
          "\(quoted(level.id)) has \(complaint.actual)",
          notes: [
            inspected.library.required(
              complaint.allowed, at: inspected.library.framework.complete.value?.statements.node),
            .help(
              complaint.isTooFew
                ? "write what is missing, or correct the level" : "join or drop what belongs together"),
          ], value: "\(level.id) \(count)")
      }
    })
}

extension DocumentFindings {
  /// Whether a level is given twice, so that nobody knows which statements are meant to be whose.
  fileprivate var hasRepeatedLevel: Bool {
    findings.contains { $0.rule == .duplicateKey && $0.place.path.hasPrefix("responsibilities.") }
  }
}
