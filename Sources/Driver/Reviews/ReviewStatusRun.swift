package import FileSystem
import ProfileModel
package import ProfileRules
package import Reporting
import Reviews
import Settings
import Shape

/// How everything stands that is or has to be reviewed.
package struct ReviewStatusRun: Sendable {
  package let status: ReviewStatus

  /// Files that the system refused to read.
  package let failures: [FileError]

  /// Looks at the part of a workspace that is selected by the files of its documents or of their reviews.
  package init(_ location: WorkspaceLocation, _ terms: AcceptanceTerms) throws(Failure) {
    let workspace = try loaded(location, try Settings(of: location, .workspace), .workspace)
    var status = ReviewStatus(asOf: terms.asOf)
    self.failures = workspace.visitReviewed { subject in
      guard let document = subject.document else { return }
      let files = [document.file] + workspace.reviews.files(judging: document)
      if files.contains(where: location.selects) {
        status.add(subject, file: location.prefix + document.file)
      }
    }
    self.status = status
  }
}
