import Diagnostics
import ProfileModel
import ProfileRules
import SourceText
import TestSupport
import Testing
import YAMLSyntax

/// Every piece of evidence that the records of the sample hold is taken away or weakened: each time something is found
/// in that record.
@Suite struct WeakenedReviewTests {
  @Test(arguments: ReviewedSample.all)
  func `whatever is taken from a review or weakened in it is found`(sample: ReviewedSample) throws {
    let tree = try sample.tree(of: sample.review)
    let root = try #require(tree.roots.first)
    let weakened = YAMLValue(root, in: tree).weakened(at: "")
    #expect(weakened.count > 50)
    for (path, value) in weakened {
      let found = sample.findings(review: value.text)
      let places = found.flatMap { [$0.place] + $0.related.map(\.place) }
      #expect(
        places.contains {
          $0.file == sample.review.path && ($0.path.hasPrefix("reviews") || path == "reviews")
        },
        "\(path): \(places.map(\.path))")
    }
  }
}

extension YAMLValue {
  /// All records that differ from this one by one thing taken away, or by one score, day, name, digest or text weakened,
  /// each with the place of the change. Of the texts that were judged, every tenth.
  fileprivate func weakened(at path: String) -> [(path: String, value: YAMLValue)] {
    switch self {
    case .plain(let text), .quoted(let text): [(path, .quoted(text.weakened).asWritten(like: self))]
    case .list(let items):
      items.indices.filter { !path.hasSuffix(".judged") || $0.isMultiple(of: 10) }.flatMap { index in
        var fewer = items
        fewer.remove(at: index)
        let inner = items[index].weakened(at: "\(path)[\(index)]").map { place, value in
          var items = items
          items[index] = value
          return (path: place, value: YAMLValue.list(items))
        }
        return [(path: "\(path)[\(index)]", value: YAMLValue.list(fewer))] + inner
      }
    case .mapping(let entries):
      entries.indices.filter { !["note", "kind", "version", "of"].contains(entries[$0].key) }.flatMap {
        index in
        let entry = entries[index]
        let place = path.isEmpty ? entry.key : path + "." + entry.key
        var fewer = entries
        fewer.remove(at: index)
        let inner = entry.value.weakened(at: place).map { place, value in
          var entries = entries
          entries[index].value = value
          return (path: place, value: YAMLValue.mapping(entries))
        }
        return [(path: place, value: YAMLValue.mapping(fewer))] + inner
      }
    }
  }

  /// The value as plain as another.
  private func asWritten(like other: YAMLValue) -> YAMLValue {
    if case .plain = other, case .quoted(let text) = self { .plain(text) } else { self }
  }
}

extension String {
  /// A lower score, an earlier day, another digest, no example, or a text without its last letter.
  fileprivate var weakened: String {
    if let score = Int(self) { return String(score - 1) }
    if self == "true" { return "false" }
    if let day = split(separator: "-").last, count == 10, let number = Int(day), number > 1 {
      return dropLast(2) + (number - 1 < 10 ? "0" : "") + String(number - 1)
    }
    if hasPrefix("1:sha256:") { return dropLast() + (hasSuffix("0") ? "1" : "0") }
    return String(dropLast())
  }
}
