import FileSystem
import TestSupport

/// Edits as people make them, one at a time, in a random order that a seed decides.
struct RandomEdits {
  private let original: StampedFiles
  private var random: SeededGenerator
  private var added = 100

  init(of files: StampedFiles, _ random: SeededGenerator) {
    self.original = files
    self.random = random
  }

  /// Edits some files, and says how.
  mutating func edit(_ files: inout StampedFiles) -> String {
    let paths = files.list().files
    let profiles = paths.filter { files.files[$0].contains("kind: profile\n") }
    let path = one(of: profiles)
    files.unsettled = []
    switch Int.random(in: 0..<13, using: &random) {
    case 0, 1, 2:
      files.files[path] = reworded(files.files[path])
      return "rewords a line of \(path)"
    case 3:
      let path = one(of: paths)
      files.files[path] = reworded(files.files[path])
      return "rewords a line of \(path)"
    case 4:
      let path = one(of: paths.filter { $0 != "framework.yaml" })
      files.files.set(path, nil)
      return "removes \(path)"
    case 5:
      added += 1
      files.files[StampedFiles.path(ofCopy: added)] = StampedFiles.copy(added, &random)
      return "adds a copy"
    case 6:
      added += 1
      files.files["MANUFA/AGAIN\(added).yaml"] = files.files[path]
      return "copies \(path) with its code"
    case 7:
      files.files[path] += "\n  broken: [\n"
      return "breaks \(path)"
    case 8:
      files.files[path] =
        "# plumb: ignore[near-duplicate] until=2027-01-31 -- it is meant so\n" + files.files[path]
      return "suppresses a rule in \(path)"
    case 9:
      files = original
      return "takes all edits back"
    case 10:
      added += 1
      let target = one(of: ["MANUFA/", "SUPPLY/", ""]) + "MOVED\(added).yaml"
      files.files[target] = files.files[path]
      files.files.set(path, nil)
      return "moves \(path) to \(target)"
    case 11:
      for path in profiles { files.files[path] = reworded(files.files[path]) }
      return "rewords every profile"
    default:
      files.unsettled = Set(paths.filter { _ in Bool.random(using: &random) })
      return "touches \(files.unsettled.count) files"
    }
  }

  /// A text with another word in one of its lines.
  private mutating func reworded(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let line = Int.random(in: 0..<lines.count, using: &random)
    var words = lines[line].split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    words[words.count - 1] = one(of: ["week", "month", "shift", "lines", "it", "MANUFA.COPY7", "M2"])
    lines[line] = words.joined(separator: " ")
    return lines.joined(separator: "\n")
  }

  private mutating func one(of choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }
}
