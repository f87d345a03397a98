package import Diagnostics
package import Shape

extension WrittenSettings {
  /// The fields of settings for `rules`.
  package static func record(for rules: [RuleDescription]) -> RecordDescription {
    guard case .record(let record) = shape(for: rules).description else {
      preconditionFailure("settings are a record")
    }
    return record
  }

  /// The shape of settings for `rules`: their names are its keys, so that editors complete them.
  package static func shape(for rules: [RuleDescription]) -> Shape<WrittenSettings> {
    let ruleSettings = WrittenRule.shape(for: rules)
    let newest = RuleDescription.currentEdition
    return .record(
      "settings file",
      "What a workspace makes of the rules: `plumb.yaml`, beside `framework.yaml`. What complete or similar means is "
        + "said in `framework.yaml`.", empty: WrittenSettings(),
      [
        .required("kind", { _, _ in }, .constant("settings"), "what the document describes"),
        .required("version", { _, _ in }, .constant(1), "the version of this format"),
        .optional(
          "edition", { $0.edition = $1 },
          .integer(in: 1...newest, because: "this version of plumb knows the rules up to edition \(newest)"),
          "the edition of the rules that the workspace was written for: rules that came later report as `info` "
            + "(default: the newest, \(newest))"),
        .optional(
          "rules", { $0.rules = $1 }, ruleSettings, "severities and options, by the name of the rule"),
        .optional(
          "exclude", { $0.exclude = $1 }, .list(of: PathPattern.shape, mayBeEmpty: true),
          "the files that do not belong to the framework, by patterns of paths; `framework.yaml` always does"),
        .optional(
          "overrides", { $0.overrides = $1 },
          .list(of: WrittenOverride.shape(ruleSettings), mayBeEmpty: true),
          "other settings for some files; where several match a file, later ones win"),
      ])
  }
}

extension WrittenOverride {
  fileprivate static func shape(_ rules: Shape<Keyed<WrittenRule>>) -> Shape<WrittenOverride> {
    .record(
      "path override", "Other settings for some files.", empty: WrittenOverride(),
      [
        .required(
          "paths", { $0.paths = $1 }, .list(of: PathPattern.shape), "the files, by patterns of their paths"),
        .required("rules", { $0.rules = $1 }, rules, "severities and options, by the name of the rule"),
      ])
  }
}

extension PathPattern {
  /// A pattern for paths relative to the workspace.
  fileprivate static let shape = Shape<PathPattern>(Shape<String>.text(.pathPattern).description) {
    node, decoder in
    Shape<String>.text(.pathPattern).decode(node, with: &decoder).value.flatMap { PathPattern($0) }
  }
}
