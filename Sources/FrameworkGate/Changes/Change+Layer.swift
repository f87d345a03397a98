package import ProfileModel

extension Change {
  /// The part of a page that the change is about, where it is about one.
  package var layer: Layer? {
    switch subject.document {
    case .skills: return path.hasPrefix("skills.") ? .skills : nil
    case .sources: return .provenance
    case .review, .baseline, .settings: return nil
    case .framework, .function, .profile: break
    }
    let fields = path.split(separator: ".", maxSplits: 3).map { $0.prefix { $0 != "[" } }
    guard let first = fields.first else { return nil }
    switch first {
    case "evidence" where subject.document != .framework:
      return fields.count > 1 ? Layer(rawValue: String(fields[1])) : nil
    case "levels": return fields.count > 2 ? Layer(rawValue: String(fields[2])) ?? .focus : nil
    case "title", "summary", "distinct_from", "related":
      return subject.document == .profile ? .focus : nil
    case "rubric": return .guidelines
    case "tracks", "facets": return subject.document == .framework ? .level : nil
    case "withheld": return fields.count > 1 ? Layer(rawValue: String(fields[1])) : nil
    default: return subject.document == .framework ? nil : Layer(rawValue: String(first))
    }
  }
}
