import Diagnostics
import Shape
import SourceText
import YAMLSyntax

/// A suppression comment of a file, complete in itself: it can be judged after the file's bytes are gone.
struct Suppression: Sendable {
  let comment: SuppressionComment

  /// The comment, its end, and the names of its rules in their order.
  let place: Place
  let untilPlace: Place
  let namePlaces: [Place]

  let coverage: Coverage

  /// What to remove so that nothing is left of it.
  let removal: ByteRange

  /// What identifies findings about it.
  let entity: String
  let text: String

  /// Whether it holds for a thing that a rule finds wrong.
  func covers(_ member: Finding.Member, of rule: RuleName) -> Bool {
    coverage.contains(member.place.range.start) && comment.rules.contains { $0.name == rule }
  }

  /// What a report says of it.
  var reason: SuppressionReason {
    SuppressionReason(at: place, until: comment.until.description, reason: comment.reason)
  }
}

extension DocumentFindings {
  /// The suppressions of the document; comments that are meant to be some and are not are reported.
  mutating func readSuppressions(_ never: NeverSuppressed) -> [Suppression] {
    guard tree.mayHoldSuppression, let root = tree.roots.first else { return [] }
    var suppressions: [Suppression] = []
    for comment in tree.comments
    where SuppressionComment.begins(at: comment.range.start, in: tree.file.bytes) {
      do throws(SuppressionMistake) {
        suppressions.append(
          suppression(
            try SuppressionComment(tree.file.bytes[comment.range.range], never), at: comment, root))
      } catch {
        report(error, in: comment, root)
      }
    }
    return suppressions
  }

  private mutating func suppression(
    _ content: SuppressionComment, at comment: Comment, _ root: NodeID
  ) -> Suppression {
    Suppression(
      comment: content, place: place(of: root, range: comment.range),
      untilPlace: place(of: root, range: content.untilRange),
      namePlaces: content.rules.map { place(of: root, range: $0.range) },
      coverage: tree.coverage(of: comment), removal: tree.removal(of: comment), entity: entity,
      text: tree.file.text(in: comment.range))
  }

  private mutating func report(_ mistake: SuppressionMistake, in comment: Comment, _ root: NodeID) {
    report(
      "suppression-malformed", at: root, range: mistake.range, mistake.message, notes: mistake.notes,
      value: tree.file.text(in: comment.range))
  }
}

extension SyntaxTree {
  /// Whether `# plumb:` stands anywhere in the file, be it in a text: a quick look before its comments are gathered.
  fileprivate var mayHoldSuppression: Bool {
    var offset = 0
    while let found = firstOffset(of: UInt8(ascii: "#"), from: offset) {
      if SuppressionComment.begins(at: found, in: file.bytes) { return true }
      offset = found + 1
    }
    return false
  }
}
