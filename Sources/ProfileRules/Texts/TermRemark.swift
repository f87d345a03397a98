import Diagnostics
import ProfileModel
import Shape
import Similarity
import SourceText
import YAMLSyntax

/// What is to be said of a word that should not be used.
struct TermRemark: Sendable {
  /// The word as it was declared.
  let term: String

  /// What to write instead, where one text fits.
  let use: String?

  /// Why, in words that go on behind the term.
  let because: String?

  /// The guidance that it comes from.
  let source: String?

  init(of term: String, use: String?, because: String?, source: String? = nil) {
    self.term = term
    self.use = use
    self.because = because
    self.source = source
  }
}

/// A term in a text, with its place in the file.
struct FoundTerm {
  let node: NodeID
  let range: ByteRange

  /// The term as it is written.
  let spelling: String
  let remark: TermRemark

  /// The fix that writes the other term in its place, where it fits as it is.
  let replacement: Fix?
}

extension InspectedDocument {
  /// Those of some terms that the document's own texts use, in the order of the texts.
  func terms(
    among terms: PhraseTable<TermRemark>, safety: Fix.Safety, _ findings: DocumentFindings
  ) -> [FoundTerm] {
    if terms.isEmpty { return [] }
    return texts.own.filter { terms.phrases.mayOccur(in: $0.words) }.flatMap { text -> [FoundTerm] in
      terms.matches(in: text.words).compactMap { match in
        let value = tree.bytes(of: text.node)
        let bytes = text.words.bytes(of: match.words)
        let spelling = value[(value.startIndex + bytes.lowerBound)..<(value.startIndex + bytes.upperBound)]
        // Words of two sentences, or of two items, are no phrase.
        guard !spelling.contains(where: { ".,;:()".utf8.contains($0) }),
          !(match.meaning.use?.utf8.elementsEqual(spelling) ?? false)
        else { return nil }
        let range = range(of: match.words, in: text.words, at: text.node)
        let edit = TermReplacement(
          of: spelling, declared: match.meaning.term, by: match.meaning.use, in: value)
        return FoundTerm(
          node: text.node, range: range, spelling: String(decoding: spelling, as: UTF8.self),
          remark: match.meaning,
          replacement: edit.flatMap {
            findings.replacing(range, spelling, by: $0.text, in: text.node, safety)
          })
      }
    }
  }
}

extension DocumentFindings {
  /// The fix that writes a text in the place of a part of another, which stands in the file as it reads.
  func replacing(
    _ range: ByteRange, _ part: ArraySlice<UInt8>, by text: String, in node: NodeID, _ safety: Fix.Safety
  ) -> Fix? {
    guard tree.file.bytes[range.range].elementsEqual(part) else { return nil }
    let value = tree.bytes(of: node)
    let reading = value[..<part.startIndex] + Array(text.utf8) + value[part.endIndex...]
    let fix = fix(
      "write \(quoted(text))", editing: node, [edit(range, text)],
      toRead: String(decoding: reading, as: UTF8.self))
    return Fix(fix.summary, safety: safety, edits: fix.edits, readings: fix.readings)
  }
}

/// What is written in the place of a term, so that the sentence around it stays right.
private struct TermReplacement {
  let text: String

  /// Nothing where the term has another ending than the one declared, stands in capitals, or follows an article that
  /// would not fit.
  init?(of spelling: ArraySlice<UInt8>, declared: String, by use: String?, in value: ArraySlice<UInt8>) {
    guard let use, let first = spelling.first, let start = use.utf8.first,
      spelling.plainLetters == Array(declared.utf8)[...].plainLetters
    else { return nil }
    if spelling.count > 1, !spelling.contains(where: { $0.uppercased != $0 }) { return nil }
    let before = value[..<spelling.startIndex].split(separator: UInt8(ascii: " ")).last.map {
      $0.map(\.lowercased)
    }
    if let before, before == Array("a".utf8) || before == Array("an".utf8), first.isVowel != start.isVowel {
      return nil
    }
    let isCapital =
      first.lowercased != first && Array(declared.utf8).first.map { $0.lowercased == $0 } ?? false
    self.text = isCapital ? String(decoding: [start.uppercased], as: UTF8.self) + use.dropFirst() : use
  }
}

extension ArraySlice<UInt8> {
  /// The letters and digits in small letters, with one space for what stands between words.
  fileprivate var plainLetters: [UInt8] {
    split { !$0.isLetterOrDigit && $0 < 0x80 }.map { $0.map(\.lowercased) }
      .joined(separator: [UInt8(ascii: " ")]).map(\.self)
  }
}

extension UInt8 {
  fileprivate var isVowel: Bool { "aeiou".utf8.contains(lowercased) }
}
