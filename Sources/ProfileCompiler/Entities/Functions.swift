import CanonicalJSON
import ProfileModel
import Shape

extension CompilationContext {
  /// A function with its rubric as it holds there, and what it hands down to its profiles.
  func entity(of held: Library.Held<Function>, code: String) -> JSON {
    let function = held.value
    let ladder = ladder(of: code)
    return .object(present: [
      "code": .string(code),
      "effective": function.stewardship.effective.date,
      "evidence": evidence(function.evidence, sharedSources),
      "fields": ownFields(function.fields, of: .function, in: held.document),
      "owner": function.stewardship.owner.text,
      "parent": function.parent.name,
      "replaced_by": function.stewardship.replacedBy.name,
      "responsibilities": responsibilities(of: function, code, on: ladder),
      "review_by": function.stewardship.reviewBy.date,
      "reviews": reviewStates(of: code, layersOf(function)),
      "revision": function.stewardship.revision.number,
      "rubric": rubric(of: code, on: ladder),
      "skills": function.skills.list { use(of: $0, .function(code: code), on: ladder) },
      "status": .string(function.status.rawValue),
      "summary": function.summary.text,
      "themes": function.themes.entries(term),
      "title": function.title.text,
      "tracks": function.tracks.names,
    ])
  }

  /// The levels of the tracks that the function, or the nearest one above it, names; all where none does.
  private func ladder(of code: String) -> [LevelEntry] {
    let tracks = library.chain(to: code).last { $0.value.tracks.value != nil }?.value.tracks.value?.values
    return library.levels.filter { tracks?.contains($0.track) ?? true }
  }

  private func layersOf(_ function: Function) -> Set<Layer> {
    var layers: Set<Layer> = []
    if !function.rubric.isAbsent { layers.insert(.guidelines) }
    if !function.responsibilities.isAbsent { layers.insert(.responsibilities) }
    if !function.skills.isAbsent { layers.insert(.skills) }
    return layers
  }

  /// The statements that the function's profiles inherit, level by level.
  private func responsibilities(
    of function: Function, _ code: String, on ladder: [LevelEntry]
  ) -> JSON? {
    .array(
      nonEmpty: ladder.compactMap { level in
        guard let listed = function.responsibilities.value?[level.id].value else { return nil }
        let own = listed.values.map { PlacedStatement($0, .function(code: code)) }
        return [
          "level": .string(level.id),
          "statements": statements(own, at: level.id, citing: sharedSources),
        ]
      })
  }
}
