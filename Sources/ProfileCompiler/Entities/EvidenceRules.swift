import CanonicalJSON
import ProfileModel
import Shape

extension CompilationContext {
  /// The kinds of evidence, those that every framework has among them.
  func sourceKinds(_ json: inout CanonicalWriter) {
    for kind in framework.allSourceKinds {
      json.object { json in
        json.string("id", kind.id)
        json.integer("oldest", kind.oldest)
        json.array(nonEmpty: "requires") { json in
          for fact in kind.requires { json.string(fact.rawValue) }
        }
        json.string("summary", kind.summary?.normalized)
        json.string("title", kind.title?.normalized)
      }
    }
  }

  /// What layers have to cite.
  func evidencePolicy(_ policy: EvidencePolicy, _ json: inout CanonicalWriter) {
    json.entries("layers", policy.layers) { layer, policy, json in
      json.flag("each", policy.each)
      json.names("kinds", policy.kinds)
      json.string("layer", layer)
      json.choices("require", policy.require)
      json.integer("sources", policy.sources.value ?? LayerPolicy.usualSources)
      json.names("themes", policy.themes)
    }
    json.choices("require", policy.require)
  }
}
