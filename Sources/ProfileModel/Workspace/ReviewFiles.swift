import Shape
import SourceText

/// The files of a workspace's reviews, by what they judge, so that they can be read beside it and let go with it.
package struct ReviewFiles: Sendable {
  /// All of them, in the order of their paths.
  package private(set) var paths: [String] = []

  private var bySubject: [String: [String]] = [:]

  init() {}

  mutating func add(_ path: String, of subject: String?) {
    paths.append(path)
    if let subject { bySubject[subject, default: []].append(path) }
  }

  /// The files that judge a document, in the order of their paths.
  package func files(judging document: Document?) -> [String] {
    guard !bySubject.isEmpty, let subject = document?.reviewSubject else { return [] }
    return files(judging: subject.name)
  }

  /// The files that judge what has a name, in the order of their paths.
  package func files(judging name: String) -> [String] { bySubject[name] ?? [] }

  /// The subject that the first bytes of a review announce, without reading it as YAML: a line `of: CODE` that is not
  /// indented. One with quotes or a comment is found by reading.
  static func subject(announcedIn start: [UInt8]) -> String? {
    let label = Array("of:".utf8)
    // The last line may have been cut off.
    for line in start.split(whereSeparator: \.isLineBreak).dropLast() where line.starts(with: label) {
      let value = line.dropFirst(label.count)
      guard value.first?.isSpaceOrTab == true else { return nil }
      let name = value.drop(while: \.isSpaceOrTab)
      let isCode = name.allSatisfy { $0.isLetterOrDigit || "._-".utf8.contains($0) }
      return isCode && !name.isEmpty ? String(decoding: name, as: UTF8.self) : nil
    }
    return nil
  }
}

extension Document {
  /// The name of what this document, a review, judges.
  package var judged: String? {
    if case .review(let record) = content { record.subject.value } else { nil }
  }
}
