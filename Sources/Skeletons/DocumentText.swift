/// The YAML of a document that plumb writes for an author: fields, below comments that say what belongs there.
package struct DocumentText {
  /// How long lines of comments and of folded texts may be, in characters.
  package static let width = 100

  package private(set) var text = ""
  package private(set) var indentation = ""

  package init() {}

  /// Adds a line as it is.
  package mutating func line(_ line: String) {
    if !line.isEmpty {
      text += indentation
      text += line
    }
    text += "\n"
  }

  /// Adds a comment, broken into lines; white space in it counts as one space.
  package mutating func comment(_ comment: String) {
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
  package mutating func block(_ key: String, _ body: (inout DocumentText) -> Void) {
    line(key + ":")
    indent(by: 2, body)
  }

  /// Adds an item of a list whose fields stand below each other.
  package mutating func item(_ fields: [(name: String, value: String)]) {
    for (index, field) in fields.enumerated() {
      line((index == 0 ? "- " : "  ") + "\(field.name): \(field.value)")
    }
  }

  private mutating func indent(by count: Int, _ body: (inout DocumentText) -> Void) {
    let outer = indentation
    indentation += String(repeating: " ", count: count)
    body(&self)
    indentation = outer
  }
}
