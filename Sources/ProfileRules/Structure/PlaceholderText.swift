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
    ],
    check: .document { inspected, findings in
      let tree = inspected.tree
      guard tree.file.bytes.holdsPlaceholder else { return }
      for node in tree.ids where tree[node].kind == .scalar && tree[node].role != .key {
        guard let placeholder = placeholder(in: tree.bytes(of: node)) else { continue }
        let range = tree.range(ofBytes: placeholder.range, in: node)
        findings.report(
          "placeholder-text", at: node, range: range,
          "\(quoted(placeholder.text)) stands where a text is still to be written",
          notes: [.help("write the text, or leave the field out if it is optional")])
      }
    })
}

/// A phrase that stands for missing text, given in lower case; in a text it begins with a capital.
private struct Phrase {
  let bytes: [UInt8]

  /// Whether all of it must be in capitals.
  let isShouted: Bool
}

private let phrases: [Phrase] =
  ["todo", "tbd", "tbc", "fixme", "xxx", "not in use"].map { Phrase(bytes: Array($0.utf8), isShouted: true) }
  + ["lorem ipsum", "placeholder text", "criteria for sublevel"].map {
    Phrase(bytes: Array($0.utf8), isShouted: false)
  }

/// The phrases that can begin with a byte.
private let phrasesByFirstByte: [[Phrase]] = (0..<256).map { byte in
  phrases.filter { phrase in
    byte == Int(phrase.bytes[0]) & ~0x20
  }
}

/// Whether a phrase can begin with a byte; written out, because every byte of every file is asked.
private func mayBegin(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "T"), UInt8(ascii: "F"), UInt8(ascii: "X"), UInt8(ascii: "N"), UInt8(ascii: "L"),
    UInt8(ascii: "P"), UInt8(ascii: "C"):
    true
  default: false
  }
}

extension [UInt8] {
  /// Whether a phrase stands anywhere in the bytes: a quick look before the nodes are gone through.
  fileprivate var holdsPlaceholder: Bool { self[...].firstPhrase != nil }
}

extension ArraySlice<UInt8> {
  /// The first phrase that stands in the bytes as whole words.
  fileprivate var firstPhrase: Range<Int>? {
    let span = span
    for index in 0..<span.count where mayBegin(span[index]) {
      if index > 0, span[index - 1].isLetterOrDigit { continue }
      for phrase in phrasesByFirstByte[Int(span[index])] {
        let end = index + phrase.bytes.count
        guard end <= span.count, stands(phrase, span, at: index) else { continue }
        if end == span.count || !span[end].isLetterOrDigit { return index..<end }
      }
    }
    return nil
  }
}

private func stands(_ phrase: Phrase, _ span: Span<UInt8>, at start: Int) -> Bool {
  for offset in phrase.bytes.indices {
    let expected = phrase.bytes[offset]
    let byte = span[start + offset]
    if phrase.isShouted, expected.isLetter {
      if byte != expected & ~0x20 { return false }
    } else if (byte.isLetter ? byte | 0x20 : byte) != expected {
      return false
    }
  }
  return true
}

private func placeholder(in bytes: ArraySlice<UInt8>) -> (text: String, range: Range<Int>)? {
  guard let range = bytes.firstPhrase else { return nil }
  return (String(decoding: bytes.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self), range)
}
