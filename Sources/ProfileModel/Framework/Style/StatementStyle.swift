package import Shape

/// How a statement is written.
package struct StatementStyle: Sendable {
  /// The form of the verb that a statement begins with.
  package enum VerbForm: String, CaseIterable, Sendable {
    case thirdPerson = "third-person"
    case base
    case ing

    static let shape = Shape<VerbForm>.choice { form in
      switch form {
      case .thirdPerson: "as in `Plans the week`"
      case .base: "as in `Plan the week`"
      case .ing: "as in `Planning the week`"
      }
    }
  }

  /// The letter that a statement begins with.
  package enum Opening: String, CaseIterable, Sendable {
    case capital
    case small

    static let shape = Shape<Opening>.choice { opening in
      switch opening {
      case .capital: "as in `Plans the week`"
      case .small: "as in `plans the week`"
      }
    }
  }

  /// What a statement ends with.
  package enum Ending: String, CaseIterable, Sendable {
    case noMark = "none"
    case fullStop = "full-stop"

    static let shape = Shape<Ending>.choice { ending in
      switch ending {
      case .noMark: "no mark, as in `Plans the week`"
      case .fullStop: "a full stop, as in `Plans the week.`"
      }
    }
  }

  package var verb: Field<VerbForm> = .absent
  package var opening: Field<Opening> = .absent
  package var ending: Field<Ending> = .absent

  package init() {}

  package static let shape = Shape<StatementStyle>.record(
    "style of statements", "How a statement is written.", empty: StatementStyle(),
    [
      .optional(
        "verb", { $0.verb = $1 }, VerbForm.shape, "the form of the verb that a statement begins with"),
      .optional("opening", { $0.opening = $1 }, Opening.shape, "the letter that a statement begins with"),
      .optional("ending", { $0.ending = $1 }, Ending.shape, "what a statement ends with"),
    ])
}
