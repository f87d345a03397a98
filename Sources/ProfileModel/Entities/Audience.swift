package import Shape

/// Who may see something in the output.
package enum Audience: String, CaseIterable, Sendable {
  case `public`
  case `internal`

  package static let shape = Shape<Audience>.choice { audience in
    switch audience {
    case .public: "everybody"
    case .internal: "nobody outside: it never reaches a public output"
    }
  }
}
