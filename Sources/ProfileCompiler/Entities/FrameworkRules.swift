import CanonicalJSON
import ProfileModel
import Shape

extension CompilationContext {
  /// What a complete profile has.
  func completeness(_ complete: Completeness) -> JSON {
    .object(present: [
      "metadata": complete.metadata.list { .string($0.rawValue) },
      "skills": complete.skills.value.map { skills in
        .object(present: [
          "maximum": skills.maximum.number, "minimum": skills.minimum.number,
          "require": skills.require.list { .string($0.rawValue) },
        ])
      },
      "statements": complete.statements.value.map { range in
        .object(present: ["maximum": range.maximum.number, "minimum": range.minimum.number])
      },
    ])
  }

  /// How reviews are scored; who sits on panels stays inside.
  func reviewPolicy(_ policy: ReviewPolicy) -> JSON {
    .object(present: [
      "dimensions": policy.dimensions.entries(term),
      "roles": options.audience == .internal ? policy.roles.entries(term) : nil,
      "scale": policy.scale.value.map { scale in
        .object(present: [
          "maximum": scale.maximum.number, "minimum": scale.minimum.number, "pass": scale.pass.number,
        ])
      },
    ])
  }

  /// The fields that the framework adds, by the entity that has them.
  var ownFieldDeclarations: JSON? {
    .array(
      nonEmpty: OwnField.Owner.allCases.compactMap { owner in
        guard let fields = ownFields[owner]?.values, !fields.isEmpty else { return nil }
        return ["entity": .string(owner.rawValue), "fields": .array(fields.map(declaration))]
      })
  }

  private func declaration(_ name: String, _ field: OwnField) -> JSON {
    .object(present: [
      "audience": field.audience.choice,
      "name": .string(name),
      "required": field.required.flag,
      "summary": field.summary.text,
      "title": field.title.text,
      "type": field.type.choice,
      "values": field.values.texts,
    ])
  }
}
