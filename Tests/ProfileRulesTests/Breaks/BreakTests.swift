import Diagnostics
import FileSystem
import Foundation
import ProfileRules
import SourceText
import TestSupport
import Testing

/// The mistakes that authors make: each is one finding, at its place, in words that say what to do.
@Suite struct BreakTests {
  @Test(arguments: Break.all)
  func `one mistake is one finding that says where it is and what to do`(mistake: Break) throws {
    let (files, place) = try mistake.applied(to: samples)
    let findings = try checkBesideReviews(files)
    #expect(findings.map(\.rule) == [mistake.rule], "\(findings.map(\.message))")
    let finding = try #require(findings.first)
    #expect(Spot(finding) == Spot(place.file, place.range, mistake.rule))
    let help = finding.notes.filter { $0.kind == .help }.map(\.text)
    #expect(([finding.message] + help).joined(separator: "\n") == mistake.words)
  }

  @Test func `without a mistake nothing is found`() throws {
    #expect(try check(samples).map(\.message) == [])
  }
}

/// What is found beside that reviews are of another text, or not as they were written down, which follows from each
/// mistake in what was judged and in what was written down.
func checkBesideReviews(_ files: FilesInMemory) throws -> [Finding] {
  try check(files).filter { !["review-stale", "review-missing", "review-altered"].contains($0.rule) }
}

/// The sample framework.
let samples: FilesInMemory = {
  var files = FilesInMemory()
  do {
    for path in try SampleFramework.paths() {
      files.set(path, try SampleFramework.files.read(path).bytes)
    }
  } catch {
    preconditionFailure("\(error)")
  }
  return files
}()

extension Break {
  /// The files with the mistake in them, and the place where it should be found.
  func applied(
    to files: FilesInMemory
  ) throws -> (files: FilesInMemory, place: (file: String, range: ByteRange)) {
    var files = files
    let text = files[file]
    let gone = try find.map { try #require(text.range(matching: $0, from: text.startIndex)) }
    let marked = MarkedText(
      gone.map { text.replacingCharacters(in: $0, with: replacement) } ?? replacement)
    files[file] = marked.text
    guard let place else { return (files, (file, try #require(marked.ranges.first))) }
    let target = files[place.file]
    let start =
      place.lead.isEmpty ? target.startIndex : try #require(target.range(of: place.lead)).upperBound
    let found = try #require(target.range(matching: place.text, from: start))
    return (files, (place.file, target.bytes(found)))
  }
}

extension String {
  /// The first range of a text, in which `…` stands for anything up to what follows it.
  fileprivate func range(matching text: String, from start: Index) -> Range<Index>? {
    let parts = text.split(separator: "…", maxSplits: 1)
    guard let first = parts.first, let head = range(of: first, range: start..<endIndex) else { return nil }
    guard parts.count == 2 else { return head }
    return range(of: parts[1], range: head.upperBound..<endIndex).map { head.lowerBound..<$0.upperBound }
  }

  fileprivate func bytes(_ range: Range<Index>) -> ByteRange {
    ByteRange(
      utf8.distance(from: startIndex, to: range.lowerBound),
      utf8.distance(from: startIndex, to: range.upperBound))
  }
}
