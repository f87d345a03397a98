/// Text for a terminal or a file, as it is put together.
struct TerminalText {
  private(set) var bytes: [UInt8] = []
  private let hasColors: Bool

  init(style: Style) {
    self.hasColors = style.hasColors
  }

  /// Appends words of the tool itself, which hold nothing that a terminal would act on.
  mutating func write(_ text: String, in ink: Ink = .plain) {
    inked(ink) { $0.bytes.append(contentsOf: text.utf8) }
  }

  /// Appends text that may hold anything, on one line: what a terminal would act on or hide is shown by number.
  mutating func write(content text: String, in ink: Ink = .plain) {
    inked(ink) { appendVisible(text, to: &$0.bytes) }
  }

  /// Appends bytes that are ready to be shown.
  mutating func write(visible: [UInt8]) {
    bytes += visible
  }

  /// Appends `character`, which is ASCII, `count` times.
  mutating func write(_ character: Unicode.Scalar, count: Int, in ink: Ink = .plain) {
    inked(ink) { $0.bytes += repeatElement(UInt8(ascii: character), count: count) }
  }

  mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func inked(_ ink: Ink, _ body: (inout TerminalText) -> Void) {
    guard hasColors, let parameters = ink.parameters else { return body(&self) }
    bytes.append(contentsOf: "\u{1B}[\(parameters)m".utf8)
    body(&self)
    bytes.append(contentsOf: "\u{1B}[0m".utf8)
  }
}
