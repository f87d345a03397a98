import Diagnostics
import ProfileModel
import Shape
import SourceText
import YAMLSyntax

extension Catalogue {
  static let placeholderText = Rule(
    "placeholder-text", .structure, .error,
    summary: "text that stands in for text still to be written",
    reason: "a reader who meets TODO on a page that decides about pay stops trusting the rest",
    examples: [
      .good([
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L1:
            - Keeps the plant's to-do list for changeovers
        """
      ]),
      .bad([
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L1:
            - Plans the week of ⟦TBD⟧
        """
      ]),
      .bad([
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        summary: ⟦Lorem ipsum⟧ dolor sit amet
        responsibilities:
          L1:
            - Plans the week of one line
        """
      ]),
      .bad([
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        review_by: ⟦TBD⟧
        responsibilities:
          L1:
            - Plans the week of one line
        skills:
          - skill: ⟦TODO⟧
        """
      ]),
    ],
    check: .document { inspected, findings in
      let tree = inspected.tree
      guard tree.holdsPlaceholder else { return }
      for node in tree.ids where tree[node].kind == .scalar && tree[node].role != .key {
        guard let placeholder = placeholder(in: tree.bytes(of: node)), !findings.hasPlaceholder(at: node)
        else { continue }
        let range = tree.range(ofBytes: placeholder.range, in: node)
        findings.report(
          "placeholder-text", at: node, range: range,
          "\(quoted(placeholder.text)) stands where a text is still to be written",
          notes: [.help("write the text, or leave the field out if it is optional")])
      }
    })
}

/// A phrase that stands for missing text. In a text it begins with a capital.
private struct Phrase {
  /// The phrase in lower case.
  let bytes: [UInt8]

  /// Whether all of it must be in capitals.
  let isShouted: Bool

  init(_ text: String, isShouted: Bool) {
    self.bytes = Array(text.utf8)
    self.isShouted = isShouted
  }

  var firstByte: UInt8 { bytes[0].uppercased }

  /// Whether the phrase stands at an offset, as whole words.
  func stands(at start: Int, in text: ArraySlice<UInt8>) -> Bool {
    let end = start + bytes.count
    guard end <= text.endIndex else { return false }
    guard start == text.startIndex || !text[start - 1].isLetterOrDigit else { return false }
    guard end == text.endIndex || !text[end].isLetterOrDigit else { return false }
    return zip(bytes, text[start..<end]).allSatisfy { expected, byte in
      isShouted ? byte == expected.uppercased : byte.lowercased == expected
    }
  }
}

private let phrases =
  (Placeholder.words + ["NOT IN USE"]).map { Phrase($0.lowercased(), isShouted: true) }
  + ["lorem ipsum", "placeholder text", "criteria for sublevel"].map { Phrase($0, isShouted: false) }

/// The phrases by the byte that they begin with: every byte of every file is asked for these.
private let phrasesByFirstByte = Dictionary(grouping: phrases, by: \.firstByte)

extension SyntaxTree {
  /// Whether a phrase stands anywhere in the file: a quick look before its nodes are gone through.
  fileprivate var holdsPlaceholder: Bool {
    phrasesByFirstByte.contains { first, phrases in
      var offset = 0
      while let found = firstOffset(of: first, from: offset) {
        if phrases.contains(where: { $0.stands(at: found, in: file.bytes[...]) }) { return true }
        offset = found + 1
      }
      return false
    }
  }
}

/// The first phrase in a text, with its offsets from the text's start.
private func placeholder(in text: ArraySlice<UInt8>) -> (text: String, range: Range<Int>)? {
  for start in text.indices where text[start] != text[start].lowercased {
    guard let phrase = phrases.first(where: { $0.stands(at: start, in: text) }) else { continue }
    let end = start + phrase.bytes.count
    let range = (start - text.startIndex)..<(end - text.startIndex)
    return (String(decoding: text[start..<end], as: UTF8.self), range)
  }
  return nil
}
