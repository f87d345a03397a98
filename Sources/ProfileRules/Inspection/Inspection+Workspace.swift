import Concurrency
import FileSystem
package import ProfileModel
package import Reviews

/// How many files a thread takes at a time: enough that handing them out costs nothing, few enough that all threads end
/// together.
private let filesAtATime = 32

/// How many such parts a thread does before what was found is added up: what is known of them takes more memory apart.
private let partsAtATime = 16

extension Inspection {
  /// Inspects all documents of a workspace, each with its reviews, on up to `threads` threads; their number changes
  /// nothing in what is found.
  package mutating func inspectAll(of workspace: Workspace, threads: Int = 1) {
    self.threads = threads
    results.failures += workspace.failures
    let shared = workspace.roles.lazy.filter { $0.role == .shared }
    inspect(zip(shared, workspace.shared).map { UnitFile(path: $0.path, content: .read($1)) }, of: workspace)
    inspect(workspace.profiles.map { UnitFile(path: $0, content: .unread) }, of: workspace)
    let reviewsOfNothing = workspace.reviews.paths.filter { !results.claimed.contains($0) }
    inspect(reviewsOfNothing.map { UnitFile(path: $0, content: .unread) }, of: workspace)
  }

  /// Inspects some files, which stand in the order of their paths.
  private mutating func inspect(_ files: consuming [UnitFile], of workspace: Workspace) {
    if let recalled = remembering?.recalled {
      let rows = recalled.unchangedRows(of: files.map(\.path))
      for (index, row) in zip(files.indices, rows) { files[index].unchangedRow = row }
    }
    let parts = files.parts(of: filesAtATime)
    // What is recalled takes little memory.
    let isRecalled = files.count { $0.unchangedRow == nil } <= fewFiles
    for parts in parts.parts(of: isRecalled ? parts.count : partsAtATime * threads) {
      inspect(parts, of: workspace)
    }
  }

  /// Inspects some parts of the files on several threads, and adds up what was found in their order.
  private mutating func inspect(_ parts: ArraySlice<ArraySlice<UnitFile>>, of workspace: Workspace) {
    let (inspector, claimed, remembering) = (inspector, results.claimed, remembering)
    @Sendable func inspected(_ part: ArraySlice<UnitFile>, claimed: Set<String>) -> InspectedPart {
      inspector.inspect(part, of: workspace, claimed: claimed, remembering)
    }
    let inspectedParts = concurrentMap(Array(parts), threads: threads) { inspected($0, claimed: claimed) }
    for (part, found) in zip(parts, inspectedParts) {
      // Two profiles with one code have the same reviews, which stand beside the first.
      let isClaimedTwice = !found.results.claimed.subtracting(claimed).isDisjoint(with: results.claimed)
      add(isClaimedTwice ? inspected(part, claimed: results.claimed) : found)
    }
  }

  private mutating func add(_ part: InspectedPart) {
    let (texts, documents) = (results.texts.texts.count, results.facts.count)
    results.append(part.results)
    for unit in part.units {
      if case .inspected(let unit) = unit {
        units.append(.inspected(unit.moved(texts: texts, documents: documents)))
      } else {
        units.append(unit)
      }
    }
  }

  /// Inspects the documents that all others share, each with its reviews, and gives back those that have any.
  @discardableResult
  package mutating func inspectShared(of workspace: Workspace) -> [ReviewedSubject] {
    results.failures += workspace.failures
    return workspace.shared.compactMap { file in
      let reviews = inspector.readReviews(of: file, in: workspace, &results)
      return inspect(file, reviewedIn: reviews)?.document.reviewed
    }
  }

  /// Inspects the profiles but for those in `excluded` files, one by one and each with its reviews, and then the reviews
  /// of what is not there. `visit` sees each profile as the rules saw it, before it is let go.
  package mutating func inspectProfiles<Problem>(
    of workspace: Workspace, without excluded: Set<String> = [],
    _ visit: (InspectedDocument) throws(Problem) -> Void
  ) throws(Problem) {
    for path in workspace.profiles {
      guard let file = inspector.read(path, &results) else { continue }
      let reviews = inspector.readReviews(of: file, in: workspace, &results)
      if excluded.contains(path) { continue }
      if let inspected = inspect(file, reviewedIn: reviews) { try visit(inspected.document) }
    }
    for path in workspace.reviews.paths where !results.claimed.contains(path) {
      if let file = inspector.read(path, &results) { inspect(file) }
    }
  }
}
