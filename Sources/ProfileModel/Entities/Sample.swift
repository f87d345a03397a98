package import Shape

/// What a sample or a survey looked at.
package struct Sample: Sendable {
  package var size: Field<Int> = .absent
  package var period: Field<SamplePeriod> = .absent
  package var method: Field<String> = .absent

  package init() {}

  package static let shape = Shape<Sample>.record(
    "sample", "What a sample or a survey looked at.", empty: Sample(),
    [
      .optional("size", { $0.size = $1 }, .integer(atLeast: 1), "how many were looked at"),
      .optional(
        "period", { $0.period = $1 }, SamplePeriod.shape,
        "the time it covers: a year, a month or a day, or from one to another"),
      .optional("method", { $0.method = $1 }, .paragraphs, "how they were chosen and read"),
    ])

  /// Its parts.
  package static var fields: [FieldDescription] {
    if case .record(let record) = shape.description { record.fields } else { [] }
  }

  /// The names of the parts that the author left out.
  package var missingParts: [String] {
    [("size", size.isAbsent), ("period", period.isAbsent), ("method", method.isAbsent)]
      .filter(\.1).map(\.0)
  }
}

/// The time that a sample covers.
package struct SamplePeriod: Sendable {
  package var from: Field<CalendarPeriod> = .absent
  package var to: Field<CalendarPeriod> = .absent

  package init() {}

  package static let shape = Shape<SamplePeriod>.either(
    Shape<CalendarPeriod>.period.located { period, node in
      var whole = SamplePeriod()
      whole.from = .given(period, at: node)
      whole.to = .given(period, at: node)
      return whole
    },
    or: .record(
      "sample period", "The time that a sample covers; a single date is short for one that is both.",
      empty: SamplePeriod(),
      [
        .required("from", { $0.from = $1 }, .period, "when it begins"),
        .required("to", { $0.to = $1 }, .period, "when it ends"),
      ]))
}
