import CanonicalJSON
import ProfileModel
import Reviews
import Shape

extension CompilationContext {
  /// A profile with its pages in the order of the ladder.
  func entity(
    of resolved: ResolvedProfile, code: String, listing: [PageListing], _ reviewed: ReviewedSubject?,
    _ json: inout CanonicalWriter
  ) {
    let profile = resolved.profile
    let names = sharedSources.adding(sourcesOf: profile, code: code)
    let hidden: Layer? = showsPay(of: resolved) ? nil : .pay
    json.object { json in
      json.texts("aliases", profile.aliases)
      if options.audience == .internal { json.names("authors", profile.stewardship.authors) }
      classification(profile.classification, names, &json)
      json.string("code", code)
      json.list("distinct_from", profile.distinctFrom, relation)
      json.date("effective", profile.stewardship.effective)
      json.object(nonEmpty: "evidence") { evidence(profile.evidence, without: hidden, names, &$0) }
      json.value("fields", ownFields(profile.fields, of: .profile, in: resolved.document))
      json.text("focus", profile.focus)
      stamp("profile", &json)
      json.string("function", profile.functionCode)
      json.text("owner", profile.stewardship.owner)
      json.array("pages") { json in
        for (entry, listing) in zip(resolved.covered, listing) {
          page(of: resolved, at: entry, listing, names, &json)
        }
      }
      pay(profile.pay, &json)
      json.list("related", profile.related, relation)
      json.date("review_by", profile.stewardship.reviewBy)
      json.object(nonEmpty: "reviews") {
        reviewStates(of: resolved.document, reviewed, without: hidden, &$0)
      }
      json.number("revision", profile.stewardship.revision)
      json.array(nonEmpty: "skills") { json in
        for skill in resolved.skills {
          json.object { use(of: skill.use, skill.origin, on: resolved.ladder, &$0) }
        }
      }
      json.array(nonEmpty: "sources") { ownSources(of: resolved, names, &$0) }
      json.string("status", profile.status.rawValue)
      json.text("summary", profile.summary)
      json.text("title", profile.title)
      json.names("tracks", profile.tracks)
      json.object(nonEmpty: "withheld") { withheld(profile, &$0) }
    }
  }

  /// What is left of a profile that is no longer in force: enough to lead its readers on.
  func stub(of profile: Profile, code: String, _ json: inout CanonicalWriter) {
    json.object { json in
      json.string("code", code)
      stamp("profile", &json)
      json.string("function", profile.functionCode)
      json.name("replaced_by", profile.stewardship.replacedBy)
      json.string("status", profile.status.rawValue)
      json.text("title", profile.title)
    }
  }

  private func relation(_ relation: Relation, _ json: inout CanonicalWriter) {
    json.text("because", relation.because)
    json.name("profile", relation.profile)
  }

  /// Why layers are left empty, by layer.
  private func withheld(_ profile: Profile, _ json: inout CanonicalWriter) {
    guard case .given(let reasons, _) = profile.withheld else { return }
    for layer in layersByName { json.text(layer.rawValue, reasons[layer.rawValue]) }
  }
}
