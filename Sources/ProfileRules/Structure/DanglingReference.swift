import Diagnostics
import ProfileModel
import Shape

extension Catalogue {
  static let danglingReference = Rule(
    "dangling-reference", .structure, .error, fix: .safe,
    summary: "the name of a level, skill, source, function or profile that is not there",
    reason: "the page would send its readers nowhere, or lose what they were sent to see",
    unchangeable: "a page without what it names would be compiled with a part missing",
    examples: [
      .good([
        "skills.yaml": """
        kind: skills
        version: 1
        skills:
          scheduling: {name: Scheduling, definition: Putting jobs in an order that meets their dates}
        """,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L1:
            - Plans the week of one line
        skills:
          - skill: scheduling
        """,
      ]),
      .bad(
        [
          "skills.yaml": """
          kind: skills
          version: 1
          library: true
          skills:
            scheduling: {name: Scheduling, definition: Putting jobs in an order that meets their dates}
          """,
          "OPS/PLAN.yaml": """
          kind: profile
          version: 1
          code: OPS.PLAN
          title: Planning
          responsibilities:
            L1:
              - Plans the week of one line
          skills:
            - skill: ⟦schedulling⟧
          """,
        ],
        fixed: [
          "OPS/PLAN.yaml": """
          kind: profile
          version: 1
          code: OPS.PLAN
          title: Planning
          responsibilities:
            L1:
              - Plans the week of one line
          skills:
            - skill: scheduling
          """
        ]),
      .bad(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Plans the week of one line
            ⟦L9⟧:
              - Plans the decade of the company
          """),
      .bad([
        "framework.yaml": """
        kind: framework
        version: 1
        id: example
        title: Example
        language: en
        tracks:
          main:
            title: Main track
            levels:
              L1: {title: Planner, rank: 1}
          lead:
            title: Lead track
            levels:
              M1: {title: Manager, rank: 2}
        """,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        tracks: [main]
        responsibilities:
          L1:
            - Plans the week of one line
          ⟦M1⟧:
            - Plans the month of a plant
        """,
      ]),
      .bad([
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: ⟦OPZ.PLAN⟧
        title: Planning
        responsibilities:
          L1:
            - Plans the week of one line
        """
      ]),
    ],
    check: .workspace { facts in
      let groups = Dictionary(grouping: facts.dangling) {
        // What a review is of may be what profiles name too.
        NamedThing([.profile, .function].contains($0.kind) ? .reviewSubject : $0.kind, $0.name)
      }
      return groups.values.compactMap { finding($0, facts) }
    })
}

/// One finding for all references to the same name.
private func finding(_ references: [UnresolvedReference], _ facts: WorkspaceFacts) -> Finding? {
  let sorted = references.sorted {
    ($0.kind == .reviewSubject ? 1 : 0, $0.place.file, $0.place.range)
      < ($1.kind == .reviewSubject ? 1 : 0, $1.place.file, $1.place.range)
  }
  guard let first = sorted.first else { return nil }
  let candidates = first.candidates.isEmpty ? facts.names(first.kind) : first.candidates
  let suggestion =
    first.isOutOfReach
    ? nil : closest(to: first.name, among: candidates) ?? only(candidates, under: first.name)
  return Finding(
    rule: "dangling-reference",
    message: first.isOutOfReach
      ? "the \(first.kind.name) \(quoted(first.name)) is not on the tracks of the profile"
      : "there is no \(first.kind.name) \(quoted(first.name))",
    place: first.place,
    related: sorted.dropFirst().map { RelatedPlace($0.place, "named here too") },
    notes: [.help(suggestion.map { "did you mean `\($0)`?" } ?? help(first.kind, candidates))],
    fix: suggestion.flatMap { fix(sorted, $0) },
    members: sorted.map { reference in
      Finding.Member(
        at: reference.place,
        Fingerprint(
          rule: "dangling-reference", entity: reference.entity, path: reference.stablePath,
          value: reference.name))
    })
}

/// The fix that writes another name in place of all references, if each of them can be written anew.
///
/// Names with other digits are names of other things: to take one for the other would invent a reference.
private func fix(_ references: [UnresolvedReference], _ name: String) -> Fix? {
  let written = references.compactMap(\.written)
  guard written.count == references.count, references.allSatisfy({ isSpelling(of: name, in: $0.name) }) else {
    return nil
  }
  return Fix(
    "write `\(name)`", safety: .safe, edits: written.map { $0.edit(toRead: name) },
    readings: written.map { Reading(file: $0.file, range: $0.range, text: name) })
}

/// The only candidate whose last part is the name, where a code was given without its function.
private func only(_ candidates: [String], under name: String) -> String? {
  let longer = candidates.filter { $0.hasSuffix("." + name) }
  return longer.count == 1 ? longer[0] : nil
}

private func help(_ kind: EntityKind, _ candidates: [String]) -> String {
  let advice = "define it\(kind.home.map { " \($0)" } ?? ""), or take the reference out"
  guard !candidates.isEmpty else { return advice }
  let shown = candidates.prefix(8)
  let more = candidates.count > shown.count ? " and \(candidates.count - shown.count) more" : ""
  return
    "there is \(shown.map { "`\($0)`" }.joined(separator: ", "))\(more); \(advice)"
}

extension EntityKind {
  /// Where things of the kind are defined, where that is not in a document of its own.
  fileprivate var home: String? {
    switch self {
    case .level, .track: "in framework.yaml under `tracks`"
    case .facet: "in framework.yaml under `facets`"
    case .dimension: "in framework.yaml under `dimensions`"
    case .theme: "in framework.yaml or the function under `themes`"
    case .proficiency: "in framework.yaml under `proficiencies`"
    case .scheme: "in framework.yaml under `schemes`"
    case .sourceKind: "in framework.yaml under `source_kinds`"
    case .reviewDimension, .reviewRole: "in framework.yaml under `review`"
    case .source: "under `sources`, in a document of kind `sources` or in the profile"
    case .skill: "under `skills`, in a document of kind `skills`"
    default: nil
    }
  }
}
