import ProfileModel

extension OutputShape {
  static let coverage = record(
    "coverage",
    [
      .required(
        "layers",
        .list(
          of: record(
            "coverage of a layer",
            [
              .required("layer", .choice(Layer.self), "which layer"),
              .required(
                "given", .integer(atLeast: 1),
                "how many profiles and functions give the layer themselves; pay that is not shown does not count"
              ),
              .required("cited", .integer(atLeast: 0), "how many of these cite a source for it"),
              .required("excused", .integer(atLeast: 0), "how many say why they cite none"),
              .required(
                "citations", .integer(atLeast: 0),
                "all citations for the layer, those of internal sources too"),
            ])), "the layers that are given, in the order of pages"),
      .required(
        "statements", share, "the statements of profiles and functions, each where it is written"),
      .required("skills", share, "the shared skills"),
    ])

  private static let share = record(
    "share that cites by itself",
    [
      .required("all", .integer(atLeast: 0), "how many there are"),
      .required("cited", .integer(atLeast: 0), "how many of them cite a source by themselves"),
    ])
}
