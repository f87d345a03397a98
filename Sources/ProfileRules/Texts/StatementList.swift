import Diagnostics
import ProfileModel
import Shape
import Similarity
import SourceText

/// The statements that a document itself gives for a level, in their order.
struct StatementList: Sendable {
  let level: String
  fileprivate(set) var texts: [AuthoredText]
}

extension [StatementList] {
  /// The statements among the texts that a document writes, by level.
  init(among texts: [AuthoredText]) {
    self = []
    var last: Rung?
    for text in texts {
      guard let rung = text.rung, rung.ladder == .statements else { continue }
      if rung === last || rung.level == last?.level {
        self[count - 1].texts.append(text)
      } else {
        append(StatementList(level: rung.level, texts: [text]))
      }
      last = rung
    }
  }
}

/// A statement of a list with the part of it that a rule is about.
struct StatementSpot {
  let text: AuthoredText
  let range: ByteRange

  /// What stands beside the part where it is shown.
  let label: String
}

/// What a rule says of several statements of one list, in one finding.
struct ListFinding {
  let rule: RuleName

  /// What is wrong with them, and how to show it at each; in the order of the list, at least one.
  let message: String
  let spots: [StatementSpot]
  let notes: [Note]
  var fix: Fix?

  /// What tells it from other findings of the rule about the same statements.
  let aspect: String
}

extension DocumentFindings {
  /// Reports what is wrong with some statements of a list, at the first of them; each counts by itself.
  mutating func report(_ finding: ListFinding) {
    guard let first = finding.spots.first else { return }
    let others = finding.spots.dropFirst()
    let related = others.map { RelatedPlace(place(of: $0.text.node, range: $0.range), $0.label) }
    let members = others.map {
      member(finding.rule, at: $0.text.node, range: $0.range, value: value(finding.aspect, in: $0.text.node))
    }
    report(
      finding.rule, at: first.text.node, range: first.range, finding.message, label: first.label,
      related: related, notes: finding.notes, fix: finding.fix,
      value: value(finding.aspect, in: first.text.node), further: members)
  }
}

extension Fix {
  /// One fix that does what all of these do; nothing where one of them is missing.
  static func all(_ summary: String, _ fixes: [Fix?]) -> Fix? {
    let fixes = fixes.compactMap(\.self).count == fixes.count ? fixes.compactMap(\.self) : []
    guard let first = fixes.first else { return nil }
    return Fix(
      summary, safety: first.safety, edits: fixes.flatMap(\.edits), readings: fixes.flatMap(\.readings))
  }
}
