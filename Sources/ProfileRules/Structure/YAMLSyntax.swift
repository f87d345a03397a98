import Diagnostics

extension Catalogue {
  static let yamlSyntax = Rule(
    "yaml-syntax", .structure, .error, fix: .safe,
    summary: "text that is no YAML, or that goes past a limit of reading",
    reason: "a file that cannot be read is missing from the framework, with everything in it",
    unchangeable: missingOtherwise,
    examples: [
      .good([
        "skills.yaml":
          "kind: skills\nversion: 1\nlibrary: true\nskills:\n  lean: {name: \"Lean\", definition: Removing waste}"
      ]),
      .bad(
        [
          "skills.yaml":
            "kind: skills\nversion: 1\nlibrary: true\nskills:\n  lean:\n    name: Lean⟦:⟧ the method\n    definition: Removing waste"
        ],
        fixed: [
          "skills.yaml":
            "kind: skills\nversion: 1\nlibrary: true\nskills:\n  lean:\n    name: \"Lean: the method\"\n    definition: Removing waste"
        ]),
      .bad([
        "skills.yaml":
          "kind: skills\nversion: 1\nlibrary: true\nskills:\n⟦\t⟧lean: {name: Lean, definition: Removing waste}"
      ]),
    ],
    check: .whileReading)
}
