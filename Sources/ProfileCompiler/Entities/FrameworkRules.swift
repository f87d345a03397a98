import CanonicalJSON
import ProfileModel
import Shape

extension CompilationContext {
  /// What a complete profile has.
  func completeness(_ complete: Completeness, _ json: inout CanonicalWriter) {
    json.choices("metadata", complete.metadata)
    json.flag("scope", complete.scope)
    json.record("skills", complete.skills) { skills, json in
      json.number("maximum", skills.maximum)
      json.number("minimum", skills.minimum)
      json.choices("require", skills.require)
    }
    json.record("statements", complete.statements) { range, json in
      json.number("maximum", range.maximum)
      json.number("minimum", range.minimum)
    }
  }

  /// How reviews are scored, and which are asked for; who sits on panels stays inside.
  func reviewPolicy(_ policy: ReviewPolicy, _ json: inout CanonicalWriter) {
    json.entries("dimensions", policy.dimensions, term)
    json.record("editorial", policy.editorial) { limit, json in
      json.number("differing", limit.differing)
      json.number("within", limit.within)
    }
    json.flag("illustrative", policy.illustrative)
    json.choices("layers", policy.layers)
    json.number("months", policy.months)
    if options.audience == .internal {
      json.record("panel", policy.panel) { panel, json in
        json.number("minimum", panel.minimum)
        json.names("roles", panel.roles)
        json.number("spread", panel.spread)
      }
    }
    if options.audience == .internal { json.entries("roles", policy.roles, term) }
    json.record("scale", policy.scale) { scale, json in
      json.number("maximum", scale.maximum)
      json.number("minimum", scale.minimum)
      json.number("pass", scale.pass)
    }
  }

  /// The fields that the framework adds, by the entity that has them.
  func ownFieldDeclarations(_ json: inout CanonicalWriter) {
    for owner in OwnField.Owner.allCases {
      guard let fields = ownFields[owner]?.values, !fields.isEmpty else { continue }
      json.object { json in
        json.string("entity", owner.rawValue)
        json.array("fields") { json in
          for (name, field) in fields {
            json.object { declaration(name, field, &$0) }
          }
        }
      }
    }
  }

  private func declaration(_ name: String, _ field: OwnField, _ json: inout CanonicalWriter) {
    json.choice("audience", field.audience)
    json.string("name", name)
    json.flag("required", field.required)
    json.text("summary", field.summary)
    json.text("title", field.title)
    json.choice("type", field.type)
    json.texts("values", field.values)
  }
}
