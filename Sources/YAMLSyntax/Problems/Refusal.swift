import SourceText

/// libyaml's refusal of a file, with places in bytes.
struct Refusal {
  let surroundings: Surroundings
  let problem: String
  let offset: Int
  let context: String?

  /// Where what libyaml was reading starts, or, where it does not tell, the place itself.
  let start: Int

  private var bytes: [UInt8] { surroundings.bytes }

  /// Where the quote or bracket opens that is not closed.
  var opening: Int {
    malformation == .unclosedBracket && isBracketLeftOpen ? surroundings.openBracket ?? start : start
  }

  /// Another place that explains what is wrong; nothing where it would only repeat the first.
  var explanation: Int? {
    let place: Int? =
      switch malformation {
      case .textAfterQuote: surroundings.lastQuoted?.start
      case .indentation where surroundings.dash(ofLineAt: offset) == offset:
        surroundings.dash(above: offset, from: start) ?? start
      default: start
      }
    return place.flatMap { surroundings.hasLineBreak(from: $0, to: offset) ? $0 : nil }
  }

  /// Whether a tab stands where only spaces may.
  var isTab: Bool {
    switch problem {
    case "found character that cannot start any token": byte(at: offset) == UInt8(ascii: "\t")
    case "found a tab character that violates indentation": true
    case "found a tab character where an indentation space is expected": true
    default: false
    }
  }

  var malformation: Malformation {
    switch problem {
    case "mapping values are not allowed in this context":
      return .colonInText
    case "could not find expected ':'":
      return .lineWithoutColon
    case "found unexpected end of stream", "found unexpected document indicator":
      return .unclosedQuote
    case "found unknown escape character", "did not find expected hexdecimal number":
      return .unknownEscape
    case "block sequence entries are not allowed in this context":
      return .listOnSameLine
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      return bracketMalformation
    case "did not find expected node content" where isBracketLeftOpen:
      return .unclosedBracket
    case "found character that cannot start any token", "did not find expected node content",
      "found undefined tag handle", "mapping keys are not allowed in this context":
      return specialStart(at: offset)
    default:
      break
    }
    switch context {
    case "while scanning an anchor", "while scanning an alias", "while scanning a directive",
      "while scanning a block scalar", "while scanning a tag", "while parsing a tag":
      return specialStart(at: start)
    case "while parsing a block mapping", "while parsing a block collection":
      return blockMalformation
    default:
      return problem == "did not find expected <document start>" ? blockMalformation : .other
    }
  }

  /// Whether the file ends between brackets.
  private var isBracketLeftOpen: Bool { surroundings.openBracket != nil && surroundings.isEnd(offset) }

  /// The visible ASCII character at `offset` as what a text cannot start with.
  private func specialStart(at offset: Int) -> Malformation {
    guard let byte = byte(at: offset), (0x21...0x7E).contains(byte) else { return .other }
    return .specialStart(byte)
  }

  /// What goes wrong between brackets: told by the place, unless that is on a later line and says little.
  private var bracketMalformation: Malformation {
    if surroundings.hasLineBreak(from: start, to: offset) { return .unclosedBracket }
    if byte(at: offset) == UInt8(ascii: ":") { return .colonInBrackets }
    return blockMalformation == .textAfterQuote ? .textAfterQuote : .unclosedBracket
  }

  /// What goes wrong between the items of a list or the fields of a mapping.
  private var blockMalformation: Malformation {
    if let byte = byte(at: offset), "]},".utf8.contains(byte), byteBefore.map(\.isLineBreak) ?? true {
      return .specialStart(byte)
    }
    return switch byteBefore {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): .textAfterQuote
    case UInt8(ascii: "]"), UInt8(ascii: "}"): .textAfterBracket
    default: .indentation
    }
  }

  /// The last byte before the place, on its line, that is not blank.
  private var byteBefore: UInt8? {
    var position = offset
    while position > 0, bytes[position - 1] == UInt8(ascii: " ") || bytes[position - 1] == UInt8(ascii: "\t")
    {
      position -= 1
    }
    return byte(at: position - 1)
  }

  private func byte(at offset: Int) -> UInt8? { surroundings.byte(at: offset) }
}
