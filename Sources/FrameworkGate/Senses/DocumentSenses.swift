package import ProfileModel

/// What the fields of each kind of document mean.
extension Sense {
  /// What a document of a kind says; nothing for what says only which changes may pass.
  package static func document(_ kind: DocumentKind) -> Sense {
    switch kind {
    case .framework: framework
    case .function: function
    case .profile: profile
    case .sources: parts(["kind": nothing, "version": nothing, "sources": sources])
    case .skills: skills
    case .review: reviews
    case .baseline: baseline
    case .approvals: nothing
    }
  }

  private static let profile = parts(
    stewardship.merging(
      [
        "code": nothing, "title": name, "status": nothing, "replaced_by": nothing,
        "tracks": list(information), "summary": wording, "focus": wording,
        "distinct_from": relations, "related": relations, "aliases": aliases,
        "classification": classification, "responsibilities": statements, "skills": skillUses, "pay": pay,
        "withheld": entries(wording, given: .policy, gone: .additive),
        "levels": entries(
          parts([
            "title": name, "absent": wording, "aliases": aliases, "classification": classification,
            "pay": pay, "fields": ownFields,
          ])),
        "evidence": entries(evidence), "sources": sources, "fields": ownFields,
      ], uniquingKeysWith: { first, _ in first }))

  private static let function = parts(
    stewardship.merging(
      [
        "code": nothing, "title": name, "status": nothing, "replaced_by": nothing, "summary": wording,
        "parent": information, "tracks": list(information), "themes": vocabulary(), "rubric": rubric,
        "responsibilities": statements, "skills": skillUses, "evidence": entries(evidence),
        "fields": ownFields,
      ], uniquingKeysWith: { first, _ in first }))

  private static let relations = list(
    parts(["profile": nothing, "because": wording]), given: .additive, gone: .meaning, named: ["profile"])

  private static let skills = parts([
    "kind": nothing, "version": nothing, "id": nothing,
    "authors": stewardship["authors"] ?? nothing, "library": waiver,
    "skills": entries(
      parts([
        "name": name, "kind": information, "definition": wording, "broader": information,
        "external": entries(information), "evidence": evidence, "fields": ownFields,
      ]), given: .additive, gone: .identity),
  ])

  /// Reviews are appended to, never rewritten.
  private static let reviews = parts([
    "kind": nothing, "version": nothing, "of": nothing,
    "reviews": list(
      parts([
        "date": nothing, "seal": nothing, "note": bookkeeping,
        "illustrative": fact(.evidence, given: .evidence, gone: .evidence),
        "panel": fact(.evidence, given: .evidence, gone: .evidence),
        "carries": fact(.evidence, given: .evidence, gone: .evidence),
        "layers": entries(fact(.evidence, given: .evidence, gone: .evidence)),
      ]), given: .additive, gone: .evidence, named: ["date"]),
  ])

  private static let baseline = parts([
    "kind": nothing, "version": nothing,
    "entries": list(
      parts([
        "fingerprint": nothing, "rule": nothing, "file": nothing, "path": nothing, "reason": bookkeeping,
        "owner": bookkeeping,
      ]), given: .policy, gone: .additive, named: ["fingerprint"]),
  ])
}
