package import ProfileCompiler
package import ProfileModel
import Shape

/// What is known of the review of one layer of one document.
package struct Verdict: Sendable {
  package let state: ReviewState

  /// The day of the review; nothing where there is none.
  package let date: String?

  /// The lowest score, by which it passes or fails, and the mark that it has to reach.
  package let lowest: Int?
  package let mark: Int?

  /// Who judged, by role.
  package let panel: [String]

  /// What the compiled output calls the state.
  package var stateName: String { state.rawValue }

  /// The verdict in a word.
  package var word: String {
    switch state {
    case .illustrative: "example"
    case .missing: "none"
    case .passed, .failed: state.rawValue
    }
  }

  /// The verdict in a line: "passed on 2026-05-31: lowest score 4, pass mark 4".
  package var words: String {
    let scores = lowest.map { "lowest score \($0)" } ?? "without scores"
    let day = date ?? ""
    let end = ": \(scores)" + (mark.map { ", pass mark \($0)" } ?? "")
    switch state {
    case .passed: return "passed on \(day)\(end)"
    case .failed: return "failed on \(day)\(end)"
    case .illustrative: return "an example of \(day) (no panel met)\(end)"
    case .missing: return "nobody has reviewed it"
    }
  }

  static let missing = Verdict(state: .missing, date: nil, lowest: nil, mark: nil, panel: [])

  /// The verdict as readers see it who may not know who judged.
  var withoutPanel: Verdict { Verdict(state: state, date: date, lowest: lowest, mark: mark, panel: []) }
}

/// The reviews of all documents, looked up by what they judge: the one place where this room knows how reviews are kept.
package struct Verdicts: Sendable {
  private let reviews: ReviewBook
  private let context: CompilationContext

  package init(_ reviews: ReviewBook, in library: Library) {
    self.reviews = reviews
    self.context = CompilationContext(library, reviews: reviews, options: CompilationOptions())
  }

  /// What the newest review says of a layer that stands in a document.
  func verdict(of layer: Layer, in document: Document) -> Verdict {
    guard let subject = document.reviewSubject?.name, let review = reviews.reviews(of: subject)[layer] else {
      return .missing
    }
    return Verdict(
      state: context.state(of: review), date: review.place.date.description,
      lowest: review.scores.value?.values.map(\.value).min(),
      mark: context.passMark, panel: review.panel)
  }
}
