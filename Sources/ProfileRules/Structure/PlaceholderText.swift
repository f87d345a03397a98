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
    options: [ownPhrases.description, blankLength.description],
    examples: [
      .good(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Keeps the plant's to-do list for changeovers
          """),
      .bad(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Plans the week of ⟦TBD⟧
          """),
      .bad(
        profile: """
          title: Planning
          summary: ⟦Lorem ipsum⟧ dolor sit amet
          responsibilities:
            L1:
              - Leads a team of ⟦____⟧ people
          """),
      .bad(
        profile: """
          title: Planning
          summary: ⟦tbd⟧
          focus: "⟦???⟧"
          aliases: [⟦Todo⟧, '⟦[xxx]⟧']
          responsibilities:
            L1:
              - Plans the week of one line
          """),
      .bad(
        profile: """
          title: Planning
          effective: ⟦TBD⟧
          responsibilities:
            L1:
              - Plans the week of one line
          skills:
            - skill: ⟦TODO⟧
          """),
    ],
    check: .document { inspected, findings in
      guard !inspected.onlyQuotes else { return }
      let tree = inspected.tree
      let own = inspected[ownPhrases].map { Phrase($0, case: .any) }
      let blank = inspected[blankLength]
      let mayHoldSome = tree.holdsPhrase || tree.holds(anyOf: own) || tree.holdsBlank(of: blank)
      for node in tree.ids where tree[node].kind == .scalar && tree[node].role != .key {
        guard mayHoldSome || tree.firstByte(of: node).map(Placeholder.mayBegin) ?? false else { continue }
        let bytes = tree.bytes(of: node)
        guard
          let placeholder = wholePlaceholder(bytes)
            ?? (mayHoldSome ? placeholder(in: bytes, own, blank) : nil),
          !findings.hasPlaceholder(at: node)
        else { continue }
        let range = tree.range(ofBytes: placeholder.range, in: node)
        findings.report(
          "placeholder-text", at: node, range: range,
          "\(quoted(placeholder.text)) stands where a text is still to be written",
          notes: [.help("write the text, or leave the field out if it is optional")])
      }
    })
}

private let ownPhrases = RuleOption<[String]>.texts(
  "phrases", of: "placeholder-text",
  "further phrases that stand for missing text, found as whole words, in capitals or not")

private let blankLength = RuleOption<Int>.integer(
  "blank-length", of: "placeholder-text", in: 2...1000, standard: 3,
  "how many underscores in a row make a blank that is still to be filled in")

private let phrases =
  (Placeholder.words + ["NOT IN USE"]).map { Phrase($0.lowercased(), case: .capitals) }
  + ["lorem ipsum", "placeholder text", "criteria for sublevel"].map { Phrase($0, case: .firstCapital) }

/// The phrases by the byte that they begin with: every byte of every file is asked for these.
private let phrasesByFirstByte = Dictionary(grouping: phrases, by: \.firstBytes[0])

extension SyntaxTree {
  /// Whether a phrase may stand anywhere in the file: a quick look before its nodes are gone through.
  fileprivate var holdsPhrase: Bool {
    phrasesByFirstByte.contains { first, phrases in holds(anyOf: phrases, from: first) }
  }

  /// Whether one of some phrases may stand anywhere in the file.
  fileprivate func holds(anyOf phrases: [Phrase]) -> Bool {
    phrases.contains { phrase in phrase.firstBytes.contains { holds(anyOf: [phrase], from: $0) } }
  }

  private func holds(anyOf phrases: [Phrase], from first: UInt8) -> Bool {
    var offset = 0
    while let found = firstOffset(of: first, from: offset) {
      if phrases.contains(where: { $0.begins(at: found, in: file.bytes[...]) }) { return true }
      offset = found + 1
    }
    return false
  }

  /// Whether so many underscores stand in a row anywhere in the file.
  fileprivate func holdsBlank(of length: Int) -> Bool {
    var offset = 0
    while let found = firstOffset(of: underscore, from: offset) {
      offset = found + 1
      while offset < file.bytes.count, file.bytes[offset] == underscore { offset += 1 }
      if offset - found >= length { return true }
    }
    return false
  }
}

private let underscore = UInt8(ascii: "_")

/// A text that is nothing but a placeholder, in capitals or not.
private func wholePlaceholder(_ text: ArraySlice<UInt8>) -> (text: String, range: Range<Int>)? {
  Placeholder.isWhole(text) ? (String(decoding: text, as: UTF8.self), 0..<text.count) : nil
}

/// The first placeholder in a text, with its offsets from the text's start.
private func placeholder(
  in text: ArraySlice<UInt8>, _ own: [Phrase], _ blank: Int
) -> (text: String, range: Range<Int>)? {
  for start in text.indices {
    guard let end = endOfPlaceholder(at: start, in: text, own, blank) else { continue }
    let range = (start - text.startIndex)..<(end - text.startIndex)
    return (String(decoding: text[start..<end], as: UTF8.self), range)
  }
  return nil
}

private func endOfPlaceholder(
  at start: Int, in text: ArraySlice<UInt8>, _ own: [Phrase], _ blank: Int
) -> Int? {
  if text[start] == underscore {
    let run = text[start...].prefix { $0 == underscore }
    if run.count >= blank { return run.endIndex }
  }
  if text[start] != text[start].lowercased,
    let phrase = phrases.first(where: { $0.stands(at: start, in: text) })
  {
    return start + phrase.bytes.count
  }
  return own.first { $0.stands(at: start, in: text) }.map { start + $0.bytes.count }
}
