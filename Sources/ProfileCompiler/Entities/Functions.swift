import CanonicalJSON
import ProfileModel
import Shape

extension CompilationContext {
  /// A function with its rubric as it holds there, and what it hands down to its profiles.
  func entity(of held: Library.Held<Function>, code: String, _ json: inout CanonicalWriter) {
    let function = held.value
    let ladder = ladder(of: code)
    json.object { json in
      if options.audience == .internal { json.names("authors", function.stewardship.authors) }
      json.string("code", code)
      json.date("effective", function.stewardship.effective)
      json.object(nonEmpty: "evidence") { evidence(function.evidence, sharedSources, &$0) }
      json.value("fields", ownFields(function.fields, of: .function, in: held.document))
      stamp("function", &json)
      json.text("owner", function.stewardship.owner)
      json.name("parent", function.parent)
      json.name("replaced_by", function.stewardship.replacedBy)
      json.array(nonEmpty: "responsibilities") { responsibilities(of: function, code, on: ladder, &$0) }
      json.date("review_by", function.stewardship.reviewBy)
      json.object(nonEmpty: "reviews") { reviewStates(of: held.document, reviewed[code], &$0) }
      json.number("revision", function.stewardship.revision)
      json.array(nonEmpty: "rubric") { rubric(of: code, on: ladder, &$0) }
      json.list("skills", function.skills) { use(of: $0, .function(code: code), on: ladder, &$1) }
      json.string("status", function.status.rawValue)
      json.text("summary", function.summary)
      json.entries("themes", function.themes, term)
      json.text("title", function.title)
      json.names("tracks", function.tracks)
    }
  }

  /// The levels of the tracks that the function, or the nearest one above it, names; all where none does.
  private func ladder(of code: String) -> [LevelEntry] {
    let tracks = library.chain(to: code).last { $0.value.tracks.value != nil }?.value.tracks.value?.values
    return library.levels.filter { tracks?.contains($0.track) ?? true }
  }

  /// The statements that the function's profiles inherit, level by level.
  private func responsibilities(
    of function: Function, _ code: String, on ladder: [LevelEntry], _ json: inout CanonicalWriter
  ) {
    for level in ladder {
      guard case .given(let listed, _) = function.responsibilities.value?[level.id] else { continue }
      let own = StatementGroup(statements: listed.fields, origin: .function(code: code))
      json.object { json in
        json.string("level", level.id)
        json.array("statements") { statements([own], at: level.id, citing: sharedSources, &$0) }
      }
    }
  }
}
