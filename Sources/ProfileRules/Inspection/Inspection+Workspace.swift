import Concurrency
import FileSystem
package import ProfileModel
package import Reviews

/// How many profiles a thread takes at a time: enough that handing them out costs nothing, few enough that all threads
/// end together.
private let profilesAtATime = 32

/// How many such parts a thread does before what was found is added up: what is known of them takes more memory apart.
private let partsAtATime = 16

extension Inspection {
  /// Inspects all documents of a workspace, each with its reviews, on up to `threads` threads; their number changes
  /// nothing in what is found.
  package mutating func inspectAll(of workspace: Workspace, threads: Int = 1) {
    self.threads = threads
    inspectShared(of: workspace)
    let parts = workspace.profiles.parts(of: profilesAtATime)
    for parts in parts.parts(of: partsAtATime * threads) { inspect(parts, of: workspace) }
    inspectReviewsOfNothing(in: workspace)
  }

  /// Inspects some parts of the profiles on several threads, and adds up what was found in their order.
  private mutating func inspect(_ parts: ArraySlice<ArraySlice<String>>, of workspace: Workspace) {
    let (inspector, claimed) = (inspector, results.claimed)
    @Sendable func inspected(_ part: ArraySlice<String>, claimed: Set<String>) -> InspectionResults {
      inspector.inspect(part, of: workspace, claimed: claimed) { _ in }
    }
    let inspectedParts = concurrentMap(Array(parts), threads: threads) { inspected($0, claimed: claimed) }
    for (part, found) in zip(parts, inspectedParts) {
      // Two profiles with one code have the same reviews, which stand beside the first.
      let isClaimedTwice = !found.claimed.subtracting(claimed).isDisjoint(with: results.claimed)
      results.append(isClaimedTwice ? inspected(part, claimed: results.claimed) : found)
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
    let found = try inspector.inspect(
      workspace.profiles, of: workspace, claimed: results.claimed, without: excluded, visit: visit)
    results.append(found)
    inspectReviewsOfNothing(in: workspace)
  }

  private mutating func inspectReviewsOfNothing(in workspace: Workspace) {
    for path in workspace.reviews.paths where !results.claimed.contains(path) {
      if let file = inspector.read(path, &results) { inspect(file) }
    }
  }
}

extension Array {
  /// The elements in their order, so many at a time.
  fileprivate func parts(of size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: Swift.max(size, 1)).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
