package import Shape

/// The kinds of things that documents define and name.
extension EntityKind {
  package static let track = EntityKind("track")
  package static let level = EntityKind("level")
  package static let facet = EntityKind("facet")
  package static let dimension = EntityKind("dimension")
  package static let theme = EntityKind("theme")
  package static let proficiency = EntityKind("proficiency")
  package static let scheme = EntityKind("scheme")
  package static let sourceKind = EntityKind("source kind")
  package static let source = EntityKind("source")
  package static let skill = EntityKind("skill")
  package static let function = EntityKind("function")
  package static let profile = EntityKind("profile")
  package static let statement = EntityKind("statement")
  package static let reviewDimension = EntityKind("review dimension")
  package static let reviewRole = EntityKind("review role")

  /// What a review can judge: a profile, a function, a list of skills or the framework.
  package static let reviewSubject = EntityKind("profile, function or list of skills")

  /// All of them, in an order that numbers them.
  static let all: [EntityKind] = [
    .track, .level, .facet, .dimension, .theme, .proficiency, .scheme, .sourceKind, .source, .skill,
    .function, .profile,
    .statement, .reviewDimension, .reviewRole, .reviewSubject,
  ]
}
