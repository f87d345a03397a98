import CanonicalJSON
import ProfileModel
import Shape

extension CompilationContext {
  /// A level with its card, whose lines stand in the framework's order.
  func entity(of entry: LevelEntry) -> JSON {
    let level = entry.level
    let card = (framework.facets.value?.keys ?? []).compactMap { facet in
      level.facets.value?[facet].text.map { text -> JSON in ["facet": .string(facet), "text": text] }
    }
    return .object(present: [
      "experience": level.experience.list(years),
      "facets": .array(nonEmpty: card),
      "id": .string(entry.id),
      "rank": level.rank.number,
      "summary": level.summary.text,
      "title": level.title.text,
      "track": .string(entry.track),
    ])
  }
}
