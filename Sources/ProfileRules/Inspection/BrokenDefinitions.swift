import Diagnostics
import ProfileModel
import Shape

/// How many references to one broken definition a finding names.
private let shownReferences = 10

/// Adds to the findings of definitions that could not be read the places that name what they define.
///
/// A reference to something broken is no finding of its own: mending the definition mends it.
func relateBrokenDefinitions(to findings: inout [Finding], _ workspace: WorkspaceFacts) {
  let definitions = workspace.unresolved.map { workspace.definition($0.kind, $0.name) }
  let broken = zip(workspace.unresolved, definitions).compactMap { $0.isBroken ? $1 : nil }
  let places = workspace.places(of: broken)
  for (reference, definition) in zip(workspace.unresolved, definitions) {
    if reference.isBroken, let definition, let cause = places[definition]?.place {
      relate(reference, to: &findings) {
        $0.place.file == cause.file && $0.place.path.isWithin(cause.path)
      }
    } else if definition == nil, workspace.unread.kinds.contains(reference.kind) {
      relate(reference, to: &findings) { workspace.unread.files.contains($0.place.file) }
    }
  }
}

private func relate(
  _ reference: UnresolvedReference, to findings: inout [Finding], where isCause: (Finding) -> Bool
) {
  guard let index = findings.firstIndex(where: isCause), findings[index].related.count < shownReferences
  else { return }
  findings[index].related.append(
    RelatedPlace(reference.place, "the \(reference.kind.name) `\(reference.name)` is named here"))
}

extension String {
  /// Whether a path is `outer` or lies below it.
  fileprivate func isWithin(_ outer: String) -> Bool {
    self == outer || hasPrefix(outer + ".") || hasPrefix(outer + "[")
  }
}
