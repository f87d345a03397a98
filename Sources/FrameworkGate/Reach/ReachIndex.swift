import Concurrency
import FileSystem
import ProfileModel
import Shape

/// All pages of a state, for telling which of them a change of something shared reaches.
///
/// To know them every profile has to be read: that is what a change of a framework, a function, a skill or a source costs.
struct ReachIndex: Sendable {
  private let profiles: [PagedProfile]

  /// What each function names, by its code.
  private let named: [String: Set<NamedThing>]

  init(of workspace: Workspace, threads: Int) {
    let library = workspace.library
    let people = library.framework.gate.value?.people.value
    self.profiles = concurrentMap(workspace.profiles, threads: threads) { path -> PagedProfile? in
      guard let file = try? workspace.source.read(path), let document = ReadFile.reading(file).document,
        case .profile(let profile) = document.content
      else { return nil }
      return PagedProfile(ResolvedProfile(profile, in: document, of: library), people: people)
    }.compactMap(\.self).sorted { $0.code < $1.code }
    self.named = library.functions.mapValues(\.document.namesOfShared)
  }

  /// The pages at a level, or at all, of the profiles for which `isReached` holds.
  func reach(level: String?, where isReached: (PagedProfile) -> Bool) -> Reach {
    Reach(of: profiles.filter(isReached), level: level)
  }

  /// The pages of the profiles that name something, or inherit it.
  func reach(of thing: NamedThing) -> Reach {
    reach(level: nil) { profile in
      profile.names.contains(thing) || profile.functions.contains { named[$0]?.contains(thing) == true }
    }
  }
}

extension Reach {
  /// The pages of some profiles, at one level or at all.
  init(of profiles: [PagedProfile], level: String?) {
    for profile in profiles {
      for page in profile.pages where level == nil || page.level == level {
        pages.append("\(profile.code).\(page.level)")
        if let count = page.people { people = (people ?? 0) + count }
      }
    }
  }
}
