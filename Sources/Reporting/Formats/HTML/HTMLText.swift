/// HTML as it is put together. Content is escaped; what a browser would hide or let reorder text is shown by number.
struct HTMLText {
  private(set) var bytes: [UInt8] = []

  /// Appends markup of the report itself.
  mutating func write(markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// Appends text that may hold anything.
  mutating func write(_ content: String) { write(markup: escapedForMarkup(content)) }

  /// Appends a message, with what it quotes as code.
  mutating func write(message: String) {
    for span in codeSpans(in: message) {
      if span.isCode {
        write("code", [:]) { $0.write(span.text) }
      } else {
        write(span.text)
      }
    }
  }

  /// Appends a path, which may be broken between its parts.
  mutating func write(path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      if index > 0 { write(markup: "/<wbr>") }
      write(String(part))
    }
  }

  /// Appends an element with what `content` writes in it.
  mutating func write(
    _ name: String, _ attributes: KeyValuePairs<String, String>, _ content: (inout HTMLText) -> Void
  ) {
    start(name, attributes)
    content(&self)
    end(name)
  }

  /// Appends an element that holds nothing but some text.
  mutating func write(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
    write(name, attributes) { $0.write(text) }
  }

  /// Appends an element that never has content, as `input`.
  mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    write(markup: "<\(name)")
    for (name, value) in attributes { write(markup: " \(name)=\"\(escapedForMarkup(value))\"") }
    write(markup: ">")
  }

  /// A line ends behind a block only: within a line it would be a space.
  private mutating func end(_ name: String) {
    write(markup: "</\(name)>" + (blocks.contains(name) ? "\n" : ""))
  }
}

private let blocks: Set<String> = [
  "article", "dd", "div", "dl", "figcaption", "figure", "form", "h1", "h2", "h3", "header", "li", "main", "p",
  "pre",
  "section", "table", "tbody", "thead", "tr", "ul",
]
