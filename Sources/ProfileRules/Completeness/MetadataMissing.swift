import Diagnostics
import ProfileModel
import Shape

extension Catalogue {
  static let metadataMissing = Rule(
    "metadata-missing", .completeness, .error,
    summary: "a document without the owner, revision or dates that the framework asks for",
    reason:
      "nobody can be asked about a page without an owner, and nobody knows when it has to be looked at again",
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
          metadata: [owner]
        """,
        "OPS/function.yaml": """
        kind: function
        version: 1
        code: OPS
        title: Operations
        owner: Head of operations
        """,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        owner: Head of planning
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
          metadata: [owner]
        """,
        "OPS/function.yaml": """
        kind: function
        version: 1
        code: OPS
        title: Operations
        owner: Head of operations
        """,
        "OPS/PLAN.yaml": """
        ⟦kind⟧: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L1:
            - Plans the week of one line
        """,
      ]),
    ],
    check: .document { inspected, findings in
      guard let subject = inspected.document.stewardedContent,
        case .given(let items, let place) = inspected.library.framework.complete.value?.metadata ?? .absent
      else { return }
      for item in items.values where subject.stewardship.lacks(item) {
        findings.report(
          "metadata-missing", at: inspected.document.root, range: findings.head(of: inspected.document.root),
          "the \(inspected.document.kind.rawValue) does not say its `\(item.rawValue)`",
          notes: [
            inspected.library.required(
              "every function and profile gives \(listing(items.values.map(\.rawValue)))", at: place),
            .help("add `\(item.rawValue):`, \(item.summary)"),
          ], value: item.rawValue)
      }
    })
}
