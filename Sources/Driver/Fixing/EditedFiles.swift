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
  static func making(_ proposals: [Proposal], in start: FileSnapshot) -> Result<EditedFiles, Harm> {
    do throws(Harm) {
      let contents = try newContents(by: proposals, in: start)
      let renames = try newNames(by: proposals, in: start)
      var edited = EditedFiles(start, renames)
      for (file, bytes) in contents { edited.files.replace(file, with: bytes) }
      for rename in renames { edited.files.move(rename.from, to: rename.to) }
      return .success(edited)
    } catch {
      return .failure(error)
    }
  }

  /// What is wrong with a fix by itself; nothing where all is well.
  static func harm(of proposal: Proposal, in start: FileSnapshot) -> Harm? {
    do throws(Harm) {
      _ = try newContents(by: [proposal], in: start)
      _ = try newNames(by: [proposal], in: start)
      return nil
    } catch {
      return error
    }
  }

  private static func newContents(
    by proposals: [Proposal], in start: FileSnapshot
  ) throws(Harm) -> [(file: String, bytes: [UInt8])] {
    var contents: [(file: String, bytes: [UInt8])] = []
    for change in proposals.byFile {
      guard let source = try? start.read(change.file) else {
        throw Harm(reason: "`\(change.file)` could not be read")
      }
      let bytes = applying(change.edits, to: source.bytes)
      let complaint = complaint(
        about: change.edits, readings: change.readings, isExact: proposals.count == 1, changing: source,
        into: bytes)
      if let complaint { throw Harm(reason: complaint) }
      contents.append((change.file, bytes))
    }
    return contents
  }

  private static func newNames(by proposals: [Proposal], in start: FileSnapshot) throws(Harm) -> [Rename] {
    let renames = proposals.flatMap(\.fix.renames).flatMap { $0.withCompanions(in: start) }
    for rename in renames where start.holds(rename.to) {
      throw Harm(reason: "there is a file `\(rename.to)` already")
    }
    return renames
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
