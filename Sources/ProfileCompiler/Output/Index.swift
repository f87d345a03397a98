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
  func members(isFile: Bool, _ json: inout CanonicalWriter) {
    json.array("aliases", aliases)
    if isFile { json.value("format", formatStamp("index")) }
    json.array("pages", pages)
    json.value("redirects", redirections.json)
  }

  private func pages(_ json: inout CanonicalWriter) {
    for profile in profiles {
      for page in profile.pages {
        json.object { json in
          json.string("code", page.code)
          json.string("function", profile.function)
          json.string("level", page.level)
          json.string("profile", profile.code)
          json.string("title", page.title)
          json.string("track", page.track)
        }
      }
    }
  }

  private func aliases(_ json: inout CanonicalWriter) {
    let pages = pagesByAlias
    for alias in pages.keys.canonicallySorted() {
      json.object { json in
        json.string("alias", alias)
        json.array("pages") { json in
          for code in pages[alias, default: []] { json.string(code) }
        }
      }
    }
  }

  private var pagesByAlias: [String: [String]] {
    var pages: [String: [String]] = [:]
    for profile in profiles where !profile.pages.isEmpty {
      let codes = profile.pages.map { $0.code }
      for alias in Set(profile.aliases) { pages[alias, default: []] += codes }
      for page in profile.pages where !page.aliases.isEmpty {
        for alias in Set(page.aliases).subtracting(profile.aliases) {
          pages[alias, default: []].append(page.code)
        }
      }
    }
    return pages
  }
}
