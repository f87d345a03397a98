/// XML 1.0 as it is put together, indented.
///
/// What XML forbids, a terminal would act on or a browser hide is shown by number, as in reports for people.
struct XMLText {
  private(set) var bytes: [UInt8] = []
  private var depth = 0

  /// A document with one element and what `content` writes in it.
  static func document(
    _ name: String, _ attributes: KeyValuePairs<String, String>, _ content: (inout XMLText) -> Void
  ) -> [UInt8] {
    var text = XMLText()
    text.bytes.append(contentsOf: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    text.write(name, attributes, content)
    return text.bytes
  }

  /// Appends an element with what `content` writes in it.
  mutating func write(
    _ name: String, _ attributes: KeyValuePairs<String, String>, _ content: (inout XMLText) -> Void
  ) {
    startTag(name, attributes)
    bytes.append(contentsOf: ">\n".utf8)
    depth += 1
    content(&self)
    depth -= 1
    indent()
    bytes.append(contentsOf: "</\(name)>\n".utf8)
  }

  /// Appends an element without content.
  mutating func write(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    startTag(name, attributes)
    bytes.append(contentsOf: "/>\n".utf8)
  }

  /// Appends an element with lines of text in it.
  mutating func write(_ name: String, _ attributes: KeyValuePairs<String, String>, lines: [String]) {
    startTag(name, attributes)
    bytes.append(contentsOf: ">\(lines.map(escapedForMarkup).joined(separator: "\n"))</\(name)>\n".utf8)
  }

  private mutating func startTag(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    indent()
    bytes.append(contentsOf: "<\(name)".utf8)
    for (name, value) in attributes {
      bytes.append(contentsOf: " \(name)=\"\(escapedForMarkup(value))\"".utf8)
    }
  }

  private mutating func indent() { bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth) }
}
