import Diagnostics
import FrameworkGate
import ProfileModel
import Reviews
import Shape

extension Change {
  /// What changed, in a sentence: what it is, whose it is, and what became of it.
  var sentence: String {
    if path.isEmpty { return "\(subject.document.rawValue) \(quoted(subject.name)) is \(existence)" }
    return "\(quoted(path)) \(whose) \(becoming)"
  }

  /// Of a document that came or went.
  private var existence: String { before == nil ? "new" : "gone" }

  private var whose: String {
    switch subject.document {
    case .framework: "of the framework"
    case .skills: "of the shared skills"
    case .sources: "of the shared sources"
    case .baseline: "of the baseline"
    case .settings: "in \(subject.name)"
    case .review: "of the reviews of \(subject.name)"
    case .function, .profile: "of \(subject.name)"
    }
  }

  private var becoming: String {
    switch kind {
    case .identity where after == nil: "is gone"
    case .identity: before == nil ? "has a name of its own" : "goes by another name"
    case .tightening: before == nil ? "is asked for from now on" : "asks for more"
    case .loosening: after == nil ? "is not asked for any more" : "asks for less"
    case .meaning: after == nil ? "is not said any more" : "says something else"
    case .evidence: after == nil ? "is gone" : "is another"
    case .policy: "asks for less, or lets more pass"
    case .additive: before == nil ? "is new" : after == nil ? "is dropped" : "is stricter"
    case .editorial:
      before == nil ? "is given" : after == nil ? "is not given any more" : "is written otherwise"
    }
  }

  /// The place in the state that shows it: where it stands now, else where it stood.
  var place: Place? { head ?? base }

  /// The words that differ, in words; nothing where a whole text came or went, or none of its words stayed.
  var wordsInWords: String? {
    guard let before, let after else { return nil }
    let changes = words
    let count = changes.reduce(0) { $0 + $1.count }
    let length = max(before.wordCount, after.wordCount)
    guard !changes.isEmpty, length > 2, count < length else { return nil }
    let shown = changes.prefix(shownRuns).map(\.description)
    let rest = changes.count - shown.count
    return (shown + (rest > 0 ? ["\(rest) more"] : [])).joined(separator: ", ")
  }
}

/// How many runs of words are shown of one text.
private let shownRuns = 4

extension Reach {
  /// The pages and people, of the pages `shown` at most; nothing where it reaches none.
  func inWords(shown: Int) -> String? {
    guard !pages.isEmpty else { return nil }
    let listed = pages.prefix(shown).joined(separator: ", ")
    let rest = pages.count - shown
    let more = rest > 0 ? " and \(grouped(rest)) more" : ""
    let people = people.map { ", with \($0 == 1 ? "1 person" : "\(grouped($0)) people")" } ?? ""
    return "\(counted(pages.count, "page"))\(people): \(listed)\(more)"
  }
}

extension String {
  fileprivate var wordCount: Int { split(whereSeparator: \.isWhitespace).count }
}
