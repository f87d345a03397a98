/// Command lines that create documents, and one about a document that is not finished.
extension CommandCase {
  static let creations: [CommandCase] = [
    .init(
      arguments: ["new", "profile", "OPS.MAKE", "--title", "Making"],
      output: """
        created OPS/MAKE.yaml
        then: replace each TODO; plumb check lists those that are left

        """),
    .init(
      arguments: ["new", "function", "OPS.FIELD", "--parent", "OPS"],
      output: """
        created OPS/FIELD/function.yaml
        then: plumb new profile OPS.FIELD.ID

        """),
    .init(
      arguments: ["new", "profile", "OPS.PLAN"], status: 2,
      complaint: "error: `OPS/PLAN.yaml` is there already; nothing was created\n"),
    .init(
      arguments: ["new", "profile", "OPX.PLAN"], status: 2,
      complaint: "error: there is no function `OPX`; did you mean `OPS`?\n"),
    .init(
      arguments: ["new", "workspace", "."], status: 2,
      complaint: "error: `.` is not empty; nothing was created\n"),
    .init(
      arguments: ["compile", "--output", "out"],
      files: ["OPS/MAKE.yaml": profile("title: Making", "status: draft")],
      output: """
        left out OPS/MAKE.yaml, a draft
        wrote 8 files, 2 pages, to out

        """),
  ]
}
