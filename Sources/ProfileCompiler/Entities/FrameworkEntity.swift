import CanonicalJSON
import ProfileModel
import Shape

extension CompilationContext {
  /// The framework: ladders, vocabulary, the words on its pages and the rules of evidence.
  func frameworkEntity(_ json: inout CanonicalWriter) {
    json.object { json in
      if options.audience == .internal { json.names("authors", framework.stewardship.authors) }
      json.record("codes", framework.codes) { codes, json in
        json.name("function", codes.function)
        json.name("profile", codes.profile)
      }
      json.record("complete", framework.complete, completeness)
      json.entries("dimensions", framework.dimensions, dimension)
      json.date("effective", framework.stewardship.effective)
      json.record("evidence", framework.evidence, evidencePolicy)
      json.entries("facets", framework.facets, term)
      json.array(nonEmpty: "fields", ownFieldDeclarations)
      stamp("framework", &json)
      json.array(nonEmpty: "glossary", glossary)
      json.name("id", framework.id)
      json.name("language", framework.language)
      json.entries("layers", framework.layers, words)
      json.text("owner", framework.stewardship.owner)
      json.record("pay", framework.pay) { pay, json in
        json.text("baseline", pay.baseline)
        json.text("currency", pay.currency)
      }
      json.entries("proficiencies", framework.proficiencies, term)
      json.record("review", framework.review, reviewPolicy)
      json.date("review_by", framework.stewardship.reviewBy)
      if let id = framework.id.value, let document = library.frameworkDocument {
        json.object(nonEmpty: "reviews") { reviewStates(of: document, reviewed[id], &$0) }
      }
      json.number("revision", framework.stewardship.revision)
      json.entries("schemes", framework.schemes, scheme)
      json.array("source_kinds", sourceKinds)
      json.text("summary", framework.summary)
      json.entries("themes", framework.themes, term)
      json.text("title", framework.title)
      json.entries("tracks", framework.tracks, track)
    }
  }

  private func track(_ id: String, _ track: Track, _ json: inout CanonicalWriter) {
    json.string("id", id)
    json.array("levels") { json in
      for level in track.levels.value?.values ?? [] { json.string(level.key) }
    }
    json.text("summary", track.summary)
    json.text("title", track.title)
  }

  private func dimension(_ id: String, _ dimension: Dimension, _ json: inout CanonicalWriter) {
    json.choices("gives", dimension.gives)
    json.string("id", id)
    json.text("summary", dimension.summary)
    json.text("title", dimension.title)
  }

  private func words(_ id: String, _ words: LayerWords, _ json: inout CanonicalWriter) {
    json.text("empty", words.empty)
    json.string("id", id)
    json.text("introduction", words.introduction)
    json.flag("required", words.required)
    json.text("title", words.title)
  }

  private func scheme(_ id: String, _ scheme: Scheme, _ json: inout CanonicalWriter) {
    json.text("edition", scheme.edition)
    json.string("id", id)
    json.text("publisher", scheme.publisher)
    json.string("source", scheme.source.value.flatMap(sharedSources.name))
    json.text("title", scheme.title)
    json.name("url", scheme.url)
  }

  private func glossary(_ json: inout CanonicalWriter) {
    let terms = (framework.glossary.value?.values ?? []).map { ($0.key.normalized, $0.value.normalized) }
    for (term, meaning) in terms.sorted(by: { canonicallyPrecedes($0.0, $1.0) }) {
      json.object { json in
        json.string("meaning", meaning)
        json.string("term", term)
      }
    }
  }
}
