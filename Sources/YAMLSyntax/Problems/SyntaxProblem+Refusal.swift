import SourceText

extension SyntaxProblem {
  /// The problem behind libyaml's refusal of a file.
  init(refusedFor failure: ParserFailure, in bytes: [UInt8], cursor: inout MarkCursor) {
    switch failure {
    case .character(let value, let offset):
      let value = UInt32(bitPattern: value)
      self.init(
        value == 0 ? .nulByte : .forbiddenCharacter(value), at: Self.character(at: offset, in: bytes))
    case .syntax(let problem, let mark, let context, let contextMark):
      let offset = cursor.offset(ofScalar: mark)
      let contextOffset = cursor.offset(ofScalar: contextMark)
      self.init(
        Refusal(bytes: bytes, problem: problem, offset: offset, context: context, start: contextOffset))
    }
  }

  private init(_ refusal: Refusal) {
    let place = Self.character(at: refusal.offset, in: refusal.bytes)
    let start = Self.character(at: refusal.start, in: refusal.bytes)
    let hasStart = refusal.context != nil
    if refusal.isTab {
      self.init(.tabIndentation, at: place)
      return
    }
    let malformation = refusal.malformation
    let kind = Kind.malformed(malformation, problem: refusal.problem, context: refusal.context)
    switch malformation {
    case .unclosedQuote, .unclosedBracket, .lineWithoutColon, .specialStart:
      // libyaml notices late; the author's mistake is where the thing starts.
      self.init(kind, at: hasStart ? start : place, related: hasStart ? [place] : [])
    case .textAfterQuote, .textAfterBracket, .colonInBrackets:
      self.init(kind, at: place)
    default:
      self.init(kind, at: place, related: hasStart ? [start] : [])
    }
  }

  /// The character at `offset`; an empty range at a line's or the file's end.
  private static func character(at offset: Int, in bytes: [UInt8]) -> ByteRange {
    guard offset < bytes.count, LineBreak.length(in: bytes, at: offset) == 0 else {
      return ByteRange(at: min(offset, bytes.count))
    }
    var end = offset + 1
    while end < bytes.count, UTF8.isContinuation(bytes[end]) { end += 1 }
    return ByteRange(offset, end)
  }
}
