import ProfileModel

extension Sense {
  /// What the framework says: levels and vocabulary, and what it asks for.
  static let framework = parts(
    stewardship.merging(ladders) { first, _ in first }.merging(demandsOnTexts) { first, _ in first }
      .merging(demandsOnEvidence) { first, _ in first })

  private static let ladders: [String: Sense] = [
    "id": nothing, "title": wording, "summary": wording, "language": information,
    "tracks": entries(
      parts([
        "title": name, "summary": wording, "proficiency_may_fall": waiver,
        "levels": entries(
          parts([
            "title": name, "summary": wording, "rank": information, "facets": entries(requirement),
            "experience": experience,
          ]), given: .additive, gone: .identity),
      ]), given: .additive, gone: .identity),
    "facets": entries(parts(["title": wording, "summary": wording]), given: .additive, gone: .policy),
    "dimensions": entries(
      parts(["title": wording, "summary": wording, "gives": demands]), given: .additive, gone: .policy),
    "rubric": rubric, "themes": vocabulary(), "proficiencies": vocabulary(isOrdered: true),
    "layers": entries(
      parts(["title": wording, "introduction": wording, "empty": wording, "required": demand])),
    "pay": parts(["baseline": information, "currency": information]),
    "glossary": entries(wording),
  ]

  private static let demandsOnTexts: [String: Sense] = [
    "codes": parts(["function": terms, "profile": terms]),
    "complete": parts([
      "statements": range(), "metadata": demands, "scope": demand,
      "skills": parts(["minimum": least(), "maximum": most(), "require": demands]),
    ]),
    "similar": parts([
      "differing": least(usual: SimilarTexts.usualDiffering), "within": most(usual: SimilarTexts.usualWithin),
      "most": least(usual: SimilarTexts.usualMost), "shortest": most(usual: SimilarTexts.usualShortest),
      "run": most(usual: SimilarTexts.usualRun), "boilerplate": exceptions,
      "allowed": list(
        parts(["text": nothing, "reason": bookkeeping, "until": most()]), given: .policy, gone: .additive,
        named: ["text"]),
    ]),
    "style": parts([
      "statements": parts(["verb": terms, "opening": terms, "ending": terms]), "lengths": lengths,
      "grade": most(), "verbs": exceptions, "weak_verbs": demands,
      "terms": list(
        parts(["avoid": nothing, "use": bookkeeping, "because": bookkeeping]), given: .additive,
        gone: .policy, named: ["avoid"]),
    ]),
    // Which words say that a level does more decides what rules find; more words may find more or less.
    "escalation": entries(fact(.policy, given: .policy, gone: .policy)),
    "joint_names": exceptions,
  ]

  private static let demandsOnEvidence: [String: Sense] = [
    "schemes": entries(
      parts([
        "title": wording, "publisher": wording, "url": proof, "edition": proof, "source": proof,
        "grammar": terms, "pattern": terms, "tells_apart": demands, "tables": terms,
      ]), given: .additive, gone: .policy),
    "source_kinds": entries(
      parts(["title": wording, "summary": wording, "requires": demands, "oldest": most()]),
      given: .additive, gone: .policy),
    "evidence": parts(["require": demands, "layers": entries(layerPolicy, given: .additive, gone: .policy)]),
    "review": parts([
      "scale": parts(["minimum": terms, "maximum": terms, "pass": least()]),
      "dimensions": entries(parts(["title": wording, "summary": wording]), given: .additive, gone: .policy),
      "roles": entries(parts(["title": wording, "summary": wording]), given: .additive, gone: .policy),
      "layers": demands, "illustrative": waiver, "months": most(),
      "panel": parts(["minimum": least(usual: 1), "roles": demands, "spread": most()]),
      "editorial": parts(["differing": most(), "within": least()]).whole(.policy, .additive),
    ]),
    "fields": entries(
      entries(
        parts([
          "title": wording, "summary": wording, "type": terms, "values": exceptions, "required": demand,
          "audience": information,
        ]), given: .additive, gone: .policy)),
    "never_suppress": demands,
    "gate": parts([
      "holds": Sense(
        .words(usual: GatePolicy.usualHolds.map(\.rawValue)), given: .additive, gone: .policy),
      "exempt": Sense(
        .words(usual: GatePolicy.usualExempt.map(\.rawValue)), given: .policy, gone: .additive),
      "wording": parts(["differing": most(), "within": least()]).whole(.policy, .additive),
      "people": bookkeeping,
    ]),
  ]

  private static let layerPolicy = parts([
    "sources": least(usual: LayerPolicy.usualSources), "kinds": demands, "each": demand,
    // Themes narrow down what has to cite by itself; without them all have to.
    "themes": Sense(
      .list(of: fact(.policy, given: .additive, gone: .policy), names: []), given: .policy, gone: .additive,
      isWhole: true),
    // What a layer says for itself stands in place of what all layers have to give.
    "require": Sense(
      .list(of: fact(.policy, given: .additive, gone: .policy), names: []), given: .policy, gone: .policy,
      isWhole: true),
  ])

  private static func range(usualMost: Int? = nil) -> Sense {
    parts(["minimum": least(), "maximum": most(usual: usualMost)])
  }

  private static let lengths = parts([
    "summary": range(usualMost: TextLengths.usualSummary), "focus": range(), "statement": range(),
    "cell": range(), "facet": range(), "definition": range(), "applied": range(),
  ])
}
