package import Shape

/// What all documents of a workspace share: ladders, rubric, vocabulary, and what "complete" means.
package struct Framework: Stewarded {
  package var kind: Field<String> = .absent
  package var version: Field<Int> = .absent
  package var id: Field<String> = .absent
  package var title: Field<String> = .absent
  package var summary: Field<String> = .absent
  package var language: Field<String> = .absent
  package var stewardship = Stewardship()
  package var codes: Field<CodePatterns> = .absent
  package var tracks: Field<Keyed<Track>> = .absent
  package var facets: Field<Keyed<Term>> = .absent
  package var dimensions: Field<Keyed<Dimension>> = .absent
  package var rubric: Field<Rubric> = .absent
  package var themes: Field<Keyed<Term>> = .absent
  package var proficiencies: Field<Keyed<Term>> = .absent
  package var layers: Field<Keyed<LayerWords>> = .absent
  package var complete: Field<Completeness> = .absent
  package var similar: Field<SimilarTexts> = .absent
  package var style: Field<Style> = .absent
  package var escalation: Field<Escalation> = .absent
  package var jointNames: Field<Listed<String>> = .absent
  package var schemes: Field<Keyed<Scheme>> = .absent
  package var sourceKinds: Field<Keyed<SourceKind>> = .absent
  package var evidence: Field<EvidencePolicy> = .absent
  package var review: Field<ReviewPolicy> = .absent
  package var gate: Field<GatePolicy> = .absent
  package var pay: Field<PayScale> = .absent
  package var fields: Field<Keyed<Keyed<OwnField>>> = .absent
  package var glossary: Field<Keyed<String>> = .absent
  package var neverSuppress: Field<Listed<String>> = .absent

  package init() {}

  package static let shape = Shape<Framework>.record(
    "framework", "What all documents of a workspace share.", empty: Framework(),
    [
      .kind("framework", { $0.kind = $1 }), .version({ $0.version = $1 }),
      .required("id", { $0.id = $1 }, .text(.identifier), "the framework's id"),
      .required("title", { $0.title = $1 }, .line, "its name as readers see it"),
      .optional("summary", { $0.summary = $1 }, .paragraphs, "what it covers"),
      .required(
        "language", { $0.language = $1 }, .text(.language), "the language of its texts, as BCP 47 writes it"),
    ] + Member.metadata + [
      .optional("codes", { $0.codes = $1 }, CodePatterns.shape, "how codes are written"),
      .required(
        "tracks", { $0.tracks = $1 }, .keyed(by: .definition(of: .track), of: Track.shape),
        "the ladders of levels, by id"),
      .optional(
        "facets", { $0.facets = $1 },
        .keyed(by: .definition(of: .facet), of: Term.shape("facet", "What a level's card says of it.")),
        "what every level's card says, in this order"),
      .optional(
        "dimensions", { $0.dimensions = $1 }, .keyed(by: .definition(of: .dimension), of: Dimension.shape),
        "the columns of the rubric, in this order"),
      .optional(
        "rubric", { $0.rubric = $1 }, RubricCell.rubricShape,
        "cells that all functions inherit, by level and dimension"
      ),
      .optional("themes", { $0.themes = $1 }, Theme.byIDShape, "the groups of statements, in this order"),
      .optional(
        "proficiencies", { $0.proficiencies = $1 },
        .keyed(
          by: .definition(of: .proficiency), of: Term.shape("proficiency", "How well something is mastered.")),
        "how well something is mastered, from lowest to highest"),
      .optional(
        "layers", { $0.layers = $1 }, .keyed(by: Layer.shape.map(\.rawValue), of: LayerWords.shape),
        "the parts of a page, in this order, with their words"),
      .optional("complete", { $0.complete = $1 }, Completeness.shape, "what a complete profile has"),
      .optional("similar", { $0.similar = $1 }, SimilarTexts.shape, "when two texts say the same"),
      .optional("style", { $0.style = $1 }, Style.shape, "how texts are written here"),
      .optional(
        "escalation", { $0.escalation = $1 }, Escalation.shape,
        "the words by which texts say that a level does more than the one below"),
      .optional(
        "joint_names", { $0.jointNames = $1 }, .list(of: .line),
        "names with a slash or `or` in them that stand for one thing, as `input/output`"),
      .optional(
        "schemes", { $0.schemes = $1 }, .keyed(by: .definition(of: .scheme), of: Scheme.shape),
        "the classifications that profiles are mapped to, by id"),
      .optional(
        "source_kinds", { $0.sourceKinds = $1 },
        .keyed(by: .definition(of: .sourceKind), of: SourceKind.shape), sourceKindsSummary),
      .optional(
        "evidence", { $0.evidence = $1 }, EvidencePolicy.shape, "what profiles and functions have to cite"),
      .optional("review", { $0.review = $1 }, ReviewPolicy.shape, "how reviews are scored"),
      .optional(
        "gate", { $0.gate = $1 }, GatePolicy.shape, "which changes have to be approved before they are merged"
      ),
      .optional("pay", { $0.pay = $1 }, PayScale.shape, "what pay differentials are measured against"),
      .optional(
        "fields", { $0.fields = $1 }, OwnField.declarationsShape,
        "fields that this framework adds, by entity and name"),
      .optional(
        "glossary", { $0.glossary = $1 }, .keyed(by: .line, of: .line), "acronyms and what they stand for"),
      .optional(
        "never_suppress", { $0.neverSuppress = $1 }, .list(of: .text(.identifier)),
        "rules whose findings are always shown: no comment and no baseline hides them"),
    ])
}

/// What the reference says of the kinds of evidence.
private let sourceKindsSummary =
  "the kinds of evidence, by id: further ones, and changes to those that every framework has: "
  + GivenSourceKind.all.map(\.reference).joined(separator: "; ")

extension GivenSourceKind {
  fileprivate var reference: String {
    let age = oldest.map { "at most \($0) months old" } ?? "of any age"
    let meaning = summary.prefix(1).lowercased() + summary.dropFirst().dropLast()
    return "`\(id)` (\(meaning)), with \(listing(requires.map(\.rawValue))), \(age)"
  }
}

/// Themes, wherever they are declared.
package enum Theme {
  package static let byIDShape = Shape<Keyed<Term>>.keyed(
    by: .definition(of: .theme), of: Term.shape("theme", "A group of statements."))
}
