import CanonicalJSON
import ProfileModel

extension OutputShape {
  /// A profile in force, or what is left of one that was retired.
  static func profile(_ stamp: [OutputMember]) -> OutputShape {
    .either(publishedProfile(stamp), retiredProfile(stamp))
  }

  private static func publishedProfile(_ stamp: [OutputMember]) -> OutputShape {
    record(
      "compiled profile",
      stamp + identity(.constant("published")) + .metadata + [
        .optional("tracks", .list(of: .name), "the tracks it is on, where not the function's"),
        .optional("summary", .text, "what it is, in one sentence"),
        .optional("focus", .text, "what it is about; paragraphs parted by a blank line"),
        .optional("distinct_from", .list(of: relation), "profiles that it could be taken for"),
        .optional("related", .list(of: relation), "profiles that are close to it"),
        .optional("aliases", .list(of: .text), "other titles of the same work"),
        .optional("classification", .classification, "its codes in official classifications"),
        .optional("skills", .list(of: .skillUse), "the skills it uses: inherited ones first, then its own"),
        .optional("pay", .pay, "how pay differs from the baseline"),
        .optional("withheld", .byLayer("withheld layers", .text), "why a layer is left empty"),
        .optional("evidence", .evidence, "what each layer rests on"),
        .optional("reviews", .reviews, "the state of review of each layer"),
        .optional("sources", .list(of: source([])), "sources that only this profile cites, by id `CODE#ID`"),
        .optional("fields", .ownFields, "the fields that the framework adds to profiles"),
        .required("pages", .list(of: page), "its pages, in the order of the ladder"),
      ])
  }

  private static func retiredProfile(_ stamp: [OutputMember]) -> OutputShape {
    record(
      "retired profile",
      stamp + identity(.constant("retired")) + [
        .optional("replaced_by", .name, "the profile that takes its place")
      ])
  }

  private static func identity(_ status: OutputShape) -> [OutputMember] {
    [
      .required("code", .name, "the profile's code"),
      .required("title", .text, "its name as readers see it"),
      .optional("function", .name, "the code of its function"),
      .required("status", status, "where it stands in its life"),
    ]
  }
}

private let relation = OutputShape.record(
  "relation",
  [.required("profile", .name, "the other profile's code"), .required("because", .text, "the reason")])

private let page = OutputShape.record(
  "page",
  [
    .required("code", .name, "the profile's code, a dot, and the level"),
    .required("level", .name, "the level's id"),
    .required("track", .name, "the level's track"),
    .required("title", .text, "the page's title"),
    .optional("aliases", .list(of: .text), "titles beside the profile's"),
    .optional("classification", .classification, "codes that stand in place of the profile's"),
    .optional(
      "pay", .either(.pay, .internalPay), "the differential that stands in place of the profile's"),
    .required("statements", .statements, "what the job holder does"),
    .optional("fields", .ownFields, "the fields that the framework adds to pages"),
  ])
