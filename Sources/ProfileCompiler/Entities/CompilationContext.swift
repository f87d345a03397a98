package import ProfileModel
package import Reviews
import Shape

/// What entities are compiled from, beside the entity itself: the shared documents, the reviews and the options.
///
/// It never changes, so profiles can be compiled side by side. It is a class because copying the library for each
/// of the many values that are compiled from it took a tenth of the time.
package final class CompilationContext: Sendable {
  let library: Library
  let options: CompilationOptions

  /// The layers in the order in which objects name them.
  let layersByName = Layer.allCases.sorted { $0.rawValue < $1.rawValue }

  /// What sources are called in shared documents.
  let sharedSources: SourceNames

  /// The shared documents that were reviewed, by the names that reviews have for them.
  let reviewed: [String: ReviewedSubject]

  /// What the framework asks of reviews.
  let reviewTerms: ReviewTerms

  /// The fields that the framework adds and that the output's readers may see.
  let ownFields: [OwnField.Owner: Keyed<OwnField>]

  /// Prepares the compilation of documents that share `library`; `reviews` are those of the shared documents.
  package init(_ library: Library, reviews: [ReviewedSubject], options: CompilationOptions) {
    self.library = library
    self.reviewed = Dictionary(
      reviews.compactMap { subject in subject.document?.reviewSubject.map { ($0.name, subject) } },
      uniquingKeysWith: { first, _ in first })
    self.reviewTerms = ReviewTerms(of: library.framework)
    self.options = options
    self.sharedSources = SourceNames(in: library, for: options.audience)
    self.ownFields = library.framework.ownFields(for: options.audience)
  }

  var framework: Framework { library.framework }
}

extension Field<Audience> {
  /// Whether readers of an output for `audience` may see what its author meant for this one.
  ///
  /// An audience that could not be read may have been the narrower one.
  func isShown(to audience: Audience) -> Bool {
    audience == .internal || isAbsent || value == .public
  }
}

extension Framework {
  fileprivate func ownFields(for audience: Audience) -> [OwnField.Owner: Keyed<OwnField>] {
    (fields.value?.values ?? []).reduce(into: [:]) { shown, declared in
      guard let owner = OwnField.Owner(rawValue: declared.key) else { return }
      shown[owner] = Keyed(
        declared.value.entries.filter { $0.field.value?.audience.isShown(to: audience) ?? false })
    }
  }
}
