import Diagnostics
import FileSystem
import ProfileModel
import Shape

/// Tells of each change which pages it reaches: as they are now, or as they were where something is gone.
struct ReachFinding {
  private let base: Workspace
  private let head: Workspace
  private let threads: Int

  init(_ base: Workspace, _ head: Workspace, threads: Int) {
    self.base = base
    self.head = head
    self.threads = threads
  }

  func fill(_ changes: inout [Change]) {
    let levels = Set((base.library.levels + head.library.levels).map(\.id))
    let parts = changes.map { ReachedPart(of: $0, isLevel: levels.contains) }
    let gone = changes.map { $0.after == nil || $0.isPageGone }
    func index(of workspace: Workspace, isGone: Bool) -> ReachIndex? {
      let isNeeded = changes.indices.contains { gone[$0] == isGone && parts[$0].isShared }
      return isNeeded ? ReachIndex(of: workspace, threads: threads) : nil
    }
    let (old, new) = (index(of: base, isGone: true), index(of: head, isGone: false))
    var reaches: [String: Reach] = [:]
    for position in changes.indices {
      let key = "\(gone[position]) \(parts[position])"
      let found = gone[position] ? old : new
      let result =
        reaches[key] ?? found.map { reach(of: parts[position], in: $0) }
        ?? changes[position].reachOfProfile(parts[position], gone[position] ? base : head)
      reaches[key] = result
      changes[position].reach = result
    }
  }

  private func reach(of part: ReachedPart, in index: ReachIndex) -> Reach {
    switch part {
    case .nothing: Reach()
    case .everything: index.reach(level: nil) { _ in true }
    case .level(let level): index.reach(level: level) { _ in true }
    case .profile(let code, let level): index.reach(level: level) { $0.code == code }
    case .function(let code, let level): index.reach(level: level) { $0.functions.contains(code) }
    case .users(let thing): index.reach(of: thing)
    }
  }
}

extension ReachedPart {
  /// Whether it may be in several profiles, which then have to be read.
  fileprivate var isShared: Bool {
    switch self {
    case .nothing, .profile: false
    case .everything, .level, .function, .users: true
    }
  }
}

extension Change {
  /// Whether it is that a page, or a whole profile, is not there any more.
  fileprivate var isPageGone: Bool { kind == .identity && subject.document == .profile && path == "status" }

  /// The pages of the one profile that it is a change of, in a state.
  fileprivate func reachOfProfile(_ part: ReachedPart, _ workspace: Workspace) -> Reach {
    guard case .profile(_, let level) = part, let file = (after == nil ? base : head ?? base)?.file,
      let source = try? workspace.source.read(file), let document = ReadFile.reading(source).document,
      case .profile(let profile) = document.content
    else { return Reach() }
    let resolved = ResolvedProfile(profile, in: document, of: workspace.library)
    let people = workspace.library.framework.gate.value?.people.value
    return Reach(of: [PagedProfile(resolved, people: people)], level: level)
  }
}
