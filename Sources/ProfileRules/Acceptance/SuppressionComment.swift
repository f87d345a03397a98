import Diagnostics
import Shape
import SourceText

/// What a comment says that asks for findings not to be shown:
/// `# plumb: ignore[rule-name] until=2027-01-31 -- reason`.
struct SuppressionComment: Sendable {
  /// A rule and where the comment names it.
  struct NamedRule: Sendable {
    let name: RuleName
    let range: ByteRange
  }

  let rules: [NamedRule]

  /// The last day on which it holds, and where the comment says so.
  let until: CalendarDate
  let untilRange: ByteRange

  let reason: String

  /// Reads a comment that begins with `# plumb:`; positions are those of the slice.
  init(_ comment: ArraySlice<UInt8>, _ never: NeverSuppressed) throws(SuppressionMistake) {
    var reader = Reader(comment)
    try reader.readVerb()
    self.rules = try reader.readRules(never)
    (self.until, self.untilRange) = try reader.readUntil()
    self.reason = try reader.readReason()
  }

  /// The text of such a comment.
  static func text(ignoring rules: [RuleName], until: CalendarDate, reason: String) -> String {
    "# plumb: ignore[\(rules.map(\.rawValue).joined(separator: ", "))] until=\(until) -- \(reason)"
  }

  /// Where the names in a comment stand, from the start of the first to the end of the last.
  var namesRange: ByteRange { ByteRange(rules[0].range.start, rules[rules.count - 1].range.end) }

  /// Whether a comment whose `#` stands at an offset is meant for this tool.
  static func begins(at offset: Int, in bytes: [UInt8]) -> Bool {
    bytes[(offset + 1)...].drop(while: \.isSpaceOrTab).starts(with: label)
  }

  fileprivate static let label = Array("plumb:".utf8)
}

/// A comment as it is read from left to right.
private struct Reader {
  private let whole: ByteRange
  private var rest: ArraySlice<UInt8>

  init(_ comment: ArraySlice<UInt8>) {
    let end = comment.lastIndex { !$0.isSpaceOrTab } ?? comment.startIndex
    whole = ByteRange(comment.startIndex, end + 1)
    rest = comment[...end].dropFirst().drop(while: \.isSpaceOrTab).dropFirst(SuppressionComment.label.count)
  }

  mutating func readVerb() throws(SuppressionMistake) {
    let verb = word { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
    guard verb.elementsEqual("ignore".utf8) else {
      throw SuppressionMistake(.unknownVerb(text(verb)), at: verb.isEmpty ? whole : range(verb))
    }
  }

  mutating func readRules(_ never: NeverSuppressed) throws(SuppressionMistake) -> [SuppressionComment
    .NamedRule]
  {
    skipBlanks()
    guard rest.first == UInt8(ascii: "["), let end = rest.firstIndex(of: UInt8(ascii: "]")) else {
      throw SuppressionMistake(.noRules, at: whole)
    }
    let list = ByteRange(rest.startIndex, end + 1)
    let names = rest[(rest.startIndex + 1)..<end]
    rest = rest[(end + 1)...]
    var rules: [SuppressionComment.NamedRule] = []
    for part in names.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      let name = trimmed(part)
      guard !name.isEmpty else { throw SuppressionMistake(.noRules, at: list) }
      let rule = RuleName(rawValue: text(name))
      if let mistake = mistake(in: rule, after: rules, never) {
        throw SuppressionMistake(mistake, at: range(name))
      }
      rules.append(.init(name: rule, range: range(name)))
    }
    return rules
  }

  private func mistake(
    in rule: RuleName, after rules: [SuppressionComment.NamedRule], _ never: NeverSuppressed
  ) -> SuppressionMistake.Kind? {
    if !Catalogue.has(rule) { return .unknownRule(rule) }
    if never.contains(rule) { return .neverSuppressed(rule, never.note(on: rule)) }
    return rules.contains { $0.name == rule } ? .repeatedRule(rule) : nil
  }

  mutating func readUntil() throws(SuppressionMistake) -> (CalendarDate, ByteRange) {
    let word = word { !$0.isSpaceOrTab }
    guard word.starts(with: "until=".utf8) else {
      if word.isEmpty || word.starts(with: "--".utf8) { throw SuppressionMistake(.noEnd, at: whole) }
      throw SuppressionMistake(.unexpected(text(word)), at: range(word))
    }
    let date = word.dropFirst("until=".utf8.count)
    guard let until = CalendarDate(date) else {
      throw SuppressionMistake(.noDay(text(date)), at: range(word))
    }
    return (until, range(word))
  }

  mutating func readReason() throws(SuppressionMistake) -> String {
    skipBlanks()
    guard rest.starts(with: "--".utf8) else {
      if rest.isEmpty { throw SuppressionMistake(.noReason, at: whole) }
      let word = word { !$0.isSpaceOrTab }
      throw SuppressionMistake(.unexpected(text(word)), at: range(word))
    }
    let reason = trimmed(rest.dropFirst(2))
    guard !reason.isEmpty else { throw SuppressionMistake(.noReason, at: whole) }
    return text(reason)
  }

  private mutating func word(_ belongs: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    skipBlanks()
    let word = rest.prefix(while: belongs)
    rest = rest[word.endIndex...]
    return word
  }

  private mutating func skipBlanks() { rest = rest.drop(while: \.isSpaceOrTab) }
}

private func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  let start = text.drop(while: \.isSpaceOrTab)
  let end = start.lastIndex { !$0.isSpaceOrTab }.map { $0 + 1 } ?? start.startIndex
  return start[..<end]
}

private func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

private func range(_ bytes: ArraySlice<UInt8>) -> ByteRange { ByteRange(bytes.startIndex, bytes.endIndex) }
