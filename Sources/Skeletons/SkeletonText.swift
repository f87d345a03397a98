/// The YAML of a document that is still to be filled in: fields, each below a comment that says what belongs there.
struct SkeletonText {
  /// How long lines of comments may be, in characters.
  private static let width = 100

  private(set) var text = ""
  private var indentation = ""

  /// Adds a line as it is.
  mutating func line(_ line: String) { text += line.isEmpty ? "\n" : indentation + line + "\n" }

  /// Adds a comment, broken into lines; white space in it counts as one space.
  mutating func comment(_ comment: String) {
    var current = "#"
    for word in comment.split(whereSeparator: \.isWhitespace) {
      if indentation.count + current.count + 1 + word.count > Self.width, current != "#" {
        line(current)
        current = "#"
      }
      current += " " + word
    }
    line(current)
  }

  /// Adds a key with what `body` adds indented below it.
  mutating func block(_ key: String, _ body: (inout SkeletonText) -> Void) {
    line(key + ":")
    indent(by: 2, body)
  }

  /// Adds an item of a list whose fields stand below each other.
  mutating func item(_ fields: [(name: String, value: String)]) {
    for (index, field) in fields.enumerated() {
      line((index == 0 ? "- " : "  ") + "\(field.name): \(field.value)")
    }
  }

  private mutating func indent(by count: Int, _ body: (inout SkeletonText) -> Void) {
    let outer = indentation
    indentation += String(repeating: " ", count: count)
    body(&self)
    indentation = outer
  }
}
