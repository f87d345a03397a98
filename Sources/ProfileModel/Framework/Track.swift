package import Shape

/// A ladder of levels.
package struct Track: Sendable {
  package var title: Field<String> = .absent
  package var summary: Field<String> = .absent
  package var levels: Field<Keyed<Level>> = .absent
  package var proficiencyMayFall: Field<Bool> = .absent

  package init() {}

  package static let shape = Shape<Track>.record(
    "track", "A ladder of levels.", empty: Track(),
    [
      .required("title", { $0.title = $1 }, .line, "its name as readers see it"),
      .optional("summary", { $0.summary = $1 }, .paragraphs, "whom it is for"),
      .required(
        "levels", { $0.levels = $1 }, .keyed(by: .definition(of: .level), of: Level.shape),
        "its levels by id, lowest first"),
      .optional(
        "proficiency_may_fall", { $0.proficiencyMayFall = $1 }, .boolean,
        "whether a level may ask for less of a skill than the one below, as where people come to lead the work "
          + "instead of doing it; no if not said"),
    ])
}

/// A step of a ladder, with its card.
package struct Level: Sendable {
  package var title: Field<String> = .absent
  package var summary: Field<String> = .absent
  package var rank: Field<Int> = .absent
  package var facets: Field<Keyed<String>> = .absent
  package var experience: Field<Listed<Experience>> = .absent

  package init() {}

  package static let shape = Shape<Level>.record(
    "level", "A step of a ladder, with its card.", empty: Level(),
    [
      .required("title", { $0.title = $1 }, .line, "its name as readers see it"),
      .optional("summary", { $0.summary = $1 }, .paragraphs, "what it is, in a sentence"),
      .required(
        "rank", { $0.rank = $1 }, .integer(atLeast: 1),
        "its place on the one scale that all tracks share; levels of a fork share a rank"),
      .optional(
        "facets", { $0.facets = $1 }, .keyed(by: .reference(to: .facet), of: .paragraphs),
        "the card's lines, by facet"),
      .optional("experience", { $0.experience = $1 }, .list(of: Experience.shape), "the typical years"),
    ])
}
