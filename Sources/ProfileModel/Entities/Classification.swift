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
      .required("scheme", { $0.scheme = $1 }, .reference(to: .scheme), "the classification"),
      .required("code", { $0.code = $1 }, .line, "the code in it"),
      .optional("title", { $0.title = $1 }, .line, "the code's title there"),
      .required("match", { $0.match = $1 }, Match.shape, "how well the code fits"),
      .optional("edition", { $0.edition = $1 }, .line, "the edition of the classification"),
      .optional("source", { $0.source = $1 }, .reference(to: .source), "where the code was looked up"),
    ])

  package static let listShape = Shape<Listed<Classification>>.list(of: shape)
}
