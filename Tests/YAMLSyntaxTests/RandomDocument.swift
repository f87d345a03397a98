import TestSupport

/// Writes YAML of random shape, in every style.
struct RandomDocument {
  private var random: SeededGenerator
  private(set) var text = ""
  private var anchors: [String] = []

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    if chance(8) { text += "\u{FEFF}" }
    if chance(4) { text += "# first\n---\n" }
    writeMapping(indentation: 0, depth: 3)
    if chance(4) { text = text.replacing("\n", with: "\r\n") }
  }

  private mutating func chance(_ sides: Int) -> Bool { Int.random(in: 0..<sides, using: &random) == 0 }

  private mutating func pick(_ words: [String]) -> String { words.randomElement(using: &random) ?? "" }

  private mutating func writeMapping(indentation: Int, depth: Int) {
    for number in 0..<Int.random(in: 1...4, using: &random) {
      text +=
        String(repeating: " ", count: indentation) + pick(["key", "'key'", "\"kéy\"", "k:y"]) + "\(number)"
      text = text.hasSuffix("'\(number)") || text.hasSuffix("\"\(number)") ? String(text.dropLast()) : text
      text += ":"
      writeValue(indentation: indentation, depth: depth)
      if number == 0, chance(3) { text += "\n" }
    }
  }

  private mutating func writeSequence(indentation: Int, depth: Int) {
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      text += String(repeating: " ", count: indentation) + "-"
      writeValue(indentation: indentation, depth: depth)
    }
  }

  private mutating func writeValue(indentation: Int, depth: Int) {
    if chance(10), let anchor = anchors.randomElement(using: &random) {
      text += " *\(anchor)\n"
      return
    }
    if chance(6) { text += pick([" !!str", " !t", " !"]) }
    let anchor = chance(6) ? "a\(anchors.count)" : nil
    if let anchor { text += " &\(anchor)" }
    switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &random) {
    case 0:
      writeBlockScalar(indentation: indentation)
    case 1...3:
      writeFlow(depth: 0)
      endLine()
    case 4:
      writeFlow(depth: 2)
      endLine()
    case 5:
      endLine()
      writeSequence(indentation: indentation + 2, depth: depth - 1)
    default:
      endLine()
      writeMapping(indentation: indentation + 2, depth: depth - 1)
    }
    if let anchor { anchors.append(anchor) }
  }

  private mutating func endLine() { text += pick(["\n", "\n", "  \n", " # note é\n"]) }

  private mutating func writeBlockScalar(indentation: Int) {
    let margin = String(repeating: " ", count: indentation + 3)
    text += pick([" |", " >", " |-", " >+", " | # note"]) + "\n"
    guard !chance(4) else { return }
    text += "\(margin)first\n"
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      text += pick(["\(margin)one é: # text\n", "\(margin)  deeper\n", "\n", "\(margin)- last  \n"])
    }
    text += pick(["", "\n\n", "  \n"])
  }

  private mutating func writeFlow(depth: Int) {
    text += " "
    switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &random) {
    case 0: text += "'it''s # 日本'"
    case 1: text += "\"tab\\t \u{2028} \\\"🎉\\\"\""
    case 2: text += "\"two\n          lines\""
    case 3...4: text += pick(["plain", "two words", "29.3", "a:b", "-x", "é#x"])
    case 5: text += "plain over\n          two lines"
    case 6: writeFlowCollection("[", "]", depth: depth) { _ in "" }
    default: writeFlowCollection("{", "}", depth: depth) { "k\($0): " }
    }
  }

  private mutating func writeFlowCollection(
    _ open: String, _ close: String, depth: Int, key: (Int) -> String
  ) {
    text += open
    for number in 0..<Int.random(in: 0...3, using: &random) {
      text += (number > 0 ? "," : "") + key(number)
      writeFlow(depth: depth - 1)
    }
    text += close
  }
}
