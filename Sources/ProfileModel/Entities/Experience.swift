package import Shape

/// A range of years of one kind of experience.
package struct Experience: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case total
    case field
    case leading

    static let shape = Shape<Kind>.choice { kind in
      switch kind {
      case .total: "all working years"
      case .field: "years in the field of the function"
      case .leading: "years of leading people"
      }
    }
  }

  package var kind: Field<Kind> = .absent
  package var from: Field<Int> = .absent
  package var to: Field<Int> = .absent

  package init() {}

  package static let shape = Shape<Experience>.record(
    "range of experience", "A range of years of one kind of experience.", empty: Experience(),
    [
      .required("of", { $0.kind = $1 }, Kind.shape, "what the years are years of"),
      .required("from", { $0.from = $1 }, .integer(atLeast: 0), "the least number of years"),
      .optional(
        "to", { $0.to = $1 }, .integer(atLeast: 0), "the usual most; left out where the range is open"),
    ])
}
