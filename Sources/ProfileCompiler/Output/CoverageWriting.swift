import CanonicalJSON
import ProfileModel

extension Coverage {
  /// Its members, as the manifest has them.
  func members(_ json: inout CanonicalWriter) {
    json.array("layers") { json in
      for layer in Layer.allCases {
        guard let count = layers[layer] else { continue }
        json.object { json in
          json.integer("citations", count.citations)
          json.integer("cited", count.cited)
          json.integer("excused", count.excused)
          json.integer("given", count.given)
          json.string("layer", layer.rawValue)
        }
      }
    }
    json.object("skills", skills.members)
    json.object("statements", statements.members)
  }
}

extension Coverage.Share {
  fileprivate func members(_ json: inout CanonicalWriter) {
    json.integer("all", all)
    json.integer("cited", cited)
  }
}

extension ManifestScanner {
  /// The coverage that comes next; nothing where something else does.
  mutating func coverage() -> Coverage? {
    guard skip("{\"layers\":[") else { return nil }
    var coverage = Coverage()
    while skip(coverage.layers.isEmpty ? "{\"citations\":" : ",{\"citations\":") {
      guard let citations = number(), skip(",\"cited\":"), let cited = number(), skip(",\"excused\":"),
        let excused = number(), skip(",\"given\":"), let given = number(), skip(",\"layer\":\""),
        let layer = text().flatMap(Layer.init), skip("\"}")
      else { return nil }
      coverage.layers[layer] = .init(given: given, cited: cited, excused: excused, citations: citations)
    }
    guard skip("],\"skills\":"), let skills = share(), skip(",\"statements\":"), let statements = share(),
      skip("}")
    else { return nil }
    coverage.skills = skills
    coverage.statements = statements
    return coverage
  }

  private mutating func share() -> Coverage.Share? {
    guard skip("{\"all\":"), let all = number(), skip(",\"cited\":"), let cited = number(), skip("}") else {
      return nil
    }
    return Coverage.Share(all: all, cited: cited)
  }
}
