package import Diagnostics
import Shape
package import SourceText
import YAMLSyntax

/// Why edits must not be made in a file, in words; nothing where the result can be read, says the same but for what the
/// edits say, and has every comment.
///
/// Texts have to read exactly as their readings say if it `isExact`; the edits of several fixes may meet in one text.
/// A comment may go where it becomes part of a text that a reading tells of, or where an edit removes nothing else.
package func complaint(
  about edits: [Edit], readings: [Reading], isExact: Bool = true, changing file: SourceFile,
  into bytes: [UInt8]
) -> String? {
  guard let old = try? SyntaxTree(reading: file) else { return "the file cannot be read as it is" }
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
