import FileSystem
import Subprocess

/// The git repository that holds a folder, as it stands when the value is made.
package struct Repository: Sendable {
  /// The folder, absolute; all that is read lies below it.
  package let folder: String

  /// The commit that the working tree belongs to; nothing where there is none yet.
  package let head: ObjectID?

  /// The commits that are being merged into `head`.
  package let merged: [ObjectID]

  /// Whether the history is cut off.
  let isShallow: Bool

  /// git, called in the folder for this repository.
  let git: GitProgram

  /// Finds the repository by where the folder lies; one that is named in the environment counts where there is none.
  package init(holding folder: String) throws(GitError) {
    var changes = SurroundingRepository.forgotten
    var answer = try GitProgram(in: folder, changing: changes).call(question)
    if answer.isNoRepository, let kept = SurroundingRepository.kept() {
      changes = kept
      answer = try GitProgram(in: folder, changing: changes).call(question)
    }
    if answer.isNoRepository { throw .noRepository(folder: folder) }
    let lines = answer.lines
    guard lines.count >= 3 else { throw .refused(command: question[0], reason: answer.complaint) }
    guard lines[0] == "true" else { throw .noWorkingTree(folder: folder) }
    let gitFolder = (try? realPath(lines[1])) ?? lines[1]
    if let index = SurroundingRepository.index(of: gitFolder) { changes["GIT_INDEX_FILE"] = index }
    self.folder = folder
    self.isShallow = lines[2] == "true"
    self.head = lines.count > 3 ? ObjectID(lines[3]) : nil
    self.merged = mergedCommits(in: gitFolder)
    self.git = GitProgram(in: folder, changing: changes)
  }
}

/// What is asked of git first: three facts, and the commit of HEAD where there is one.
private let question = [
  "rev-parse", "--is-inside-work-tree", "--absolute-git-dir", "--is-shallow-repository", "--verify",
  "--quiet",
  "HEAD^{commit}",
]

extension GitProgram.Answer {
  fileprivate var isNoRepository: Bool { status != 0 && complaint.contains("not a git repository") }
}

/// git keeps the commits that are being merged in a file, one on each line.
private func mergedCommits(in gitFolder: String) -> [ObjectID] {
  let path = gitFolder + "/MERGE_HEAD"
  guard isFile(path), let bytes = try? readFile(path) else { return [] }
  return bytes.split(separator: UInt8(ascii: "\n")).compactMap {
    ObjectID(String(decoding: $0, as: UTF8.self))
  }
}
