import ProfileModel

/// The part of a workspace that a change can reach, told from where it stands.
enum ReachedPart {
  /// What nobody reads on a page.
  case nothing
  case everything
  case level(String)
  case profile(String, level: String?)
  case function(String, level: String?)
  case users(of: NamedThing)

  /// `isLevel` tells whether a part of a path is the id of a level.
  init(of change: Change, isLevel: (String) -> Bool) {
    let parts = change.path.split { $0 == "." || $0 == "[" || $0 == "]" }.map(String.init)
    let level = parts.first(where: isLevel)
    switch change.subject.document {
    case .profile: self = .profile(change.subject.name, level: level)
    case .function: self = .function(change.subject.name, level: level)
    case .framework: self = Self.part(ofFramework: parts, level)
    case .skills: self = parts.count > 1 ? .users(of: NamedThing(.skill, parts[1])) : .nothing
    case .sources: self = parts.count > 1 ? .users(of: NamedThing(.source, parts[1])) : .nothing
    case .review, .baseline, .settings: self = .nothing
    }
  }

  private static func part(ofFramework parts: [String], _ level: String?) -> ReachedPart {
    guard let field = parts.first, readFields.contains(field) else { return .nothing }
    return level.map { .level($0) } ?? .everything
  }
}

/// The fields of a framework that pages show, or are read by; the others say what authors and reviewers have to do.
private let readFields: Set<String> = [
  "title", "tracks", "facets", "dimensions", "rubric", "themes", "proficiencies", "layers", "pay", "glossary",
]
