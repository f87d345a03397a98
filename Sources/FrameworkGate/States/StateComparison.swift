import FileSystem
import ProfileModel
import Reviews
import Shape
import SourceText
import YAMLSyntax

/// Finds what changed among the files that differ.
struct StateComparison {
  private let base: Workspace
  private let head: Workspace
  private let files: DifferingFiles
  private let terms: ComparisonTerms
  private let old: Entities
  private let new: Entities
  private(set) var changes: [Change] = []

  init(_ base: Workspace, _ head: Workspace, _ files: DifferingFiles, _ terms: ComparisonTerms) {
    self.base = base
    self.head = head
    self.files = files
    self.terms = terms
    self.old = Entities(files.base)
    self.new = Entities(files.head)
  }

  mutating func compareAll() {
    for subject in Set(old.wholes.keys).union(new.wholes.keys) {
      compare(subject, old.wholes[subject], new.wholes[subject])
    }
    for subject in Set(old.lists.keys).union(new.lists.keys) {
      compareLists(subject, old.lists[subject] ?? [], new.lists[subject] ?? [])
    }
    compareSettings()
    changes += suppressionChanges(from: old.documents, to: new.documents, under: terms)
  }

  /// Compares a document that is known by its name, and may be in one of the states only.
  private mutating func compare(_ subject: Subject, _ old: Entities.Whole?, _ new: Entities.Whole?) {
    guard let document = (new ?? old)?.document else { return }
    // Of a file that could not be read in one of the states nobody knows what it says there.
    if old == nil || new == nil, files.unread.contains(document.file) { return }
    let named = Subject(subject.document, subject.name, title: new?.title ?? old?.title)
    var comparison = ValueComparison(of: named, under: terms)
    if let old, let new {
      let lifecycle = Lifecycle(from: old, to: new)
      lifecycle.report(to: &comparison)
      let pages = PageComparison(pages(of: old, in: base), pages(of: new, in: head))
      pages.report(old.root, new.root, to: &comparison)
      comparison.compare(.document(document.kind), old.root, new.root, at: "")
      changes += voidedReviews(of: named, old.document, new.document)
    } else {
      comparison.report(old == nil ? .additive : .identity, old?.root, new?.root, at: "")
    }
    let isExempt = [old, new].allSatisfy { $0.map { isExemptStatus($0) } ?? true }
    changes += comparison.changes.map { change in
      var change = change
      change.isExempt = isExempt
      return change
    }
  }

  private func isExemptStatus(_ whole: Entities.Whole) -> Bool {
    guard whole.stewardship != nil else { return false }
    // What only one state exempts is not exempt: a change cannot open the gate to itself.
    return [base.library, head.library].allSatisfy { library in
      let exempt = library.framework.gate.value?.exempt.value?.values ?? GatePolicy.usualExempt
      return exempt.contains(whole.status)
    }
  }

  /// The levels at which a profile has pages.
  private func pages(of whole: Entities.Whole, in workspace: Workspace) -> [String] {
    guard case .profile(let profile) = whole.document.content else { return [] }
    return ResolvedProfile(profile, in: whole.document, of: workspace.library).covered.map(\.id)
  }

  /// Compares lists that are split over files as if each were one.
  private mutating func compareLists(_ subject: Subject, _ old: [Located], _ new: [Located]) {
    guard let kind = DocumentKind(rawValue: subject.document.rawValue),
      case .parts(let fields, _) = Sense.document(kind).form
    else { return }
    var comparison = ValueComparison(of: subject, under: terms)
    for (name, sense) in fields.sorted(by: { $0.key < $1.key }) {
      comparison.compareJoined(sense, old.compactMap { $0[name] }, new.compactMap { $0[name] }, at: name)
    }
    changes += comparison.changes
  }

  private mutating func compareSettings() {
    guard let settings = files.settings else { return }
    func root(_ file: SourceFile?) -> Located? {
      // Settings that are no YAML have their own complaint.
      guard let file, let tree = try? SyntaxTree(reading: file), let node = tree.roots.first else {
        return nil
      }
      return Located(tree: tree, node: node)
    }
    var comparison = ValueComparison(of: Subject(.settings, "plumb.yaml"), under: terms)
    comparison.compare(.settings, root(settings.base), root(settings.head), at: "")
    changes += comparison.changes
  }

  /// The layers of which a review was good and is not any more.
  private func voidedReviews(of subject: Subject, _ old: Document, _ new: Document) -> [Change] {
    var voided = VoidedReviews(of: subject)
    voided.compare(
      ReviewedSubject(of: old, in: base, files.base), ReviewedSubject(of: new, in: head, files.head))
    return voided.changes
  }
}
