import TestSupport

/// A profile as people lay it out in many ways, once as it should be and once with mistakes that a fix mends to the
/// byte: comments, odd indentation, brackets, all kinds of quotes, texts over several lines, anchors, CRLF.
struct RandomProfile {
  /// As it should be.
  private(set) var sound = ""

  /// With mistakes.
  private(set) var spoilt = ""

  private(set) var mistakes = 0

  private var random: SeededGenerator
  private var anchors = 0

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    if chance(8) { write("\u{FEFF}") }
    if chance(3) { write("# who may change this: everyone\n---\n") }
    write("kind: profile\nversion: 1\ncode: OPS.PLAN\n")
    writeField("title", "titel", ["\"2024\"": "2024", "Planning": "Plan\u{200B}ning", "'Plan: it'": nil])
    if chance(2) { writeField("summary", "sumary", ["Plans what is made": "Plans\u{A0}what is made"]) }
    if chance(2) {
      write("aliases: [Planner,")
      writeEither(" \"no\", ", " no, ")
      write("'it''s # one'")
      endLine(after: "]")
    }
    writeResponsibilities()
    if chance(4) {
      sound.removeLast()
      spoilt.removeLast()
    }
    if chance(3) {
      sound = sound.replacing("\n", with: "\r\n")
      spoilt = spoilt.replacing("\n", with: "\r\n")
    }
  }

  private mutating func writeResponsibilities() {
    let (outer, inner) = (spaces(1...4), spaces(0...3))
    writeEither("responsibilities", "responsibilites")
    endLine(after: ":")
    for level in ["L1", "L2", "L3"].prefix(Int.random(in: 1...3, using: &random)) {
      if chance(4) { write("\(outer)# \(level) is next\n\n") }
      write("\(outer)\(level):\n")
      for number in 0..<Int.random(in: 1...4, using: &random) {
        write("\(outer)\(inner)-" + spaces(1...3))
        writeStatement("\(level) \(number)", margin: outer + inner + "        ")
      }
    }
  }

  /// A statement whose text is made different by `name`.
  private mutating func writeStatement(_ name: String, margin: String) {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: writeEither("\"Owns plan \(name): all\"", "Owns plan \(name): all")
    case 1: writeEither("\"Runs plant \(name) #4\"\n", "Runs plant \(name) #4\n")
    case 2:
      writeEither("\"Leads \\\"\(name)\\\": the\n\(margin)rest\"", "Leads \"\(name)\": the\n\(margin)rest")
    case 3: writeEither("Plans the réseau \(name)", "Plans the re\u{301}seau \(name)")
    case 4: writeEither("Plans \(name)", "• Plans \(name)")
    case 5: writeEither("'Plans ''\(name)'' alone'", "'Plans\u{200B} ''\(name)'' alone'")
    case 6: writeEither("Plans \(name)\n\n\(margin)and more", "Plans \(name)\n\n\(margin)and\u{AD} more")
    case 7:
      writeEither(
        "|\n\(margin)Plans \(name)\n\(margin)  # no note",
        "|\n\(margin)Plans\u{A0}\(name)\n\(margin)  # no note")
    case 8: writeEither("{text: \"29.3\", id: s\(anchors)x}", "{text: 29.3, id: s\(anchors)x}")
    case 9:
      anchors += 1
      writeEither("Reads \(name)", "&a\(anchors) Reads \(name)")
    case 10: write("{text: Waits for \(name), id: w\(anchors)}")
    default: write("\"Says \\\"\(name)\\\"\"")
    }
    anchors += 1
    if !spoilt.hasSuffix("\n") { endLine(after: "") }
  }

  private mutating func writeField(
    _ name: String, _ misspelt: String, _ values: KeyValuePairs<String, String?>
  ) {
    writeEither(name, misspelt)
    write(":" + spaces(1...3))
    let value = values[Int.random(in: 0..<values.count, using: &random)]
    writeEither(value.key, value.value ?? value.key)
    endLine(after: "")
  }

  private mutating func write(_ text: String) {
    sound += text
    spoilt += text
  }

  /// Writes what is right, or a mistake in one of three cases.
  private mutating func writeEither(_ right: String, _ wrong: String) {
    let isWrong = chance(3)
    sound += right
    spoilt += isWrong ? wrong : right
    if isWrong, right != wrong { mistakes += 1 }
  }

  private mutating func endLine(after text: String) {
    let isText = spoilt.suffix(8).contains("no note")
    write(
      text
        + (isText
          ? "\n" : ["\n", "\n", "  # why not\n", " # é: \"so\"\n"].randomElement(using: &random) ?? "\n"))
  }

  private mutating func spaces(_ range: ClosedRange<Int>) -> String {
    String(repeating: " ", count: Int.random(in: range, using: &random))
  }

  private mutating func chance(_ sides: Int) -> Bool { Int.random(in: 0..<sides, using: &random) == 0 }
}
