import Diagnostics
import ProfileModel
import Shape
import Similarity
import SourceText
import YAMLSyntax

extension InspectedDocument {
  /// What to say of statements that end otherwise than the framework wants, or than the others of their list do.
  ///
  /// Of several sentences each ends in a full stop: they say nothing of what others end in, and what to make of them
  /// is left to a person.
  func endings(
    in list: StatementList, _ chosen: Field<StatementStyle.Ending>, _ findings: DocumentFindings
  ) -> [ListFinding] {
    let agreement = Agreement(of: list, chosen: chosen) { text in
      chosen.isAbsent && holdsSeveralSentences(text) ? nil : tree.bytes(of: text.node).ending
    }
    guard let agreement else { return [] }
    let departing = agreement.departing.map(\.text)
    let several = departing.filter(holdsSeveralSentences)
    let single = departing.filter { !holdsSeveralSentences($0) }
    return [several, single].filter { !$0.isEmpty }.map { texts in
      let isFixable = agreement.form == .fullStop || texts.first?.node != several.first?.node
      return ListFinding(
        rule: "statement-form", message: message(of: texts.count, in: list, agreement),
        spots: texts.map { spot($0, agreement.form, findings) },
        notes: agreement.notes(agreement.form.requirement, in: library) + [
          .help(
            isFixable
              ? "end all statements of a level alike"
              : "make a statement of each sentence, or join them into one")
        ],
        fix: isFixable
          ? .all(agreement.form.remedy, texts.map { findings.ending($0.node, with: agreement.form) }) : nil,
        aspect: "ending")
    }
  }

  /// Whether a sentence ends before the last one: a point, a blank and a capital.
  private func holdsSeveralSentences(_ text: AuthoredText) -> Bool {
    text.words.sketch.mayHave(Lexicon.apart)
      && text.words.indices.contains { position in
        text.words.marks(at: position) & Lexicon.apart != 0
          && StatementReading(text, in: tree).followsFullStop(position)
      }
  }

  private func message(
    of count: Int, in list: StatementList, _ agreement: Agreement<StatementStyle.Ending>
  ) -> String {
    let some = "\(number(count, "statement")) of \(quoted(list.level)) \(count == 1 ? "ends" : "end")"
    let others = agreement.choice == nil ? ", unlike the others" : ""
    return agreement.form == .noMark
      ? "\(some) in a full stop\(others)" : "\(some) without a full stop\(others)"
  }

  private func spot(
    _ text: AuthoredText, _ expected: StatementStyle.Ending, _ findings: DocumentFindings
  ) -> StatementSpot {
    let range = findings.wordsRange(of: text.node)
    var start = max(range.start, range.end - 1)
    while start > range.start, tree.file.bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return StatementSpot(
      text: text, range: ByteRange(start, range.end),
      label: expected == .noMark ? "no full stop here" : "a full stop is missing")
  }
}

extension DocumentFindings {
  /// The fix that gives a statement an end mark or takes it away.
  fileprivate func ending(_ node: NodeID, with ending: StatementStyle.Ending) -> Fix? {
    let written = wordsRange(of: node)
    let value = Array(tree.bytes(of: node))
    guard let last = value.lastIndex(where: { !$0.isBlank }), written.start < written.end,
      tree.file.bytes[written.end - 1] == value[last]
    else { return nil }
    let blanks = value[(last + 1)...]
    let (range, mark, text) =
      ending == .noMark
      ? (ByteRange(written.end - 1, written.end), "", value[..<last] + blanks)
      : (ByteRange(at: written.end), ".", value[...last] + [UInt8(ascii: ".")] + blanks)
    return fix(
      ending.remedy, editing: node, [edit(range, mark)], toRead: String(decoding: text, as: UTF8.self))
  }
}

extension StatementStyle.Ending {
  fileprivate var requirement: String {
    self == .noMark ? "statements end without a mark" : "statements end in a full stop"
  }

  fileprivate var remedy: String { self == .noMark ? "remove the full stop" : "add a full stop" }
}

extension ArraySlice<UInt8> {
  /// What a text ends in; nothing where it is another mark, or a point that belongs to the last word.
  fileprivate var ending: StatementStyle.Ending? {
    guard let last = lastIndex(where: { !$0.isBlank }) else { return nil }
    switch self[last] {
    case UInt8(ascii: "."): return endsInAbbreviation(last) ? nil : .fullStop
    case UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"):
      return nil
    default: return .noMark
    }
  }

  /// Whether the point belongs to its word: `etc.`, `e.g.`, `U.S.`, `...`
  private func endsInAbbreviation(_ point: Int) -> Bool {
    let word = self[..<point].suffix(while: { $0.isLetter || $0 == UInt8(ascii: ".") })
    return word.contains(UInt8(ascii: "."))
      || abbreviations.contains { word.elementsEqual($0.utf8) }
  }

}

private let abbreviations = ["etc", "Inc", "Ltd", "Co", "approx", "incl", "No", "resp"]

extension BidirectionalCollection {
  /// The longest end of which every element is so.
  fileprivate func suffix(while isIncluded: (Element) -> Bool) -> SubSequence {
    var start = endIndex
    while start > startIndex, isIncluded(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}
