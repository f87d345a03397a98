import SourceText

extension SyntaxProblem {
  /// The problem behind libyaml's refusal of a file.
  init(refusedFor failure: ParserFailure, in surroundings: Surroundings, cursor: inout MarkCursor) {
    switch failure {
    case .character(let value, let offset):
      let value = UInt32(bitPattern: value)
      self.init(
        value == 0 ? .nulByte : .forbiddenCharacter(value), at: surroundings.character(at: offset))
    case .syntax(let problem, let mark, let context, let contextMark):
      let offset = cursor.offset(ofScalar: mark)
      let contextOffset = cursor.offset(ofScalar: contextMark)
      self.init(
        Refusal(
          surroundings: surroundings, problem: problem, offset: offset, context: context,
          start: context == nil ? offset : contextOffset))
    }
  }

  private init(_ refusal: Refusal) {
    let surroundings = refusal.surroundings
    let place = surroundings.character(at: refusal.offset)
    if refusal.isTab {
      self.init(.tabIndentation, at: place)
      return
    }
    let malformation = refusal.malformation
    let kind = Kind.malformed(malformation, problem: refusal.problem, context: refusal.context)
    switch malformation {
    case .unclosedQuote, .unclosedBracket:
      // libyaml notices late; the author's mistake is where the thing starts. That it was noticed at the end of the
      // file says nothing.
      let start = surroundings.character(at: refusal.opening)
      self.init(kind, at: start, related: surroundings.isEnd(refusal.offset) ? [] : [place])
    case .lineWithoutColon:
      self.init(kind, at: surroundings.character(at: refusal.start))
    case .specialStart(let byte):
      let isStart = surroundings.byte(at: refusal.start) == byte
      self.init(kind, at: isStart ? surroundings.character(at: refusal.start) : place)
    case .textAfterQuote, .unknownEscape, .indentation, .other:
      let start = refusal.explanation.map(surroundings.character)
      self.init(kind, at: place, related: start.map { [$0] } ?? [])
    case .textAfterBracket, .colonInBrackets, .colonInText, .listOnSameLine:
      self.init(kind, at: place)
    }
  }
}
