/// The small sound workspace that a rule's examples are laid over.
package enum ExampleWorkspace {
  /// Paths and contents.
  package static let files: KeyValuePairs<String, String> = [
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
          L3: {title: Head of planning, rank: 3}
    """,
    "OPS/function.yaml": """
    kind: function
    version: 1
    code: OPS
    title: Operations
    """,
    "OPS/PLAN.yaml": """
    kind: profile
    version: 1
    code: OPS.PLAN
    title: Planning
    responsibilities:
      L1:
        - Plans the week of one line
      L2:
        - Plans the month of a plant
    """,
  ]
}
