import CanonicalJSON
import ProfileModel
import Shape

/// What the index says of a page.
struct PageListing: Sendable {
  let code: String
  let title: String
  let level: String
  let track: String

  /// Titles under which people look for this page and for no other page of the profile.
  let aliases: [String]
}

extension ResolvedProfile {
  /// What differs at the levels that have a page.
  var details: [PageDetails] { covered.compactMap { details(at: $0.id) } }

  func details(at level: String) -> PageDetails? { profile.levels.value?[level].value }

  /// The profile's pages, in the order of the ladder.
  func listing(code: String) -> [PageListing] {
    covered.map { entry in
      let details = details(at: entry.id)
      return PageListing(
        code: code + "." + entry.id,
        title: (details?.title.value ?? profile.title.value ?? "").normalized,
        level: entry.id, track: entry.track,
        aliases: (details?.aliases.value?.values ?? []).map { $0.normalized })
    }
  }
}

extension CompilationContext {
  /// A page: its statements, and what it has instead of the profile's or beside it.
  func page(
    of resolved: ResolvedProfile, at entry: LevelEntry, _ listing: PageListing, _ names: SourceNames,
    _ json: inout CanonicalWriter
  ) {
    let details = resolved.details(at: entry.id) ?? PageDetails(PageFields())
    json.object { json in
      json.array(nonEmpty: "aliases") { json in
        for alias in listing.aliases { json.string(alias) }
      }
      classification(details.classification, names, &json)
      json.string("code", listing.code)
      json.value("fields", ownFields(details.fields, of: .page, in: resolved.document))
      json.string("level", entry.id)
      pagePay(details.pay, insteadOf: resolved.profile.pay, &json)
      json.array("statements") {
        statements(resolved.statementGroups(at: entry.id), at: entry.id, citing: names, &$0)
      }
      json.string("title", listing.title)
      json.string("track", entry.track)
    }
  }
}
