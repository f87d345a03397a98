package import FileSystem
package import ProfileModel

extension ReviewedSubject {
  /// What a file holds, with its reviews; nothing where it has none and none is asked for. Reviews that judge nothing
  /// that is there stand alone.
  ///
  /// `isWhole` tells whether all of a file was read.
  package init?(
    of file: ReadFile, reviewedIn reviews: [ReadFile], under terms: ReviewTerms,
    isWhole: (ReadFile) -> Bool = { $0.document != nil }
  ) {
    guard let document = file.document else { return nil }
    if document.kind == .review {
      self.init(nil, reviewedIn: [document], under: terms, isWhole: true)
      return
    }
    guard !reviews.isEmpty || !terms.layers.isEmpty else { return nil }
    self.init(
      document, reviewedIn: reviews.compactMap(\.document), under: terms,
      isWhole: (reviews + [file]).allSatisfy(isWhole))
  }
}

extension Workspace {
  /// Reads every document that has reviews or is asked for them, with its reviews, and lets it go once `visit` has seen
  /// it; gives back what could not be read.
  package func visitReviewed(_ visit: (ReviewedSubject) -> Void) -> [FileError] {
    let terms = ReviewTerms(of: library.framework)
    var failures = self.failures
    func read(_ path: String) -> ReadFile? {
      do throws(FileError) {
        return ReadFile.reading(try source.read(path))
      } catch {
        failures.append(error)
        return nil
      }
    }
    func show(_ file: ReadFile) {
      let reviews = reviews.files(judging: file.document).compactMap(read)
      if let subject = ReviewedSubject(of: file, reviewedIn: reviews, under: terms) { visit(subject) }
    }
    for file in shared { show(file) }
    for path in profiles { if let file = read(path) { show(file) } }
    return failures
  }
}
