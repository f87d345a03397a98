package import Shape

/// A part of a page, with evidence and reviews of its own; in the page's order.
package enum Layer: String, CaseIterable, Sendable {
  case focus
  case pay
  case responsibilities
  case guidelines
  case skills
  case provenance
  case level
  case adjacent
  case aliases
  case classification

  /// What the layer shows.
  package var summary: String {
    switch self {
    case .focus: "what the profile is about"
    case .pay: "how pay differs from the function's baseline"
    case .responsibilities: "the statements of each level"
    case .guidelines: "the function's leveling rubric"
    case .skills: "the skills that the focus applies"
    case .provenance: "the sources and reviews behind the page"
    case .level: "the level's card"
    case .adjacent: "the nearest other roles"
    case .aliases: "other titles of the same work"
    case .classification: "codes of official classifications"
    }
  }

  /// Whether people write the layer in a profile; the others are derived or come from the framework.
  package var isAuthored: Bool {
    switch self {
    case .focus, .pay, .responsibilities, .skills, .aliases, .classification: true
    case .guidelines, .provenance, .level, .adjacent: false
    }
  }

  package static let shape = Shape<Layer>.choice(\.summary)
}
