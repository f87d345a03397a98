package import Shape

/// What another profile has to do with this one.
package struct Relation: Sendable {
  package var profile: Field<String> = .absent
  package var because: Field<String> = .absent

  package init() {}

  package static let listShape = Shape<Listed<Relation>>.list(
    of: .record(
      "relation", "What another profile has to do with this one.", empty: Relation(),
      [
        .required(
          "profile", { $0.profile = $1 }, .reference(to: .profile, form: .code), "the other profile's code"),
        .required("because", { $0.because = $1 }, .line, "the reason"),
      ]))
}
