package import Diagnostics
import Shape
package import SourceText
import YAMLSyntax

/// Why edits must not be made in a file, in words; nothing where the result can be read, says the same but for what the
/// edits say, and has every comment.
///
/// A file that cannot be read has to be readable then, or at least as far as past the edits.
/// Texts have to read exactly as their readings say if it `isExact`; the edits of several fixes may meet in one text.
/// A comment may go where it becomes part of a text that a reading tells of, or where an edit removes nothing else.
package func complaint(
  about edits: [Edit], readings: [Reading], isExact: Bool = true, changing file: SourceFile,
  into bytes: [UInt8]
) -> String? {
  let old: SyntaxTree
  do throws(SyntaxProblem) { old = try SyntaxTree(reading: file) } catch {
    return complaint(about: edits, readings: readings, openingFrom: error, file, into: bytes)
  }
  let new: SyntaxTree
  do throws(SyntaxProblem) {
    new = try SyntaxTree(reading: SourceFile(path: file.path, bytes: bytes))
  } catch {
    return "the file could not be read any more: \(error.message)"
  }
  if let comment = lostComment(from: old, to: new, edits, readings) {
    return "the comment \(quoted(comment)) would be lost"
  }
  return ContentComparison(old: old, new: new, edits: edits, readings: readings, isExact: isExact).complaint()
}

/// Why edits must not be made in a file that could not be read because of `problem`.
private func complaint(
  about edits: [Edit], readings: [Reading], openingFrom problem: SyntaxProblem, _ file: SourceFile,
  into bytes: [UInt8]
) -> String? {
  let new: SyntaxTree
  do throws(SyntaxProblem) {
    new = try SyntaxTree(reading: SourceFile(path: file.path, bytes: bytes))
  } catch {
    let end = edits.map(\.range.end).max() ?? problem.range.end
    return error.range.start > end + bytes.count - file.bytes.count
      ? nil : "the file could not be read then either: \(error.message)"
  }
  for reading in readings {
    let start = edits.filter { $0.range.end <= reading.range.start && $0.range.start < reading.range.start }
      .reduce(reading.range.start) { $0 + $1.replacement.utf8.count - $1.range.count }
    let isWritten = new.ids.contains {
      new[$0].range.start == start && new[$0].kind == .scalar && new.scalar($0, equals: reading.text.utf8)
    }
    if !isWritten { return "\(quoted(reading.text)) would be written, and something else read" }
  }
  return nil
}

/// The first comment that is gone and must not be.
private func lostComment(
  from old: SyntaxTree, to new: SyntaxTree, _ edits: [Edit], _ readings: [Reading]
) -> String? {
  var left: [String: Int] = [:]
  for comment in new.comments { left[new.file.text(in: comment.range), default: 0] += 1 }
  for comment in old.comments {
    let text = old.file.text(in: comment.range)
    if let count = left[text], count > 0 {
      left[text] = count - 1
      continue
    }
    let mayGo = edits.contains { edit in
      edit.range.start <= comment.range.end && comment.range.start <= edit.range.end
        && (readings.contains { $0.text.contains(text.trimmed) } || old.holdsCommentsOnly(edit.range))
    }
    if !mayGo { return text }
  }
  return nil
}

extension SyntaxTree {
  /// Whether some bytes hold nothing but comments and white space.
  fileprivate func holdsCommentsOnly(_ range: ByteRange) -> Bool {
    let comments = comments
    return range.range.allSatisfy { offset in
      file.bytes[offset].isBlank || comments.contains { $0.range.range.contains(offset) }
    }
  }
}

extension String {
  /// The text without the spaces behind it.
  fileprivate var trimmed: String {
    var text = self
    while let last = text.utf8.last, last.isSpaceOrTab { text.removeLast() }
    return text
  }
}
