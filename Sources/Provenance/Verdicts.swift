import ProfileModel
package import Reviews
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
    case .passed, .failed, .stale: state.rawValue
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
    case .stale: return "stale: the text has changed since it was judged on \(day)\(end)"
    case .illustrative: return "an example of \(day) (no panel met)\(end)"
    case .missing: return "nobody has reviewed it"
    }
  }

  static let missing = Verdict(state: .missing, date: nil, lowest: nil, mark: nil, panel: [])

  /// The verdict as readers see it who may not know who judged.
  var withoutPanel: Verdict { Verdict(state: state, date: date, lowest: lowest, mark: mark, panel: []) }
}

/// What is known of the reviews of all documents, looked up by what they judge.
package struct Verdicts: Sendable {
  private var byFile: [String: [Layer: Verdict]] = [:]

  package init() {}

  /// Adds what the reviews of a document say of its layers.
  package mutating func add(_ subject: ReviewedSubject) {
    guard let document = subject.document else { return }
    for standing in subject.standings {
      byFile[document.file, default: [:]][standing.layer] = Verdict(standing, under: subject.terms)
    }
  }

  /// What the newest review says of a layer that stands in a document.
  func verdict(of layer: Layer, in document: Document) -> Verdict {
    byFile[document.file]?[layer] ?? .missing
  }
}

extension Verdict {
  fileprivate init(_ standing: LayerStanding, under terms: ReviewTerms) {
    let judgement = standing.judgement
    self.init(
      state: standing.state, date: judgement?.date.description, lowest: judgement?.lowest,
      mark: judgement == nil ? nil : terms.passMark, panel: judgement?.panel ?? [])
  }
}
