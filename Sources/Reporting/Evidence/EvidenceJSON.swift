import CanonicalJSON
import ProfileModel
import Provenance

/// A chain for programs, as `evidenceSchema` describes it.
func chainJSON(_ chain: EvidenceChain) -> JSON {
  [
    "version": 1, "kind": "chain", "subject": .string(chain.subject), "title": orNull(chain.title),
    "sections": .array(chain.sections.map(json)),
    "pages": .array(chain.pages.map { .string($0) }),
    "sources": .array(chain.sources.map(json)),
  ]
}

/// The coverage of a workspace for programs.
func coverageJSON(_ coverage: Coverage) -> JSON {
  [
    "version": 1, "kind": "coverage",
    "documents": .array(
      coverage.documents.map { document in
        ["home": json(document.home), "layers": .array(document.layers.map(json))]
      }),
    "total": json(coverage.total),
  ]
}

/// What rests on a source, for programs.
func usesJSON(_ uses: SourceUses) -> JSON {
  [
    "version": 1, "kind": "uses", "source": json(uses.source),
    "derived": .array(uses.derived.map(json)),
    "schemes": .array(
      uses.schemes.map { scheme in
        ["id": .string(scheme.id), "source": .string(scheme.source), "place": json(scheme.place)]
      }),
    "uses": .array(
      uses.uses.map { use in
        [
          "home": json(use.home), "layer": .string(use.layer.rawValue), "text": orNull(use.text),
          "resting": .array(use.resting.map { .string($0) }), "citation": json(use.citation),
        ]
      }),
  ]
}

private func json(_ section: EvidenceSection) -> JSON {
  [
    "layer": .string(section.layer.rawValue), "home": json(section.home),
    "support": json(section.support), "review": json(section.verdict),
    "texts": .array(
      section.texts.map { text in
        [
          "name": .string(text.name), "level": orNull(text.level), "text": .string(text.text),
          "place": json(text.place),
          "restsOn": .string(text.support.isMissing ? "layer" : "text"),
          "support": json(section.support(of: text)),
        ]
      }),
  ]
}

private func json(_ support: Support) -> JSON {
  let (state, sources, hidden, reason): (String, [CitedSource], Int, String?) =
    switch support {
    case .cited(let sources, let hidden): ("cited", sources, hidden, nil)
    case .none(let reason): ("none", [], 0, reason)
    case .withheld(let reason): ("withheld", [], 0, reason)
    case .missing: ("missing", [], 0, nil)
    }
  return [
    "state": .string(state), "citations": .array(sources.map(json)), "internalSources": .integer(hidden),
    "reason": orNull(reason),
  ]
}

private func json(_ citation: CitedSource) -> JSON {
  [
    "source": .string(citation.name), "locator": orNull(citation.locator), "asOf": orNull(citation.asOf),
    "place": json(citation.place),
  ]
}

private func json(_ verdict: Verdict) -> JSON {
  [
    "state": .string(verdict.stateName), "date": orNull(verdict.date),
    "lowest": verdict.lowest.map { .integer($0) } ?? .null,
    "mark": verdict.mark.map { .integer($0) } ?? .null,
    "panel": .array(verdict.panel.map { .string($0) }),
  ]
}

private func json(_ layer: LayerCoverage) -> JSON {
  [
    "layer": .string(layer.layer.rawValue), "texts": json(layer.texts), "sources": .integer(layer.sources),
    "review": json(layer.verdict),
  ]
}

private func json(_ counts: TextCounts) -> JSON {
  [
    "all": .integer(counts.all), "citing": .integer(counts.citing), "byLayer": .integer(counts.byLayer),
    "explained": .integer(counts.explained), "uncited": .integer(counts.uncited),
  ]
}

private func json(_ source: SourceCard) -> JSON {
  [
    "name": .string(source.name), "title": orNull(source.title), "kind": orNull(source.kind),
    "publisher": orNull(source.publisher), "edition": orNull(source.edition),
    "published": orNull(source.published), "retrieved": orNull(source.retrieved),
    "licence": orNull(source.licence), "url": orNull(source.url), "doi": orNull(source.doi),
    "archive": orNull(source.archive), "derivedFrom": .array(source.derivedFrom.map { .string($0) }),
    "isInternal": .boolean(source.isInternal), "place": json(source.place),
  ]
}

private func json(_ home: Home) -> JSON {
  [
    "origin": .string(home.origin), "title": orNull(home.title), "file": .string(home.file),
    "isDraft": .boolean(home.isDraft),
  ]
}

private func json(_ place: TextPlace) -> JSON {
  ["file": .string(place.file), "line": .integer(place.line), "path": .string(place.path)]
}

private func orNull(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }
