import Diagnostics
import FileSystem
import ProfileModel
import ProfileRules
import Reviews
import Shape
import SourceText
import TestSupport
import Testing
import YAMLSyntax

/// Reviews of the sample framework, once what they judged says something else, and once it only looks different.
@Suite struct StaleReviewTests {
  @Test(arguments: ReviewedSample.all)
  func `the sample's reviews are in order`(sample: ReviewedSample) {
    #expect(sample.findings().map(\.message) == [])
  }

  @Test(arguments: ReviewedSample.all)
  func `one changed word makes the review of its layer stale, and is shown`(sample: ReviewedSample) throws {
    var changed = 0
    for content in sample.contents {
      let prose = content.items.filter { $0.isProse && $0.text.contains(" ") }
      for item in [prose.first, prose.last].compactMap(\.self) {
        guard let (text, word) = try sample.replacingLastWord(of: item) else { continue }
        changed += 1
        let found = sample.findings(subject: text)
        #expect(found.map(\.rule) == ["review-stale"], "\(item.name)")
        let finding = try #require(found.first)
        #expect(finding.place.file == sample.subject.path)
        #expect(
          finding.message.contains("`\(word)` became `elsewhere` in `\(item.name)`"), "\(finding.message)")
        #expect(sample.text(at: finding.place.range, in: text) == "elsewhere")
        #expect(finding.related.map(\.place.file) == [sample.review.path])
      }
    }
    #expect(changed > 0)
  }

  @Test(arguments: ReviewedSample.all)
  func `another layout makes nothing stale`(sample: ReviewedSample) throws {
    let original = sample.subject.text(in: ByteRange(0, sample.subject.bytes.count))
    var layouts = [0, 1, 2, 9].map {
      Reformatting(isReversing: false, flowDepth: $0).reformatted(sample.subject)
    }
    layouts.append("# A comment above everything\n" + original.replacing("\n", with: "\r\n"))
    let tree = try sample.tree(of: sample.subject)
    let root = try #require(tree.roots.first)
    layouts.append(YAMLValue(root, in: tree).withFieldsTurnedRound.text)
    for layout in layouts {
      let text = try #require(layout)
      #expect(text != original)
      #expect(sample.findings(subject: text).map(\.message) == [])
    }
  }

  @Test(arguments: ReviewedSample.all)
  func `another layout of the record changes nothing`(sample: ReviewedSample) throws {
    for depth in [0, 2, 9] {
      let text = try #require(Reformatting(isReversing: false, flowDepth: depth).reformatted(sample.review))
      #expect(sample.findings(review: text).map(\.message) == [])
    }
    let tree = try sample.tree(of: sample.review)
    let root = try #require(tree.roots.first)
    let turned = YAMLValue(root, in: tree).withFieldsTurnedRound.text
    #expect(sample.findings(review: turned).map(\.message) == [])
  }

  @Test func `a change of a shared skill makes the review of its list stale and that of no profile`() throws {
    var files = FilesInMemory()
    for path in try SampleFramework.paths() { files.set(path, try SampleFramework.files.read(path).bytes) }
    files["skills.yaml"] = files["skills.yaml"].replacing("giving clear aims", with: "setting clear aims")
    let found = try check(files).filter { $0.rule == "review-stale" }
    #expect(found.map(\.place.file) == ["skills.yaml"])
  }

  @Test(arguments: [("2028-11-22", 0), ("2028-11-23", 10)])
  func `reviews are too old from the day on that the framework's months are over`(day: String, count: Int)
    throws
  {
    let terms = AcceptanceTerms(asOf: try #require(CalendarDate(day.utf8)))
    let found = try judge(SampleFramework.files, terms).findings.filter { $0.rule == "review-stale" }
    #expect(found.count == count)
  }
}

extension ReviewedSample {
  /// The subject with another last word of an item, and the word that stood there; nothing where it stands in quotes
  /// that would have to be told from it.
  fileprivate func replacingLastWord(of item: ContentItem) throws -> (text: String, word: String)? {
    let tree = try tree(of: subject)
    let range = tree[item.node].range
    guard tree[item.node].kind == .scalar, let word = item.text.split(whereSeparator: \.isWhitespace).last
    else {
      return nil
    }
    let bytes = subject.bytes
    let isQuoted = [.singleQuoted, .doubleQuoted].contains(tree[item.node].style)
    let end = isQuoted ? range.end - 1 : range.end
    guard bytes[..<end].suffix(word.utf8.count).elementsEqual(word.utf8) else { return nil }
    let changed = bytes[..<(end - word.utf8.count)] + Array("elsewhere".utf8) + bytes[end...]
    return (String(decoding: changed, as: UTF8.self), String(word))
  }

  fileprivate func text(at range: ByteRange, in text: String) -> String {
    String(decoding: Array(text.utf8)[range.range], as: UTF8.self)
  }
}

extension YAMLValue {
  /// The same value with the fields of every mapping in the opposite order, but for the steps of ladders.
  fileprivate var withFieldsTurnedRound: YAMLValue {
    switch self {
    case .plain, .quoted: self
    case .list(let items): .list(items.map(\.withFieldsTurnedRound))
    case .mapping(let entries):
      .mapping(entries.reversed().map { Entry(key: $0.key, value: $0.value.withFieldsTurnedRound) })
    }
  }
}
