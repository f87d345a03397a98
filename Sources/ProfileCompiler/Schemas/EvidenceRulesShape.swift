import ProfileModel

extension OutputShape {
  static let sourceKind = record(
    "source kind",
    [
      .required("id", .name, "its id"),
      .required("title", .text, "its name as readers see it"),
      .optional("summary", .text, "what it means"),
      .optional(
        "requires", .list(of: .choice(SourceFact.self)), "what each source of the kind gives, or says why not"
      ),
      .optional(
        "oldest", .integer(atLeast: 0),
        "how many whole months old it may be; left out where it does not age"),
    ])

  static let evidencePolicy = record(
    "evidence policy",
    [
      .optional("require", parts, "what every citation gives, where its layer does not say otherwise"),
      .optional(
        "layers",
        .list(
          of: record(
            "layer policy",
            [
              .required("layer", .choice(Layer.self), "which layer"),
              .required(
                "sources", .integer(atLeast: 0), "how many different sources it rests on, at every level"),
              .optional(
                "kinds", .list(of: .name), "the kinds of evidence of which each is among its sources"),
              .optional("each", .boolean, "whether each statement, skill or code cites by itself"),
              .optional("themes", .list(of: .name), "the themes of the statements for which `each` holds"),
              .optional("require", parts, "what each of its citations gives"),
            ])), "what each layer has to cite"),
    ])

  private static let parts = list(of: .choice(CitationPart.self))
}
