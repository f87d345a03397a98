import Diagnostics
import Editing
import FileSystem
import SourceText

/// Files with the edits and renames of some fixes made, each file looked at by itself.
struct EditedFiles {
  private(set) var files: FileSnapshot

  /// The renames, with those of the files that come along.
  let renames: [Rename]

  private init(_ files: FileSnapshot, _ renames: [Rename]) {
    self.files = files
    self.renames = renames
  }
}

extension EditedFiles {
  /// Makes the edits and renames of `proposals`, which do not touch each other.
  static func making(
    _ proposals: [Proposal], in start: FileSnapshot
  ) -> Result<EditedFiles, Harm> {
    let renames = proposals.flatMap(\.fix.renames).flatMap { $0.withCompanions(in: start) }
    var edited = EditedFiles(start, renames)
    for (file, edits) in proposals.editsByFile {
      guard let source = try? start.read(file) else {
        return .failure(Harm(reason: "`\(file)` could not be read"))
      }
      let readings = proposals.flatMap(\.fix.readings).filter { $0.file.utf8.elementsEqual(file.utf8) }
      let bytes = applying(edits, to: source.bytes)
      if let complaint = complaint(
        about: edits, readings: readings, isExact: proposals.count == 1, changing: source, into: bytes)
      {
        return .failure(Harm(reason: complaint))
      }
      edited.files.replace(file, with: bytes)
    }
    for rename in renames {
      guard !edited.files.holds(rename.to) else {
        return .failure(Harm(reason: "there is a file `\(rename.to)` already"))
      }
      edited.files.move(rename.from, to: rename.to)
    }
    return .success(edited)
  }
}

extension Rename {
  /// The rename, and that of the review that stands beside the file.
  func withCompanions(in files: FileSnapshot) -> [Rename] {
    let reviews = ["yaml", "yml"].flatMap { first in
      ["yaml", "yml"].compactMap { second -> Rename? in
        guard from.hasSuffix("." + first), to.hasSuffix("." + first) else { return nil }
        let review = ".review." + second
        let companion = Rename(
          from: from.dropLast(first.count + 1) + review, to: to.dropLast(first.count + 1) + review)
        return files.holds(companion.from) ? companion : nil
      }
    }
    return [self] + reviews
  }
}
