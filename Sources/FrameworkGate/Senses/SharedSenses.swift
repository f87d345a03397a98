import ProfileModel

/// What the parts that several kinds of documents have mean.
extension Sense {
  static let statement = parts(
    [
      "id": fact(.identity, given: .additive, gone: .identity),
      "text": requirement,
      "theme": information,
      "proficiency": Sense(.proficiency, given: .tightening, gone: .loosening),
      "examples": list(wording),
      "links": list(
        parts(["title": bookkeeping, "url": bookkeeping]), given: .additive, gone: .editorial,
        named: ["url"]),
      "evidence": evidence,
    ], shorthand: "text")

  static let statements = entries(list(statement, given: .tightening, gone: .loosening))

  /// A use of a skill.
  static let skillUses = list(
    parts([
      "skill": nothing, "applied": wording,
      "proficiency": Sense(.mastery, given: .tightening, gone: .loosening),
    ]), given: .tightening, gone: .loosening)

  /// Citations; a reason in their place says that there are none.
  static let evidence = parts(
    [
      "citations": citations,
      "none": Sense(.wording, given: .evidence, gone: .additive),
      "withheld": Sense(.wording, given: .evidence, gone: .additive),
    ], shorthand: "citations")

  private static let citations = list(
    parts([
      "source": nothing, "locator": proof, "as_of": proof,
      // A citation that names no levels is about all of them.
      "levels": Sense(
        .list(of: fact(.evidence, given: .additive, gone: .evidence), names: []), given: .evidence,
        gone: .additive, isWhole: true),
    ]), given: .additive, gone: .evidence, named: ["source"])

  static let experience = list(
    parts([
      "of": nothing,
      "from": Sense(
        .amount(raised: .tightening, lowered: .loosening, usual: nil), given: .tightening, gone: .loosening),
      // A range without an end goes on for any number of years.
      "to": Sense(
        .amount(raised: .tightening, lowered: .loosening, usual: nil), given: .loosening, gone: .tightening),
    ]), given: .tightening, gone: .loosening, named: ["of"])

  /// Cells of a rubric, by level and dimension.
  static let rubric = entries(
    entries(
      parts(["text": requirement, "degree": requirement, "experience": experience], shorthand: "text"),
      given: .tightening, gone: .loosening))

  static let classification = list(
    parts([
      "scheme": nothing, "code": information, "title": wording, "match": information,
      "edition": proof, "source": proof,
    ]), given: .additive, gone: .meaning, named: ["scheme"])

  /// What a job pays asks nothing of people; that it is a matter of wording nobody would say who is paid by it.
  static let pay = parts([
    "direction": information,
    "percent": parts(["from": information, "to": information]).whole(.additive, .meaning),
    "baseline": information, "audience": information,
  ]).whole(.additive, .meaning)

  static let aliases = list(wording)

  /// What a framework adds by itself may matter to anyone.
  static let ownFields = entries(information)

  static let source = parts([
    "title": wording, "kind": proof, "publisher": proof, "edition": proof, "url": proof, "doi": proof,
    "archive": proof, "published": proof, "retrieved": proof, "licence": proof,
    // A source that repeats another one is no second source.
    "derived_from": list(fact(.evidence, given: .evidence, gone: .evidence)),
    "audience": information, "sample": proof,
    "missing": entries(wording, given: .policy, gone: .additive),
    "statements": terms, "fields": ownFields,
  ])

  static let sources = entries(source, given: .additive, gone: .evidence)

  static func vocabulary(isOrdered: Bool = false) -> Sense {
    entries(
      parts(["title": wording, "summary": wording]), given: .additive, gone: .meaning, isOrdered: isOrdered)
  }

  /// Who keeps a document true, and until when: what is compared elsewhere decides whether it is published.
  static let stewardship: [String: Sense] = [
    "kind": nothing, "version": nothing, "owner": bookkeeping, "revision": bookkeeping,
    "effective": bookkeeping,
    // Who wrote a text does not judge it.
    "authors": list(fact(.editorial, given: .editorial, gone: .policy)),
    "review_by": Sense(
      .amount(raised: .policy, lowered: .editorial, usual: nil), given: .editorial, gone: .policy),
  ]
}
