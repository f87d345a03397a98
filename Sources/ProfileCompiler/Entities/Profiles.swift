import CanonicalJSON
import ProfileModel
import Shape

extension CompilationContext {
  /// A profile with its pages in the order of the ladder.
  func entity(of resolved: ResolvedProfile, code: String, listing: [PageListing]) -> JSON {
    let profile = resolved.profile
    let names = sharedSources.adding(sourcesOf: profile, code: code)
    let hidden: Layer? = showsPay(of: resolved) ? nil : .pay
    return .object(present: [
      "aliases": profile.aliases.texts,
      "classification": classification(profile.classification, names),
      "code": .string(code),
      "distinct_from": profile.distinctFrom.list(relation),
      "effective": profile.stewardship.effective.date,
      "evidence": evidence(profile.evidence, without: hidden, names),
      "fields": ownFields(profile.fields, of: .profile, in: resolved.document),
      "focus": profile.focus.text,
      "function": .string(profile.functionCode),
      "owner": profile.stewardship.owner.text,
      "pages": .array(zip(resolved.covered, listing).map { page(of: resolved, at: $0, $1, names) }),
      "pay": shownPay(profile.pay),
      "related": profile.related.list(relation),
      "review_by": profile.stewardship.reviewBy.date,
      "reviews": reviewStates(of: code, layersOf(resolved), without: hidden),
      "revision": profile.stewardship.revision.number,
      "skills": .array(nonEmpty: resolved.skills.map { use(of: $0.use, $0.origin, on: resolved.ladder) }),
      "sources": ownSources(of: resolved, names),
      "status": .string(profile.status.rawValue),
      "summary": profile.summary.text,
      "title": profile.title.text,
      "tracks": profile.tracks.names,
      "withheld": withheld(profile),
    ])
  }

  /// What is left of a profile that is no longer in force: enough to lead its readers on.
  func stub(of profile: Profile, code: String) -> JSON {
    .object(present: [
      "code": .string(code),
      "function": .string(profile.functionCode),
      "replaced_by": profile.stewardship.replacedBy.name,
      "status": .string(profile.status.rawValue),
      "title": profile.title.text,
    ])
  }

  private func relation(_ relation: Relation) -> JSON {
    .object(present: ["because": relation.because.text, "profile": relation.profile.name])
  }

  /// The layers that authors wrote in the profile.
  private func layersOf(_ resolved: ResolvedProfile) -> Set<Layer> {
    let profile = resolved.profile
    let pages = resolved.details
    var layers: Set<Layer> = []
    if !profile.focus.isAbsent { layers.insert(.focus) }
    if !profile.responsibilities.isAbsent { layers.insert(.responsibilities) }
    if !profile.skills.isAbsent { layers.insert(.skills) }
    if !profile.pay.isAbsent || pages.contains(where: { !$0.pay.isAbsent }) { layers.insert(.pay) }
    if !profile.aliases.isAbsent || pages.contains(where: { !$0.aliases.isAbsent }) {
      layers.insert(.aliases)
    }
    if !profile.classification.isAbsent || pages.contains(where: { !$0.classification.isAbsent }) {
      layers.insert(.classification)
    }
    return layers
  }

  /// Why layers are left empty, by layer.
  private func withheld(_ profile: Profile) -> JSON? {
    guard let reasons = profile.withheld.value else { return nil }
    return .object(
      nonEmpty: layersByName.compactMap { layer in
        reasons[layer.rawValue].text.map { JSON.Member(layer.rawValue, $0) }
      })
  }
}
