import SourceText
import YAMLSyntax

/// What a suppression comment holds for.
enum Coverage: Hashable, Sendable {
  /// The file: the comment stands above the first content, with a blank line or `---` between them.
  case file

  /// A line, from its start to its end, with every line of the texts that begin or end on it: the line on which the
  /// comment stands behind something, or the line below, with nothing but comments between them.
  case lines(ByteRange)

  /// Nothing: the line below the comment is blank.
  case nothing

  /// Whether something that starts at an offset is covered.
  func contains(_ offset: Int) -> Bool {
    switch self {
    case .file: true
    case .lines(let range): range.start <= offset && offset <= range.end
    case .nothing: false
    }
  }
}

extension SyntaxTree {
  /// What a comment holds for.
  func coverage(of comment: Comment) -> Coverage {
    guard isAlone(comment) else { return .lines(textLines(around: line(at: comment.range.start))) }
    var next = followingLine(of: line(at: comment.range.start))
    while let line = next, firstByte(of: line) == UInt8(ascii: "#") { next = followingLine(of: line) }
    let content = roots.first.map { line(at: start(of: $0)).start } ?? file.bytes.count
    if let line = next, firstByte(of: line) != nil, line.start >= content {
      return .lines(textLines(around: line))
    }
    return comment.range.start < content ? .file : .nothing
  }

  /// Whether a comment has its line for itself.
  func isAlone(_ comment: Comment) -> Bool {
    indentation(of: line(at: comment.range.start)).end == comment.range.start
  }

  /// The bytes to remove so that nothing is left of a comment: its line, or what stands behind the content.
  func removal(of comment: Comment) -> ByteRange {
    let line = line(at: comment.range.start)
    if isAlone(comment) {
      return ByteRange(indentation(of: line).start, followingLine(of: line)?.start ?? line.end)
    }
    var start = comment.range.start
    while start > line.start, file.bytes[start - 1].isSpaceOrTab { start -= 1 }
    return ByteRange(start, comment.range.end)
  }

  /// The line that holds an offset, without its ending.
  func line(at offset: Int) -> ByteRange {
    var start = offset
    while start > 0, !file.bytes[start - 1].isLineBreak { start -= 1 }
    var end = offset
    while end < file.bytes.count, !file.bytes[end].isLineBreak { end += 1 }
    return ByteRange(start, end)
  }

  /// The line below; nothing at the end of the file.
  func followingLine(of line: ByteRange) -> ByteRange? {
    guard line.end < file.bytes.count else { return nil }
    let isCRLF = file.bytes[line.end...].starts(with: [0x0D, 0x0A])
    let start = line.end + (isCRLF ? 2 : 1)
    return start <= file.bytes.count ? self.line(at: start) : nil
  }

  /// The blanks that a line begins with, behind a byte order mark.
  func indentation(of line: ByteRange) -> ByteRange {
    var start = line.start
    if start == 0, file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    let end = file.bytes[start..<max(start, line.end)].firstIndex { !$0.isSpaceOrTab } ?? max(start, line.end)
    return ByteRange(start, end)
  }

  /// The first byte of a line that is no blank.
  private func firstByte(of line: ByteRange) -> UInt8? {
    let start = indentation(of: line).end
    return start < line.end ? file.bytes[start] : nil
  }

  /// A line, with every line of the scalars that begin or end on it.
  private func textLines(around line: ByteRange) -> ByteRange {
    var (start, end) = (line.start, line.end)
    for id in ids where self[id].kind == .scalar {
      let range = self[id].range
      if range.start > line.end { break }
      guard range.end >= line.start, range.count > 0 else { continue }
      start = min(start, self.line(at: range.start).start)
      end = max(end, self.line(at: range.end).end)
    }
    return ByteRange(start, end)
  }

  /// Where a node starts, with its anchor and tag.
  private func start(of id: NodeID) -> Int {
    [self[id].range.start, anchorRange(of: id)?.start, tagRange(of: id)?.start].compactMap(\.self).min() ?? 0
  }
}
