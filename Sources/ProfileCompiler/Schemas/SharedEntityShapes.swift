import ProfileModel

extension OutputShape {
  static func level(_ stamp: [OutputMember]) -> OutputShape {
    record(
      "compiled level",
      stamp + [
        .required("id", .name, "the level's id"),
        .required("track", .name, "its track"),
        .required("title", .text, "its name as readers see it"),
        .optional("summary", .text, "what it is, in a sentence"),
        .required("rank", .integer(atLeast: 1), "its place on the scale that all tracks share"),
        .optional(
          "facets",
          .list(
            of: record(
              "line of the card",
              [.required("facet", .name, "the facet"), .required("text", .text, "the line")])
          ), "the card, in the order of the framework's facets"),
        .optional("experience", .experience, "the typical years"),
      ])
  }

  static func source(_ stamp: [OutputMember]) -> OutputShape {
    record(
      "compiled source",
      stamp + [
        .required("id", .name, "the source's id; `CODE#ID` for a source of one profile"),
        .required("title", .text, "its title as published"),
        .required("kind", .name, "what kind of evidence it is"),
        .optional("publisher", .text, "who published it"),
        .optional("edition", .text, "its edition, release or version"),
        .optional("url", .text, "its address"),
        .optional("doi", .text, "its digital object identifier"),
        .optional("archive", .text, "where a copy is kept"),
        .optional("published", .period, "when it was published, as exact as that is known"),
        .optional("retrieved", .period, "when it was read"),
        .optional("licence", .text, "the terms it may be used under"),
        .optional("derived_from", .list(of: .name), "the sources it repeats"),
        .optional("audience", .choice(Audience.self), "who may see it; public if not given"),
        .optional("sample", sample, "what it looked at, for a sample or a survey"),
        .optional(
          "missing",
          record("missing facts", SourceFact.allCases.map { .optional($0.rawValue, .text, $0.summary) }),
          "why a fact that its kind asks for is not given, by fact"),
        .optional("fields", .ownFields, "the fields that the framework adds to sources"),
      ])
  }

  static func skill(_ stamp: [OutputMember]) -> OutputShape {
    record(
      "compiled skill",
      stamp + [
        .required("id", .name, "the skill's id"),
        .required("name", .text, "what it is called"),
        .optional("kind", .choice(Skill.Kind.self), "whether it is a skill, a method, a tool or knowledge"),
        .optional("definition", .text, "what it is, for every profile that uses it"),
        .optional("broader", .name, "the skill that contains it"),
        .optional("external", .list(of: externalID), "its ids in other schemes, by scheme"),
        .optional("fields", .ownFields, "the fields that the framework adds to skills"),
        .optional("review", .review, "the state of review of the list that it stands in"),
      ] + .evidence)
  }
}

private let externalID = OutputShape.record(
  "external id", [.required("scheme", .name, "the scheme"), .required("id", .text, "the id in it")])

private let sample = OutputShape.record(
  "sample",
  [
    .optional("size", .integer(atLeast: 1), "how many were looked at"),
    .optional(
      "period",
      OutputShape.record(
        "sample period",
        [.required("from", .period, "when it begins"), .required("to", .period, "when it ends")]),
      "the time it covers"),
    .optional("method", .text, "how they were chosen and read"),
  ])
