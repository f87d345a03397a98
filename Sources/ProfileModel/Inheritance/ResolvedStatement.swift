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

/// Statements of one level that were written in one place, broken ones among them.
package struct StatementGroup: Sendable {
  package let statements: [Field<Statement>]
  package let origin: Origin

  package init(statements: [Field<Statement>], origin: Origin) {
    self.statements = statements
    self.origin = origin
  }
}

extension ResolvedProfile {
  /// The statements of a page, in the same order, by where they were written.
  ///
  /// Where none replaces another, the lists are those of the documents, and nothing is copied.
  package func statementGroups(at level: String) -> [StatementGroup] {
    if replacesStatements {
      return statements(at: level).map { StatementGroup(statements: [$0.field], origin: $0.origin) }
    }
    let inherited = functions.map { function in
      let origin = Origin.function(code: function.value.code.value ?? "")
      return StatementGroup(function.value.responsibilities, at: level, origin)
    }
    return inherited + [
      StatementGroup(profile.responsibilities, at: level, .profile(code: profile.code.value ?? ""))
    ]
  }
}

extension StatementGroup {
  fileprivate init(_ statements: Field<Keyed<Listed<Statement>>>, at level: String, _ origin: Origin) {
    self.init(statements: statements.value?[level].value?.fields ?? [], origin: origin)
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
