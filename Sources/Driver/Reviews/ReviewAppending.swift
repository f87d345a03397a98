import Diagnostics
import Editing
import FileSystem
import ProfileModel
import Reviews
import Shape
import SourceText
import YAMLSyntax

extension ReviewTarget {
  /// Writes a review below the others of its target, or into a new file beside it; gives back the file.
  ///
  /// What stands in the file stays, byte for byte.
  func append(_ review: NewReview, in location: WorkspaceLocation) throws(Failure) -> String {
    let beside = document.file.withoutYAMLEnding + ".review.yaml"
    guard let record = records.first(where: { $0.file == beside }) ?? records.first else {
      guard !isTaken(location.root + "/" + beside) else {
        throw .refusedReview(.placeTaken(location.prefix + beside))
      }
      var files = NewFiles(in: location.root)
      files.add(beside, .review) { schema in
        let head = [
          "# yaml-language-server: $schema=\(schema)", "kind: review", "version: 1", "of: \(name)",
          "reviews:",
        ]
        return (head + review.lines.map { "  " + $0 }).map { $0 + "\n" }.joined()
      }
      _ = try files.create()
      return beside
    }
    let bytes = record.tree.file.bytes
    guard let edit = record.edit(appending: review) else {
      throw .refusedReview(.noRoom(location.prefix + record.file))
    }
    let newBytes = applying([edit], to: bytes)
    guard record.isExtended(by: review, in: newBytes) else {
      throw .refusedReview(.noRoom(location.prefix + record.file))
    }
    let change = FileChange(path: record.file, newPath: record.file, bytes: bytes, newBytes: newBytes)
    if let error = ChangeWriter(root: location.root).write([[change]]).first { throw .file(error) }
    return record.file
  }
}

extension Document {
  /// The edit that adds a review at the end of the list of reviews; nothing where that cannot be told.
  fileprivate func edit(appending review: NewReview) -> Edit? {
    guard case .review(let record) = content, case .given(_, let list) = record.reviews,
      tree[list].kind == .sequence, let last = Array(tree.items(of: list)).last
    else { return nil }
    let end = tree[last].range.end
    if tree[list].style == .flow {
      return Edit(file: file, range: ByteRange(at: end), replacement: ", " + review.flow)
    }
    let bytes = tree.file.bytes
    let dash = tree[list].range.start
    let lineStart = bytes[..<dash].lastIndex(where: \.isLineBreak).map { $0 + 1 } ?? 0
    guard bytes[dash] == UInt8(ascii: "-"), bytes[lineStart..<dash].allSatisfy({ $0 == UInt8(ascii: " ") })
    else { return nil }
    let margin = String(repeating: " ", count: dash - lineStart)
    let lineEnd = bytes[end...].firstIndex(where: \.isLineBreak) ?? bytes.count
    return Edit(
      file: file, range: ByteRange(at: lineEnd),
      replacement: review.lines.map { "\n" + margin + $0 }.joined())
  }

  /// Whether new bytes of the file hold the same reviews and, below them, a new one.
  fileprivate func isExtended(by review: NewReview, in bytes: [UInt8]) -> Bool {
    guard case .review(let old) = content,
      case .review(let new) = ReadFile.reading(SourceFile(path: file, bytes: bytes)).document?.content
    else { return false }
    let (before, after) = (old.reviews.value?.values ?? [], new.reviews.value?.values ?? [])
    return after.count == before.count + 1 && after.last?.seal.value == review.seal
      && after.last?.computedSeal == review.seal
      && zip(before, after).allSatisfy { $0.computedSeal == $1.computedSeal }
  }
}

extension String {
  /// A path without the ending of YAML files.
  fileprivate var withoutYAMLEnding: String {
    for ending in [".yaml", ".yml"] where hasSuffix(ending) { return String(dropLast(ending.count)) }
    return self
  }
}
