import Diagnostics
import FileSystem
package import ProfileModel
package import Reviews
import Shape

extension Inspection {
  /// Inspects all documents of a workspace, each with its reviews.
  package mutating func inspectAll(of workspace: Workspace) {
    inspectShared(of: workspace)
    inspectProfiles(of: workspace) { _ in }
  }

  /// Inspects the documents that all others share, each with its reviews, and gives back those that have any.
  @discardableResult
  package mutating func inspectShared(of workspace: Workspace) -> [ReviewedSubject] {
    failures += workspace.failures
    return workspace.shared.compactMap { file in
      let reviews = readReviews(of: file, in: workspace)
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
      guard let file = read(path, in: workspace) else { continue }
      let reviews = readReviews(of: file, in: workspace)
      if excluded.contains(path) { continue }
      if let inspected = inspect(file, reviewedIn: reviews)?.document { try visit(inspected) }
    }
    for path in workspace.reviews.paths where !claimed.contains(path) {
      if let file = read(path, in: workspace) { inspect(file, reviewedIn: []) }
    }
  }

  /// The reviews of what a file holds; each is inspected beside the first file that it judges.
  private mutating func readReviews(of file: ReadFile, in workspace: Workspace) -> [ReadFile] {
    let paths = workspace.reviews.files(judging: file.document).filter { claimed.insert($0).inserted }
    return paths.compactMap { read($0, in: workspace) }
  }

  private mutating func read(_ path: String, in workspace: Workspace) -> ReadFile? {
    do throws(FileError) {
      return ReadFile.reading(try workspace.source.read(path))
    } catch {
      failures.append(error)
      return nil
    }
  }
}

extension ReadFile {
  /// Whether nothing in the file was lost when it was read. What was lost has a finding that nobody can accept, so that
  /// nothing else has to be said of it.
  var isReadWhole: Bool {
    document != nil && !allFindings.contains { $0.isBinding || Catalogue.isUnchangeable($0.rule) }
  }
}
