package import Diagnostics
package import Shape
package import SourceText
package import YAMLSyntax

/// A suppression that is to be written into a file, and where it goes.
package struct SuppressionPlacement: Sendable {
  private let rule: RuleName
  private let text: String

  package init(_ rule: RuleName, until: CalendarDate, reason: String) {
    self.rule = rule
    self.text = SuppressionComment.text(ignoring: [rule], until: until, reason: reason)
  }

  /// A file with comments in it, and the lines on which they stand.
  package typealias Result = (bytes: [UInt8], lines: [Int])

  /// The file with comments that suppress what starts at some offsets; nothing where no comment can stand.
  package func suppressing(_ offsets: [Int], in tree: SyntaxTree) -> Result? {
    let byLine = Dictionary(grouping: offsets) { tree.firstLine(ofTextAt: $0).start }
    var edited = tree
    var starts: [Int] = []
    // From the last line to the first, so that the offsets before them stay.
    for (_, offsets) in byLine.sorted(by: { $0.key > $1.key }) {
      guard let edit = edit(at: offsets[0], in: edited), let next = edited.applying(edit) else { return nil }
      starts = [edit.range.start] + starts.map { $0 + edit.replacement.utf8.count }
      edited = next
    }
    return (edited.file.bytes, lines(at: starts, in: edited))
  }

  /// The file with a comment that suppresses the rule everywhere in it; nothing where no comment can stand.
  package func suppressingFile(in tree: SyntaxTree) -> Result? {
    guard let edit = editForFile(in: tree), let edited = tree.applying(edit) else { return nil }
    return (edited.file.bytes, lines(at: [edit.range.start], in: edited))
  }

  private func lines(at offsets: [Int], in tree: SyntaxTree) -> [Int] {
    var index = LineIndex(tree.file.bytes)
    return offsets.map { index.position(at: $0).line }
  }

  /// The edit that suppresses what starts at an offset.
  ///
  /// The comment goes above the line, with its indentation; where that would become part of a text, behind the line,
  /// or behind the last line of the text.
  private func edit(at offset: Int, in tree: SyntaxTree) -> Edit? {
    let indentation = tree.indentation(of: tree.firstLine(ofTextAt: offset))
    let above = Edit(
      file: tree.file.path, range: ByteRange(at: indentation.start),
      replacement: tree.file.text(in: indentation) + text + tree.lineEnding)
    let behind = [offset, tree.endOfText(at: offset)].map { offset in
      Edit(file: tree.file.path, range: ByteRange(at: tree.line(at: offset).end), replacement: "  " + text)
    }
    return ([above] + behind).first { edit in
      let shift = edit.range.start <= offset ? edit.replacement.utf8.count : 0
      return coverage(after: edit, in: tree).map { $0 != .file && $0.contains(offset + shift) } ?? false
    }
  }

  /// The edit that suppresses the rule in the whole file.
  ///
  /// The comment goes below the comments that the file begins with, and a blank line below it; above them, where one
  /// of them suppresses something in the first line of the content.
  private func editForFile(in tree: SyntaxTree) -> Edit? {
    let top = tree.indentation(of: tree.line(at: 0)).start
    let head = tree.headComments
    let suppressesFirstLine =
      head.isAttached
      && head.comments.contains { SuppressionComment.begins(at: $0, in: tree.file.bytes) }
    let isAlone = head.comments.isEmpty || head.isAttached
    let edit = Edit(
      file: tree.file.path, range: ByteRange(at: suppressesFirstLine ? top : max(top, head.end)),
      replacement: text + tree.lineEnding + (isAlone ? tree.lineEnding : ""))
    return coverage(after: edit, in: tree) == .file ? edit : nil
  }

  /// What the comment holds for once the edit is made; nothing where the file would say something else, or not be
  /// read any more.
  private func coverage(after edit: Edit, in tree: SyntaxTree) -> Coverage? {
    guard let edited = tree.applying(edit), edited.saysTheSame(as: tree) else { return nil }
    let written = edited.comments.first { comment in
      edit.range.start <= comment.range.start
        && comment.range.end <= edit.range.start + edit.replacement.utf8.count
        && edited.file.bytes[comment.range.range].elementsEqual(text.utf8)
    }
    return written.map(edited.coverage)
  }
}

extension SyntaxTree {
  /// The first line of the text that holds an offset; where it is none of several lines, the line itself.
  package func firstLine(ofTextAt offset: Int) -> ByteRange {
    line(at: scalar(at: offset).map { self[$0].range.start } ?? offset)
  }

  /// The file with an edit; nothing where it cannot be read any more.
  fileprivate func applying(_ edit: Edit) -> SyntaxTree? {
    var bytes = file.bytes
    bytes.replaceSubrange(edit.range.range, with: edit.replacement.utf8)
    return try? SyntaxTree(reading: SourceFile(path: file.path, bytes: bytes))
  }

  fileprivate func endOfText(at offset: Int) -> Int {
    scalar(at: offset).map { self[$0].range.end } ?? offset
  }

  private func scalar(at offset: Int) -> NodeID? {
    ids.first {
      self[$0].kind == .scalar && self[$0].range.start <= offset && offset < self[$0].range.end
    }
  }

  /// The comments that stand directly below each other from the first line on, the end of their lines, and whether
  /// content follows directly.
  fileprivate var headComments: (comments: [Int], end: Int, isAttached: Bool) {
    var comments: [Int] = []
    var next: ByteRange? = line(at: 0)
    while let line = next, let first = indentation(of: line).end as Int?, first < line.end,
      file.bytes[first] == UInt8(ascii: "#")
    {
      comments.append(first)
      next = followingLine(of: line)
    }
    guard let line = next, !comments.isEmpty else {
      return (comments, next?.start ?? file.bytes.count, false)
    }
    let isBlank = indentation(of: line).end == line.end
    let isMarker = file.bytes[line.range].starts(with: "---".utf8)
    return (comments, line.start, !isBlank && !isMarker)
  }

  /// Whether two files have the same nodes with the same texts.
  fileprivate func saysTheSame(as other: SyntaxTree) -> Bool {
    count == other.count
      && zip(ids, other.ids).allSatisfy { mine, its in
        self[mine].kind == other[its].kind && self[mine].role == other[its].role
          && bytes(of: mine) == other.bytes(of: its)
      }
  }
}
