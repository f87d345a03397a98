import CanonicalJSON
import ProfileModel
import Shape

extension CompilationContext {
  /// A level with its card, whose lines stand in the framework's order.
  func entity(of entry: LevelEntry, _ json: inout CanonicalWriter) {
    let level = entry.level
    json.object { json in
      json.list("experience", level.experience, years)
      json.array(nonEmpty: "facets") { card(of: level, &$0) }
      stamp("level", &json)
      json.string("id", entry.id)
      json.number("rank", level.rank)
      json.text("summary", level.summary)
      json.text("title", level.title)
      json.string("track", entry.track)
    }
  }

  private func card(of level: Level, _ json: inout CanonicalWriter) {
    for facet in framework.facets.value?.keys ?? [] {
      guard case .given(let text, _) = level.facets.value?[facet] else { continue }
      json.object { json in
        json.string("facet", facet)
        json.string("text", text.normalized)
      }
    }
  }
}
