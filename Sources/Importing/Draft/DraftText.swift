import Shape
import Skeletons

extension DocumentText {
  /// Adds an empty line, and then a key with what `body` adds indented below it.
  mutating func section(_ key: String, _ body: (inout DocumentText) -> Void) {
    line("")
    block(key, body)
  }

  /// Adds a field with a text that is broken into lines where it is long, and reads as one all the same.
  mutating func folded(_ key: String, _ text: String) {
    let width = Self.width - indentation.utf8.count - 2
    guard text.count > width, let lines = foldedLines(text, width: width) else {
      return line("\(key): \(lineScalar(text))")
    }
    line("\(key): >-")
    for part in lines { line("  " + part) }
  }
}
