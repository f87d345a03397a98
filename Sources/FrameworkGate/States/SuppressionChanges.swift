import Diagnostics
import ProfileModel
import SourceText
import YAMLSyntax

/// The comments that suppress findings which came and went: to suppress is to ask for less.
func suppressionChanges(
  from old: [Document], to new: [Document], under terms: ComparisonTerms
) -> [Change] {
  let (before, after) = (old.flatMap(\.suppressions), new.flatMap(\.suppressions))
  var changes: [Change] = []
  for comment in after where !before.contains(where: { $0.text == comment.text }) {
    changes.append(comment.change(.policy, isGiven: true))
  }
  for comment in before where !after.contains(where: { $0.text == comment.text }) {
    changes.append(comment.change(.additive, isGiven: false))
  }
  return changes
}

/// A comment for plumb.
private struct SuppressionText {
  let text: String
  let place: Place

  func change(_ kind: ChangeClass, isGiven: Bool) -> Change {
    Change(
      kind, of: Subject(.settings, place.file), at: "comment", before: isGiven ? nil : text,
      after: isGiven ? text : nil, base: isGiven ? nil : place, head: isGiven ? place : nil)
  }
}

extension Document {
  fileprivate var suppressions: [SuppressionText] {
    var source = LocatedSource(tree.file)
    return tree.comments.compactMap { comment in
      let text = tree.file.text(in: comment.range)
      let content = text.drop { $0 == "#" || $0 == " " }
      guard content.hasPrefix("plumb:") else { return nil }
      return SuppressionText(
        text: String(content), place: Place(comment.range, path: "comment", in: &source))
    }
  }
}
