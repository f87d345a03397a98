import CanonicalJSON
import ProfileModel
import Shape

extension CompilationContext {
  /// The framework: ladders, vocabulary, the words on its pages and the rules of evidence.
  var frameworkEntity: JSON {
    let framework = framework
    return .object(present: [
      "codes": framework.codes.value.map { codes in
        .object(present: ["function": codes.function.name, "profile": codes.profile.name])
      },
      "complete": framework.complete.value.map(completeness),
      "dimensions": framework.dimensions.entries(dimension),
      "effective": framework.stewardship.effective.date,
      "facets": framework.facets.entries(term),
      "fields": ownFieldDeclarations,
      "glossary": glossary,
      "id": framework.id.name,
      "language": framework.language.name,
      "layers": framework.layers.entries(words),
      "owner": framework.stewardship.owner.text,
      "pay": framework.pay.value.map { pay in
        .object(present: ["baseline": pay.baseline.text, "currency": pay.currency.text])
      },
      "proficiencies": framework.proficiencies.entries(term),
      "review": framework.review.value.map(reviewPolicy),
      "review_by": framework.stewardship.reviewBy.date,
      "reviews": framework.id.value.flatMap { reviewStates(of: $0, [.level]) },
      "revision": framework.stewardship.revision.number,
      "schemes": framework.schemes.entries(scheme),
      "source_kinds": framework.sourceKinds.entries(term),
      "summary": framework.summary.text,
      "themes": framework.themes.entries(term),
      "title": framework.title.text,
      "tracks": framework.tracks.entries(track),
    ])
  }

  private func track(_ id: String, _ track: Track) -> JSON {
    .object(present: [
      "id": .string(id),
      "levels": .array((track.levels.value?.values ?? []).map { .string($0.key) }),
      "summary": track.summary.text,
      "title": track.title.text,
    ])
  }

  private func dimension(_ id: String, _ dimension: Dimension) -> JSON {
    .object(present: [
      "gives": dimension.gives.list { .string($0.rawValue) },
      "id": .string(id),
      "summary": dimension.summary.text,
      "title": dimension.title.text,
    ])
  }

  private func words(_ id: String, _ words: LayerWords) -> JSON {
    .object(present: [
      "empty": words.empty.text,
      "id": .string(id),
      "introduction": words.introduction.text,
      "required": words.required.flag,
      "title": words.title.text,
    ])
  }

  private func scheme(_ id: String, _ scheme: Scheme) -> JSON {
    .object(present: [
      "id": .string(id),
      "publisher": scheme.publisher.text,
      "title": scheme.title.text,
      "url": scheme.url.name,
    ])
  }

  private var glossary: JSON? {
    let terms = (framework.glossary.value?.values ?? []).map { ($0.key.normalized, $0.value.normalized) }
    return .array(
      nonEmpty: terms.sorted { canonicallyPrecedes($0.0, $1.0) }.map { term, meaning in
        ["meaning": .string(meaning), "term": .string(term)]
      })
  }
}
