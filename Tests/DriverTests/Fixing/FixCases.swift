/// Command lines that mend what was found.
extension CommandCase {
  static let fixes: [CommandCase] = [
    .init(arguments: ["fix"], output: "no findings · 3 files, 2 pages\n0 fixed in 0 files\n"),
    .init(
      arguments: ["fix"], files: misspelt.merging(misplaced) { first, _ in first },
      output: """
        fixed OPS/MADE.yaml: file-in-place
        fixed OPS/PLAN.yaml: unknown-field
        renamed OPS/MADE.yaml to OPS/MAKE.yaml

        no findings · 4 files, 2 pages
        2 fixed in 2 files

        """),
    .init(
      arguments: ["fix", "framework.yaml"], files: misspelt,
      output: "no findings · 3 files, 1 page\n0 fixed in 0 files\n"),
    .init(
      arguments: ["fix", "--diff"], files: misspelt, status: 1,
      output: """
        diff --git a/OPS/PLAN.yaml b/OPS/PLAN.yaml
        --- a/OPS/PLAN.yaml
        +++ b/OPS/PLAN.yaml
        @@ -1,7 +1,7 @@
         kind: profile
         version: 1
         code: OPS.PLAN
        -tittle: Planning
        +title: Planning
         responsibilities:
           L1:
             - Plans the week of one line

        """),
    .init(arguments: ["fix", "--diff"]),
    .init(
      arguments: ["fix"],
      files: [
        "OPS/PLAN.yaml": (misspelt["OPS/PLAN.yaml"] ?? "").replacing("tittle: ", with: "title: ")
          + "effectiv: soon\n"
      ],
      status: 1,
      output: """
        not fixed OPS/PLAN.yaml:8:1: unknown-field: rename it to `effective`: it would bring up value-not-allowed in OPS/PLAN.yaml:8: `effective` must be a date, written YYYY-MM-DD, but is `soon`

        error[unknown-field]: `effectiv` is not a field of a profile
         --> OPS/PLAN.yaml:8:1
          |
        8 | effectiv: soon
          | ^^^^^^^^
          |
          = help: did you mean `effective`?
          = fix: rename it to `effective`
          = plumb explain unknown-field

        1 finding: 1 error · 1 fixable · 3 files, 1 page
        0 fixed in 0 files

        """),
    .init(arguments: ["fix", "nowhere"], status: 2, complaint: "error: there is no `nowhere`\n"),
  ]
}
