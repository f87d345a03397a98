import Diagnostics
import FileSystem
import ProfileModel
import Reviews
import Shape

/// What a review is about, with the reviews it has.
struct ReviewTarget {
  let name: String
  let document: Document
  let reviewed: ReviewedSubject

  /// The documents that hold its reviews, in the order of their paths.
  let records: [Document]

  /// Finds what has a code or an id in a workspace.
  init(_ name: String, in workspace: Workspace) throws(Failure) {
    let framework = workspace.library.framework
    guard !framework.review.isAbsent else { throw .refusedReview(.noPolicy) }
    var known: [String] = []
    guard let document = workspace.document(judgedAs: name, &known) else {
      throw .refusedReview(.unknownSubject(name, suggestion: closest(to: name, among: known.sorted())))
    }
    var records: [Document] = []
    for path in workspace.reviews.files(judging: document) {
      do throws(FileError) {
        if let record = ReadFile.reading(try workspace.source.read(path)).document { records.append(record) }
      } catch {
        throw .file(error)
      }
    }
    self.name = name
    self.document = document
    self.records = records
    self.reviewed = ReviewedSubject(
      document, reviewedIn: records, under: ReviewTerms(of: framework), isWhole: true)
  }

  /// What a layer says, if the document writes it and all of it can be read.
  func content(of layer: Layer) throws(Failure) -> LayerContent {
    guard reviewed.standing(of: layer) != nil else {
      throw .refusedReview(.noSuchLayer(layer, of: name, present: reviewed.standings.map(\.layer)))
    }
    let content = document.content(of: layer)
    guard content.isWhole else { throw .refusedReview(.unreadable(layer, of: name)) }
    return content
  }

  /// Makes sure that a review of some layers can be of a day: neither ahead, nor before what is written down already.
  func check(_ day: CalendarDate, asOf: CalendarDate, for layers: [Layer]) throws(Failure) {
    if day > asOf { throw .refusedReview(.dayAhead(day, asOf: asOf)) }
    let newest = layers.compactMap { reviewed.history.reviews(of: $0).last?.date }.max()
    if let newest, day < newest { throw .refusedReview(.dayBefore(day, newest: newest)) }
  }

  /// Makes sure that a role may judge the document.
  func check(role: String) throws(Failure) {
    let roles = reviewed.terms.roles
    guard roles.contains(role) else { throw .refusedReview(.unknownRole(role, known: roles)) }
    if reviewed.authors.contains(role) { throw .refusedReview(.authorOnPanel(role)) }
  }
}

extension Workspace {
  /// The document that reviews know by a name, and on the way the names of others. Profiles are read until it is found.
  fileprivate func document(judgedAs name: String, _ known: inout [String]) -> Document? {
    for document in shared.compactMap(\.document) {
      guard let subject = document.reviewSubject?.name else { continue }
      if subject == name { return document }
      known.append(subject)
    }
    for path in profiles {
      guard let file = try? source.read(path), let document = ReadFile.reading(file).document,
        let subject = document.reviewSubject?.name
      else { continue }
      if subject == name { return document }
      known.append(subject)
    }
    return nil
  }
}
