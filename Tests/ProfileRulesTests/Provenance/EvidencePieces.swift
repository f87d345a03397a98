import ProfileModel

/// The pieces of evidence that a sample document holds: paths to all that somebody could take out.
extension YAMLValue {
  func evidencePieces(of kind: DocumentKind) -> [[String]] {
    switch kind {
    case .profile, .function, .skills:
      paths(to: "evidence").flatMap { path in self[path].allPaths.map { path + $0 } }
    case .sources:
      self["sources"].keys.flatMap { id in
        [["sources", id]]
          // The table of its statements is what texts are compared with, and no piece of evidence for them.
          + self["sources"][id].allPaths.dropFirst().filter {
            !["title", "kind", "statements"].contains($0[0])
          }
          .map { ["sources", id] + $0 }
      }
    case .framework:
      self["schemes"].keys.flatMap { [["schemes", $0, "source"], ["schemes", $0, "edition"]] }
    case .review, .baseline, .approvals: []
    }
  }

  /// The paths to this value and to all within it.
  private var allPaths: [[String]] {
    switch self {
    case .mapping(let entries):
      [[]] + entries.flatMap { entry in entry.value.allPaths.map { [entry.key] + $0 } }
    case .list(let items):
      [[]] + items.enumerated().flatMap { index, item in item.allPaths.map { [String(index)] + $0 } }
    case .plain, .quoted: [[]]
    }
  }
}
