import FileSystem
import ProfileModel
import TestSupport

/// A framework of two tracks, with a rubric.
let framework = """
  kind: framework
  version: 1
  id: sample
  title: Sample
  language: en
  tracks:
    expert:
      title: Expert track
      levels:
        P1: {title: Planner, rank: 1}
        P2: {title: Senior planner, rank: 2}
    lead:
      title: Lead track
      levels:
        M1: {title: Manager, rank: 2}
  dimensions:
    scope: {title: Scope}
    craft: {title: Craft}
  rubric:
    P1: {scope: one line of a plant, craft: follows the plan}
    P2: {scope: a plant, craft: changes the plan}
    M1: {scope: a team, craft: guides planners}
  themes:
    delivery: {title: Delivery}
  proficiencies:
    knows: {title: Knows}
    masters: {title: Masters}
  source_kinds:
    book: {title: Book}
  """

/// A workspace with that framework, unless `files` hold another one.
func workspace(_ files: KeyValuePairs<String, String>) throws -> Workspace {
  try Workspace(from: filesWithFramework(files))
}

func filesWithFramework(_ files: KeyValuePairs<String, String>) -> FilesInMemory {
  var memory = FilesInMemory()
  memory["framework.yaml"] = framework
  for (path, text) in files { memory[path] = text }
  return memory
}

extension Workspace {
  /// The profile at a path, with what it inherits.
  func profile(_ path: String) throws -> ResolvedProfile {
    let document = ReadFile.reading(try source.read(path)).document
    guard let document, case .profile(let profile) = document.content else { throw NoProfile() }
    return ResolvedProfile(profile, in: document, of: library)
  }
}

struct NoProfile: Error {}
