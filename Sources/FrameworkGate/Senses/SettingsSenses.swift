import ProfileModel

extension Sense {
  /// What `plumb.yaml` makes of the rules.
  package static let settings = parts([
    "kind": nothing, "version": nothing,
    "edition": Sense(
      .amount(raised: .additive, lowered: .policy, usual: nil), given: .policy, gone: .additive),
    "exclude": exceptions,
    "rules": entries(rule),
    // Later parts are laid over earlier ones, so that each is compared as a whole.
    "overrides": list(fact(.policy, given: .policy, gone: .policy), named: ["paths"]),
  ])

  private static let rule = parts(
    [
      "severity": Sense(.severity, given: .policy, gone: .additive),
      "options": entries(fact(.policy, given: .policy, gone: .policy)),
    ], shorthand: "severity")
}
