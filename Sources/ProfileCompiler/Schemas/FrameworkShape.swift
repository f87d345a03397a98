import ProfileModel

extension OutputShape {
  static func framework(_ stamp: [OutputMember]) -> OutputShape {
    record(
      "compiled framework",
      stamp + [
        .required("id", .name, "the framework's id"),
        .required("title", .text, "its name as readers see it"),
        .optional("summary", .text, "what it covers"),
        .required("language", .text, "the language of its texts, as BCP 47 writes it"),
      ] + .metadata + [
        .optional("codes", codes, "how the last part of codes is written, as regular expressions"),
        .required("tracks", .list(of: track), "the ladders, each with its levels from the lowest up"),
        .optional("facets", .list(of: .term), "what every level's card says, in this order"),
        .optional("dimensions", .list(of: dimension), "the columns of the rubric, in this order"),
        .optional("themes", .list(of: .term), "the groups of statements, in this order"),
        .optional("proficiencies", .list(of: .term), "how well something is mastered, from the lowest up"),
        .optional("layers", .list(of: layer), "the parts of a page with their words, in this order"),
        .optional("complete", completeness, "what a complete profile has"),
        .optional("schemes", .list(of: scheme), "the classifications that profiles are mapped to"),
        .required(
          "source_kinds", .list(of: sourceKind),
          "the kinds of evidence, those that every framework has among them"),
        .optional("evidence", evidencePolicy, "what profiles and functions have to cite"),
        .optional("review", reviewPolicy, "how reviews are scored"),
        .optional("pay", payScale, "what pay differentials are measured against"),
        .optional("fields", .list(of: ownFieldDeclarations), "the fields that the framework adds"),
        .optional("glossary", .list(of: glossaryEntry), "acronyms, sorted"),
        .optional("reviews", .reviews, "the state of review of what the framework holds"),
      ])
  }
}

private let codes = OutputShape.record(
  "code patterns",
  [
    .optional("function", .text, "the last part of a function's code"),
    .optional("profile", .text, "the last part of a profile's code"),
  ])

private let track = OutputShape.record(
  "track",
  [
    .required("id", .name, "its id"),
    .required("title", .text, "its name as readers see it"),
    .optional("summary", .text, "whom it is for"),
    .required("levels", .list(of: .name), "the ids of its levels, from the lowest up"),
  ])

private let dimension = OutputShape.record(
  "dimension",
  [
    .required("id", .name, "its id"),
    .required("title", .text, "its name as readers see it"),
    .optional("summary", .text, "what it compares"),
    .optional("gives", .list(of: .choice(CellPromise.self)), "what each of its cells gives beside words"),
  ])

private let layer = OutputShape.record(
  "layer",
  [
    .required("id", .choice(Layer.self), "which layer"),
    .required("title", .text, "its heading"),
    .optional("introduction", .text, "the text below the heading"),
    .optional("empty", .text, "what stands there where the layer is empty"),
    .optional("required", .boolean, "whether a profile must give it or withhold it with a reason"),
  ])

private let scheme = OutputShape.record(
  "scheme",
  [
    .required("id", .name, "its id"),
    .required("title", .text, "its name"),
    .optional("publisher", .text, "who publishes it"),
    .optional("url", .text, "where it is published"),
    .optional("edition", .text, "the edition of its codes, where a code names no other"),
    .optional("source", .name, "where its codes were looked up, where a code names no other source"),
  ])

private let payScale = OutputShape.record(
  "pay scale",
  [
    .required("baseline", .text, "what 0 percent stands for"),
    .optional("currency", .text, "the currency, as ISO 4217 writes it"),
  ])

private let glossaryEntry = OutputShape.record(
  "glossary entry",
  [.required("term", .text, "the acronym"), .required("meaning", .text, "what it stands for")])
