import Diagnostics
import ProfileModel
import Reviews
import Shape
import SourceText

/// Examples that are about reviews of one profile, OPS.PLAN of the example workspace, in a framework that asks for them.
///
/// Digests are computed, so that examples stay right; what `plumb explain` shows has them written out.
enum ReviewExample {
  static let framework = """
    kind: framework
    version: 1
    id: example
    title: Example
    language: en
    tracks:
      main:
        title: Main track
        levels:
          L1: {title: Planner, rank: 1}
          L2: {title: Senior planner, rank: 2}
          L3: {title: Head of planning, rank: 3}
    review:
      scale: {minimum: 1, maximum: 5, pass: 4}
      dimensions:
        accuracy: {title: Accuracy}
        clarity: {title: Clarity}
      roles:
        architect: {title: Job architect}
        planner: {title: Planner}
        leader: {title: Operations leader}
      layers: [focus]
      panel: {minimum: 2, roles: [architect], spread: 2}
      months: 24
      editorial: {differing: 1, within: 5}
    """

  /// The profile with a focus, and further fields.
  static func profile(focus: String = judgedFocus, _ fields: String...) -> String {
    (["kind: profile", "version: 1", "code: OPS.PLAN", "title: Planning", "focus: \(focus)"] + fields
      + ["responsibilities:", "  L1:", "    - Plans the week of one line"]).joined(separator: "\n")
  }

  static let judgedFocus = "Customers get what was promised on the promised day"

  /// A record of reviews of the profile.
  static func record(_ reviews: NewReview...) -> String {
    let head = ["kind: review", "version: 1", "of: OPS.PLAN", "reviews:"]
    return (head + reviews.flatMap { $0.lines.map { "  " + $0 } }).joined(separator: "\n")
  }

  /// A review of the focus by two roles on the tenth of January 2026.
  static func review(
    on day: String = "2026-01-10", by panel: [String] = ["architect", "leader"], focus: String = judgedFocus,
    illustrative: Bool = false, _ scores: KeyValuePairs<String, [Int]> = ["accuracy": [5], "clarity": [4]]
  ) -> NewReview {
    NewReview(
      on: date(day), isIllustrative: illustrative, by: panel,
      [.init(of: content(focus), scores: scores.map { ($0, $1) })])
  }

  /// That review, carried over to another focus.
  static func carry(on day: String = "2026-02-10", by role: String = "leader", focus: String) -> NewReview {
    NewReview(
      on: date(day), carrying: .init(carrying: date("2026-01-10"), by: role, reason: "one word for another"),
      [.init(of: content(focus), scores: [])])
  }

  /// What the layer says in the profile with this focus.
  private static func content(_ focus: String) -> LayerContent {
    let file = SourceFile(path: "OPS/PLAN.yaml", text: profile(focus: focus))
    guard let document = ReadFile.reading(file).document else {
      preconditionFailure("the example profile can be read")
    }
    return document.content(of: .focus)
  }

  private static func date(_ text: String) -> CalendarDate {
    guard let day = CalendarDate(text.utf8) else { preconditionFailure("\(text) is no day") }
    return day
  }
}

extension RuleExample {
  /// Reviews in which nothing is found.
  static func good(reviews: String, of profile: String = ReviewExample.profile()) -> RuleExample {
    .good([
      "framework.yaml": ReviewExample.framework, "OPS/PLAN.yaml": profile, "OPS/PLAN.review.yaml": reviews,
    ])
  }

  /// Reviews in which something is found, or of a profile in which something is.
  static func bad(reviews: String, of profile: String = ReviewExample.profile()) -> RuleExample {
    .bad([
      "framework.yaml": ReviewExample.framework, "OPS/PLAN.yaml": profile, "OPS/PLAN.review.yaml": reviews,
    ])
  }
}
