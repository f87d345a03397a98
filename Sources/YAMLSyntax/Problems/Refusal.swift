/// libyaml's refusal of a file, with places in bytes.
struct Refusal {
  let bytes: [UInt8]
  let problem: String
  let offset: Int
  let context: String?

  /// Where what libyaml was reading starts.
  let start: Int

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

  /// The visible ASCII character at `offset` as what a text cannot start with.
  private func specialStart(at offset: Int) -> Malformation {
    guard let byte = byte(at: offset), (0x21...0x7E).contains(byte) else { return .other }
    return .specialStart(byte)
  }

  /// What goes wrong between brackets: told by the place, unless that is on a later line and says little.
  private var bracketMalformation: Malformation {
    if bytes[min(start, offset)..<offset].contains(where: { $0 == 0x0A || $0 == 0x0D }) {
      return .unclosedBracket
    }
    if byte(at: offset) == UInt8(ascii: ":") { return .colonInBrackets }
    return blockMalformation == .textAfterQuote ? .textAfterQuote : .unclosedBracket
  }

  /// What goes wrong between the items of a list or the fields of a mapping.
  private var blockMalformation: Malformation {
    switch byteBefore {
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

  private func byte(at offset: Int) -> UInt8? { bytes.indices.contains(offset) ? bytes[offset] : nil }
}
