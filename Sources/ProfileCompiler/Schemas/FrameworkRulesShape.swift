import ProfileModel

extension OutputShape {
  private static let range: [OutputMember] = [
    .optional("minimum", .integer(atLeast: 0), "the fewest"),
    .optional("maximum", .integer(atLeast: 0), "the most"),
  ]

  static let completeness = record(
    "definition of complete",
    [
      .optional("statements", record("range", range), "how many statements a level has"),
      .optional(
        "skills",
        record(
          "requirement of skills",
          range + [
            .optional("require", .list(of: .choice(SkillRequirement.Item.self)), "what each of them gives")
          ]), "how many skills, and what each of them gives"),
      .optional(
        "metadata", .list(of: .choice(MetadataItem.self)), "what functions and profiles say of themselves"),
      .optional("scope", .boolean, "whether a statement of every level says how much it covers"),
    ])

  static let reviewPolicy = record(
    "review policy",
    [
      .required(
        "scale",
        record(
          "review scale",
          [
            .required("minimum", .integer(), "the lowest score"),
            .required("maximum", .integer(), "the highest score"),
            .required("pass", .integer(), "the score that the lowest dimension has to reach"),
          ]), "the scores that can be given"),
      .required("dimensions", .list(of: .term), "what is scored, in this order"),
      .optional("layers", .list(of: .choice(Layer.self)), "the layers that have to be reviewed"),
      .optional("illustrative", .boolean, "whether examples count where a review is asked for"),
      .optional("months", .integer(atLeast: 1), "how many months a review holds"),
      .optional(
        "editorial",
        record(
          "editorial limit",
          [
            .required(
              "differing", .integer(atLeast: 1), "how many words may change, in as many as `within` says"),
            .required("within", .integer(atLeast: 1), "the number of words judged in which they are counted"),
          ]), "how much may change for a review to be carried over"),
      .optional(
        "panel",
        record(
          "requirement of panels",
          [
            .optional("minimum", .integer(atLeast: 1), "the fewest seats"),
            .optional("roles", .list(of: .name), "the roles that always sit on it"),
            .optional(
              "spread", .integer(atLeast: 1), "how far apart scores are that are called disagreement"),
          ]), "what a panel has to be; internal"),
      .optional("roles", .list(of: .term), "who sits on a panel; internal"),
    ])

  static let ownFieldDeclarations = record(
    "added fields of an entity",
    [
      .required("entity", .choice(OwnField.Owner.self), "what is given the fields"),
      .required(
        "fields",
        .list(
          of: record(
            "added field",
            [
              .required("name", .name, "its name in `fields`"),
              .required("title", .text, "its name as readers see it"),
              .optional("summary", .text, "what it says"),
              .required("type", .choice(OwnField.ValueType.self), "what its values are"),
              .optional("values", .list(of: .text), "the values allowed, where they are few"),
              .optional("required", .boolean, "whether it must be given"),
              .optional("audience", .choice(Audience.self), "who may see it; public if not given"),
            ])), "the fields"),
    ])
}
