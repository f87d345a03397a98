package import Diagnostics
package import SourceText
package import YAMLSyntax

extension DocumentFindings {
  /// The fix that makes `edits` within a scalar, after which it reads as `text`; a plain scalar that would not do so
  /// without quotes gets them.
  package func fix(
    _ summary: String, editing node: NodeID, _ edits: [Edit], toRead text: String
  ) -> Fix {
    let written = tree[node]
    // Its lines stand without quotes as the whole would on one line.
    let line = text.replacing("\n", with: " ")
    let isWanting = written.style == .plain && !mayStandPlain(line, inBrackets: tree.isInBrackets(node))
    let all = isWanting ? edits + quotingEdits(written.range, without: edits.map(\.range)) : edits
    return Fix(
      summary, safety: .safe, edits: all.sorted { $0.range < $1.range },
      readings: [Reading(file: tree.file.path, range: written.range, text: text)])
  }

  /// The bytes in which a scalar's text is written: without quotes, and without the line of a `|` or `>`.
  package func textRange(of node: NodeID) -> ByteRange {
    let written = tree[node]
    switch written.style {
    case .singleQuoted, .doubleQuoted: return ByteRange(written.range.start + 1, written.range.end - 1)
    case .literal, .folded:
      return ByteRange(min(firstLine(of: node).end, written.range.end), written.range.end)
    case .plain, .block, .flow: return written.range
    }
  }

  private func quotingEdits(_ range: ByteRange, without gone: [ByteRange]) -> [Edit] {
    quotingEdits(range).filter { quote in
      !gone.contains { $0.start < quote.range.start && quote.range.start < $0.end }
    }
  }
}
