import Diagnostics
import ProfileModel
import Shape
import Similarity
import SourceText
import YAMLSyntax

extension InspectedDocument {
  /// What to say of statements whose first letter is not of the size that the framework wants, or the others have.
  func openings(
    in list: StatementList, _ chosen: Field<StatementStyle.Opening>, _ findings: DocumentFindings
  ) -> ListFinding? {
    let agreement = Agreement(of: list, chosen: chosen) { opening(of: $0) }
    guard let agreement else { return nil }
    let texts = agreement.departing.map(\.text)
    let size = agreement.form == .capital ? "small letter" : "capital"
    let wanted = agreement.form == .capital ? "capital" : "small letter"
    let count =
      "\(number(texts.count, "statement")) of \(quoted(list.level)) \(texts.count == 1 ? "begins" : "begin")"
    return ListFinding(
      rule: "statement-form",
      message: "\(count) with a \(size)" + (agreement.choice == nil ? ", unlike the others" : ""),
      spots: texts.map { text in
        let start = findings.wordsRange(of: text.node).start
        return StatementSpot(text: text, range: ByteRange(start, start + 1), label: "a \(size)")
      },
      notes: agreement.notes("statements begin with a \(wanted)", in: library)
        + [.help("begin all statements of a level alike")],
      fix: .all("begin with a \(wanted)", texts.map { findings.resizing($0.node) }), aspect: "opening")
  }

  /// The size of a statement's first letter; nothing where it may belong to a name, as in `SAP`, `iOS` and `Jira`.
  private func opening(of text: AuthoredText) -> StatementStyle.Opening? {
    guard !text.words.isEmpty else { return nil }
    let range = text.words.range(at: 0)
    let bytes = tree.bytes(of: text.node)
    let word = bytes[(bytes.startIndex + range.lowerBound)..<(bytes.startIndex + range.upperBound)]
    guard range.lowerBound == 0, let first = word.first, first.isLetter,
      word.dropFirst().allSatisfy({ $0.isLetter && $0.uppercased != $0 })
    else { return nil }
    if first.uppercased != first || first.lowercased == first { return .small }
    // A capital may be that of a name; a verb has none of its own.
    let isVerb = language.english == nil || !WordClass(of: text.words, at: 0).isDisjoint(with: .verb)
    return isVerb ? .capital : nil
  }
}

extension DocumentFindings {
  /// The fix that makes a small first letter of a capital one, or the other way round.
  fileprivate func resizing(_ node: NodeID) -> Fix? {
    let start = wordsRange(of: node).start
    var value = Array(tree.bytes(of: node))
    guard let first = value.first, tree.file.bytes[start] == first else { return nil }
    let letter = first.lowercased == first ? first.uppercased : first.lowercased
    value[0] = letter
    return fix(
      "change the letter", editing: node,
      [edit(ByteRange(start, start + 1), String(decoding: [letter], as: UTF8.self))],
      toRead: String(decoding: value, as: UTF8.self))
  }
}
