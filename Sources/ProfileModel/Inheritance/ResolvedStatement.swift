package import Shape

/// A statement as it stands on a page, and where it was written.
package struct ResolvedStatement: Sendable {
  package let field: Field<Statement>
  package let origin: Origin
  package let document: Document

  /// The statement, where it could be read.
  package var statement: Statement? { field.value }
}

extension ResolvedProfile {
  /// The statements of a page: those of its functions, replaced where the profile gives one of the same id, then
  /// its own.
  package func statements(at level: String) -> [ResolvedStatement] {
    var statements: [ResolvedStatement] = []
    for function in functions {
      let origin = Origin.function(code: function.value.code.value ?? "")
      statements.extend(by: function.value.responsibilities, at: level, origin, function.document)
    }
    statements.extend(
      by: profile.responsibilities, at: level, .profile(code: profile.code.value ?? ""), document)
    return statements
  }
}

extension ResolvedProfile {
  /// The number of statements of a page, broken ones among them.
  package func statementCount(at level: String) -> Int {
    if replacesStatements { return statements(at: level).count }
    let own = profile.responsibilities.value?[level].value?.count ?? 0
    return functions.reduce(own) { $0 + ($1.value.responsibilities.value?[level].value?.count ?? 0) }
  }
}

extension [ResolvedStatement] {
  fileprivate mutating func extend(
    by statements: Field<Keyed<Listed<Statement>>>, at level: String, _ origin: Origin, _ document: Document
  ) {
    guard let listed = statements.value?[level].value else { return }
    let inherited = indices
    for field in listed.fields {
      let resolved = ResolvedStatement(field: field, origin: origin, document: document)
      if let id = field.value?.id.value,
        let index = inherited.first(where: {
          self[$0].statement?.id.value == id && self[$0].origin != origin
        })
      {
        self[index] = resolved
      } else {
        append(resolved)
      }
    }
  }
}
