import ProfileModel

extension OutputShape {
  static func function(_ stamp: [OutputMember]) -> OutputShape {
    record(
      "compiled function",
      stamp + [
        .required("code", .name, "the function's code"),
        .required("title", .text, "its name as readers see it"),
        .optional("summary", .text, "what it does"),
        .optional("parent", .name, "the function that contains it"),
        .required("status", .choice(["published", "retired"]), "where it stands in its life"),
        .optional("replaced_by", .name, "the function that takes its place"),
      ] + .metadata + [
        .optional("tracks", .list(of: .name), "the tracks its profiles are on"),
        .optional("themes", .list(of: .term), "groups of statements that only this function has"),
        .optional("rubric", .list(of: rubricLevel), "what is expected, level by level"),
        .optional(
          "responsibilities", .list(of: levelStatements),
          "statements that its profiles inherit, level by level"),
        .optional("skills", .list(of: .skillUse), "skills that its profiles inherit"),
        .optional("evidence", .evidence, "what each layer rests on"),
        .optional("reviews", .reviews, "the state of review of each layer"),
        .optional("fields", .ownFields, "the fields that the framework adds to functions"),
      ])
  }

  /// Where a text was written.
  static let origin = text

  static let skillUse = record(
    "use of a skill",
    [
      .required("skill", .name, "the skill's id"),
      .optional("applied", .text, "what it means here"),
      .optional("proficiency", .name, "how well, at every level"),
      .optional(
        "proficiency_by_level",
        .list(
          of: record(
            "proficiency at a level",
            [.required("level", .name, "the level"), .required("proficiency", .name, "how well")])),
        "how well, level by level"),
      .required("origin", .origin, "where it was written: `function:CODE` or `profile:CODE`"),
    ])
}

private let levelStatements = OutputShape.record(
  "statements of a level",
  [.required("level", .name, "the level"), .required("statements", .statements, "its statements")])

private let rubricLevel = OutputShape.record(
  "rubric of a level",
  [
    .required("level", .name, "the level"),
    .required(
      "cells",
      .list(
        of: .record(
          "rubric cell",
          [
            .required("dimension", .name, "the dimension"),
            .optional("text", .text, "the expectation in words"),
            .optional("degree", .text, "the usual degree or training"),
            .optional("experience", .experience, "the usual years"),
            .required("origin", .origin, "where it was written: `framework` or `function:CODE`"),
          ])), "its cells, in the order of the framework's dimensions"),
  ])
