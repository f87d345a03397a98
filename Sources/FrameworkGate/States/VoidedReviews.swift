import FileSystem
import ProfileModel
import Reviews
import Shape

/// Finds layers whose review does not hold any more because the text was changed.
///
/// A change of the record itself shows by itself, and an example of a review that nobody held is no evidence.
struct VoidedReviews {
  private let subject: Subject
  private(set) var changes: [Change] = []

  init(of subject: Subject) { self.subject = subject }

  mutating func compare(_ old: ReviewedSubject?, _ new: ReviewedSubject?) {
    guard let old, let new, let document = new.document, let former = old.document else { return }
    for before in old.standings where before.state == .passed {
      guard let after = new.standing(of: before.layer), after.state != .passed else { continue }
      let day = before.judgement.map { " on \($0.date)" } ?? ""
      let path = before.layer.rawValue
      changes.append(
        Change(
          .evidence, of: subject, at: path, before: "review passed\(day)",
          after: "review \(after.state.rawValue)",
          base: Located(tree: former.tree, node: before.node).place(path),
          head: Located(tree: document.tree, node: after.node).place(path)))
    }
  }
}

extension ReviewedSubject {
  /// A document with its reviews in a state.
  init?(of document: Document, in workspace: Workspace, _ files: DifferingFiles.Files) {
    let reviews = workspace.reviews.files(judging: document).compactMap { path -> Document? in
      if let file = files[path] { return file.document }
      return (try? workspace.source.read(path)).flatMap { ReadFile.reading($0).document }
    }
    guard !reviews.isEmpty else { return nil }
    self.init(
      document, reviewedIn: reviews, under: ReviewTerms(of: workspace.library.framework), isWhole: true)
  }
}
