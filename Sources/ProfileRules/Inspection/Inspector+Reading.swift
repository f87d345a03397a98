import Diagnostics
import FileSystem
import ProfileModel
import Shape

extension Inspector {
  /// Reads and inspects profiles one by one, each with its reviews but for those that are `claimed`; `visit` sees each as
  /// the rules saw it, before it is let go. Those in `excluded` files are not inspected, and nor are their reviews.
  func inspect<Problem>(
    _ profiles: some Sequence<String>, of workspace: Workspace, claimed: Set<String>,
    without excluded: Set<String> = [], visit: (InspectedDocument) throws(Problem) -> Void
  ) throws(Problem) -> InspectionResults {
    var results = InspectionResults()
    results.claimed = claimed
    for path in profiles {
      guard let file = read(path, &results) else { continue }
      let reviews = readReviews(of: file, in: workspace, &results)
      if excluded.contains(path) { continue }
      if let inspected = inspect(file, reviewedIn: reviews, &results) { try visit(inspected.document) }
    }
    return results
  }

  /// The reviews of what a file holds; each is inspected beside the first file that it judges.
  func readReviews(
    of file: ReadFile, in workspace: Workspace, _ results: inout InspectionResults
  ) -> [ReadFile] {
    let files = workspace.reviews.files(judging: file.document)
    return files.filter { results.claimed.insert($0).inserted }.compactMap { read($0, &results) }
  }

  func read(_ path: String, _ results: inout InspectionResults) -> ReadFile? {
    do throws(FileError) {
      return ReadFile.reading(try source.read(path))
    } catch {
      results.failures.append(error)
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
