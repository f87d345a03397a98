import Diagnostics
import FileSystem
import ProfileModel
import Shape

extension Inspector {
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
