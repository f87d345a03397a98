package import SourceText

/// Text in which a test marks places with `⟦` and `⟧`.
package struct MarkedText: Sendable {
  /// The text without the marks.
  package let text: String

  /// The marked ranges in the order in which they open; they may stand within each other.
  package let ranges: [ByteRange]

  package init(_ marked: String) {
    var bytes: [UInt8] = []
    var found: [ByteRange?] = []
    var open: [(number: Int, start: Int)] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append((found.count, bytes.count))
        found.append(nil)
      case "⟧":
        guard let last = open.popLast() else { preconditionFailure("⟧ without ⟦ in \(marked)") }
        found[last.number] = ByteRange(last.start, bytes.count)
      default:
        bytes += Array(String(scalar).utf8)
      }
    }
    precondition(open.isEmpty, "⟦ without ⟧ in \(marked)")
    text = String(decoding: bytes, as: UTF8.self)
    ranges = found.compactMap(\.self)
  }

  /// The marked text as a file.
  package var file: SourceFile { SourceFile(path: "marked.yaml", text: text) }
}
