import Diagnostics
import FileSystem
import ProfileModel
import ProfileRules
import Reviews
import SourceText
import TestSupport
import YAMLSyntax

/// One document of the sample framework with its reviews, each of which can be changed and looked at again, while
/// everything else stays as it is.
struct ReviewedSample: CustomStringConvertible {
  let subject: SourceFile
  let review: SourceFile
  private let inspection: Inspection

  var description: String { review.path }

  /// All documents of the sample that have reviews.
  static let all: [ReviewedSample] = {
    do {
      let workspace = try Workspace(from: SampleFramework.files)
      let inspection = Inspection(of: workspace, asOf: .ofTests)
      let files = workspace.shared.map { $0.document?.file ?? "" } + workspace.profiles
      return try files.filter { !$0.isEmpty }.compactMap { path in
        let subject = try workspace.source.read(path)
        let reviews = workspace.reviews.files(judging: ReadFile.reading(subject).document)
        guard let review = reviews.first else { return nil }
        return ReviewedSample(
          subject: subject, review: try workspace.source.read(review), inspection: inspection)
      }
    } catch {
      preconditionFailure("the sample can be read: \(error)")
    }
  }()

  /// What is found about reviews, and what cannot be read, with one of the two files changed.
  func findings(subject: String? = nil, review: String? = nil) -> [Finding] {
    var inspection = inspection
    let changed = subject.map { SourceFile(path: self.subject.path, text: $0) } ?? self.subject
    let record = review.map { SourceFile(path: self.review.path, text: $0) } ?? self.review
    inspection.inspect(.reading(changed), reviewedIn: [.reading(record)])
    return inspection.finish().filter { provenance.contains($0.rule) || structural.contains($0.rule) }
  }

  /// The layers that the reviews judge, as they are now.
  var contents: [LayerContent] {
    guard let document = ReadFile.reading(subject).document else { return [] }
    return document.writtenLayers.map { document.content(of: $0.layer) }
  }

  func tree(of file: SourceFile) throws -> SyntaxTree { try SyntaxTree(reading: file) }
}

private let provenance = Set(
  Catalogue.rules.filter { $0.description.group == .provenance }.map(\.description.name))
