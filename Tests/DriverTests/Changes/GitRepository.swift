import FileSystem
import Foundation
import TestSupport
import Testing

/// A git repository for one test, in a folder whose name has a space and a letter beyond ASCII, with the small sound
/// workspace in `Jobs` and one commit.
///
/// git runs without anybody's settings, and every commit is by the same person at the same time.
struct GitRepository: ~Copyable {
  private let folder: TemporaryFolder

  /// The top of the working tree.
  let path: String

  init(_ name: String = #function, committing changes: [String: String] = [:]) throws {
    let folder = try TemporaryFolder(name)
    let path = folder.path + "/jobs für uns"
    try writeWorkspace("jobs für uns/Jobs", to: folder, changing: changes)
    for arguments in [["init", "--quiet", "--initial-branch", "main"], ["add", "--all"], commitArguments] {
      try #require(try runGit(arguments, in: path).status == 0)
    }
    self.folder = folder
    self.path = path
  }

  /// The folder around the repository, for others beside it.
  var parent: String { folder.path }

  var workspace: String { path + "/Jobs" }

  /// Writes the small workspace into a folder beside the repository.
  func writeWorkspaceBeside(_ name: String) throws { try writeWorkspace(name, to: folder) }

  /// Writes a file of the workspace.
  func write(_ text: String, to file: String) throws {
    try folder.write(text, to: "jobs für uns/Jobs/" + file)
  }

  func remove(_ file: String) throws { try FileSystem.remove(workspace + "/" + file) }

  /// Runs git, which has to succeed, and gives back what it printed.
  @discardableResult
  func git(_ arguments: String..., in other: String? = nil) throws -> String {
    let result = try runGit(arguments, in: other ?? path)
    #expect(result.status == 0, "git \(arguments.joined(separator: " ")): \(result.complaint)")
    return result.output
  }

  /// Commits all that stands in the working tree.
  func commit(in other: String? = nil) throws {
    try git("add", "--all", in: other)
    try #require(try runGit(commitArguments, in: other ?? path).status == 0)
  }

  /// What `plumb check` with some arguments comes to, after which the repository has to be as it was.
  func check(_ arguments: String..., in other: String? = nil, environment: [String: String] = [:]) throws
    -> CommandResult
  {
    let place = other ?? path
    let before = try state(of: place)
    let result = try plumb(
      ["check", "--format", "concise", "--as-of", "2026-06-15"] + arguments, in: place,
      environment: gitEnvironment.merging(environment) { $1 })
    #expect(try state(of: place) == before)
    return result
  }

  /// The bytes of the index, and what git says of the working tree.
  private func state(of folder: String) throws -> [String] {
    let index = try runGit(["rev-parse", "--absolute-git-dir"], in: folder).output.dropLast() + "/index"
    let bytes = isTaken(String(index)) ? try readFile(String(index)) : []
    return ["\(bytes)", try runGit(["--no-optional-locks", "status", "--porcelain"], in: folder).output]
  }
}

private let commitArguments = ["commit", "--quiet", "--no-verify", "--message", "A change"]

/// Runs git in a folder, whatever it ends with.
func runGit(_ arguments: [String], in folder: String, environment: [String: String] = [:]) throws
  -> CommandResult
{
  try run(
    "/usr/bin/env", ["git"] + arguments, in: folder,
    environment: gitEnvironment.merging(environment) { $1 })
}

/// All that git gets to see of its surroundings.
let gitEnvironment = [
  "PATH": "/usr/bin:/bin:/usr/local/bin:/opt/homebrew/bin", "HOME": "/nowhere",
  "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
  "GIT_AUTHOR_NAME": "Ada", "GIT_AUTHOR_EMAIL": "ada@example.org", "GIT_AUTHOR_DATE": "2026-06-01T12:00:00Z",
  "GIT_COMMITTER_NAME": "Ada", "GIT_COMMITTER_EMAIL": "ada@example.org",
  "GIT_COMMITTER_DATE": "2026-06-01T12:00:00Z",
  // Submodules and clones of the tests are fetched from the same disk.
  "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "protocol.file.allow", "GIT_CONFIG_VALUE_0": "always",
]

extension CommandResult {
  /// The lines of the report but its summary.
  var findings: [Substring] { output.split(separator: "\n").dropLast() }

  /// The rules of the findings, in their order.
  var rules: [Substring] {
    findings.compactMap { line in
      guard let start = line.firstIndex(of: "["), let end = line.firstIndex(of: "]"), line.contains(": ")
      else {
        return nil
      }
      return line[line.index(after: start)..<end]
    }
  }
}
