package import Shape

/// A code of an official classification, and how well it fits.
package struct Classification: Sendable {
  package enum Match: String, CaseIterable, Sendable {
    case exact
    case close
    case broad
    case narrow

    static let shape = Shape<Match>.choice { match in
      switch match {
      case .exact: "the code covers the same work"
      case .close: "the code covers nearly the same work"
      case .broad: "the code covers more than this work"
      case .narrow: "the code covers a part of this work"
      }
    }
  }

  package var scheme: Field<String> = .absent
  package var code: Field<String> = .absent
  package var title: Field<String> = .absent
  package var match: Field<Match> = .absent
  package var edition: Field<String> = .absent
  package var source: Field<String> = .absent

  package init() {}

  package static let shape = Shape<Classification>.record(
    "classification", "A code of an official classification, and how well it fits.", empty: Classification(),
    [
      .required("scheme", \.scheme, .reference(to: .scheme), "the classification"),
      .required("code", \.code, .line, "the code in it"),
      .optional("title", \.title, .line, "the code's title there"),
      .required("match", \.match, Match.shape, "how well the code fits"),
      .optional("edition", \.edition, .line, "the edition of the classification"),
      .optional("source", \.source, .reference(to: .source), "where the code was looked up"),
    ])

  package static let listShape = Shape<Listed<Classification>>.list(of: shape)
}
