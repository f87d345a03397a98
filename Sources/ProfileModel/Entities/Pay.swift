package import Shape

/// How pay differs from the function's baseline.
package struct Pay: Sendable {
  package enum Direction: String, CaseIterable, Sendable {
    case above
    case below
    case level

    static let shape = Shape<Direction>.choice { direction in
      switch direction {
      case .above: "more than the baseline"
      case .below: "less than the baseline"
      case .level: "as the baseline"
      }
    }
  }

  package var direction: Field<Direction> = .absent
  package var percent: Field<PercentRange> = .absent
  package var baseline: Field<String> = .absent
  package var audience: Field<Audience> = .absent

  package init() {}

  package static let shape = Shape<Pay>.record(
    "pay differential", "How pay differs from the function's baseline.", empty: Pay(),
    [
      .required(
        "direction", { $0.direction = $1 }, Direction.shape, "above, below or level with the baseline"),
      .optional(
        "percent", { $0.percent = $1 }, PercentRange.shape, "by how much, in percent of the baseline"),
      .optional(
        "baseline", { $0.baseline = $1 }, .line,
        "what it is compared with, where not the framework's baseline"),
      .optional("audience", { $0.audience = $1 }, Audience.shape, "who may see it; public if not given"),
    ])
}

/// A range in percent.
package struct PercentRange: Sendable {
  package var from: Field<Double> = .absent
  package var to: Field<Double> = .absent

  package init() {}

  package static let shape = Shape<PercentRange>.record(
    "range in percent", "A range in percent.", empty: PercentRange(),
    [
      .required("from", { $0.from = $1 }, .number, "the least"),
      .required("to", { $0.to = $1 }, .number, "the most"),
    ])
}
