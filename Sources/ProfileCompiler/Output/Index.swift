import CanonicalJSON
import ProfileModel
import Shape

/// What a website needs to find pages: the pages, the titles that lead to them, and where readers of retired
/// entities go.
struct Index {
  /// The published profiles with their pages, by code.
  private let profiles: [CompiledProfile]
  private let redirections: Redirections

  init(of profiles: [CompiledProfile], _ functions: [Function]) {
    let sorted = profiles.sorted { canonicallyPrecedes($0.code, $1.code) }
    self.profiles = sorted
    self.redirections = Redirections(sorted, functions)
  }

  /// Pages by profile and then in the order of the ladder; the rest by name.
  func json(isFile: Bool) -> JSON {
    .object(present: [
      "aliases": aliases, "format": isFile ? formatStamp("index") : nil, "pages": pages,
      "redirects": redirections.json,
    ])
  }

  private var pages: JSON {
    .array(
      profiles.flatMap { profile in
        profile.pages.map { page in
          .object(present: [
            "code": .string(page.code), "function": .string(profile.function), "level": .string(page.level),
            "profile": .string(profile.code), "title": .string(page.title), "track": .string(page.track),
          ])
        }
      })
  }

  private var aliases: JSON {
    var pages: [String: [String]] = [:]
    for profile in profiles {
      for alias in Set(profile.aliases) { pages[alias, default: []] += profile.pages.map(\.code) }
      for page in profile.pages {
        for alias in Set(page.aliases).subtracting(profile.aliases) {
          pages[alias, default: []].append(page.code)
        }
      }
    }
    pages = pages.filter { !$0.value.isEmpty }
    return .array(
      pages.sorted { canonicallyPrecedes($0.key, $1.key) }.map { alias, codes in
        ["alias": .string(alias), "pages": .array(codes.map { .string($0) })]
      })
  }
}
