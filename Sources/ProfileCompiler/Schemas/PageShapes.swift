import CanonicalJSON
import ProfileModel

extension OutputShape {
  static let statements = list(
    of: record(
      "statement",
      [
        .required("id", .name, "a name that holds on its page"),
        .required("text", .text, "the sentence"),
        .required("origin", .origin, "where it was written: `function:CODE` or `profile:CODE`"),
        .optional("theme", .name, "the theme it belongs to"),
        .optional("proficiency", .name, "how well it has to be done"),
        .optional("examples", .list(of: .text), "what it looks like in practice"),
        .optional("links", .list(of: link), "where to read on"),
      ] + .evidence))

  static let classification = list(
    of: record(
      "classification",
      [
        .required("scheme", .name, "the classification"),
        .required("code", .text, "the code in it"),
        .optional("title", .text, "the code's title there"),
        .required("match", .choice(Classification.Match.self), "how well the code fits"),
        .optional("edition", .text, "the edition of the classification"),
        .optional("source", .name, "where the code was looked up"),
        .optional("internal_sources", .constant(1), "there where that source is internal and not shown"),
      ]))

  static let pay = record(
    "pay differential",
    [
      .required("direction", .choice(Pay.Direction.self), "above, below or level with the baseline"),
      .optional(
        "percent",
        record(
          "range in percent",
          [.required("from", .number, "the least"), .required("to", .number, "the most")]),
        "by how much, in percent of the baseline"),
      .optional("baseline", .text, "what it is compared with, where not the framework's baseline"),
      .optional("audience", .choice(Audience.self), "who may see it; public if not given"),
    ])

  /// What a public output says of a page whose pay is internal while the profile's is not.
  static let internalPay = record(
    "internal pay",
    [.required("audience", .constant("internal"), "the page's pay is internal; the profile's does not hold")])

  private static let link = record(
    "link",
    [.required("title", .text, "what the page is called"), .required("url", .text, "its address")])
}
