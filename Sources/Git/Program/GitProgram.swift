import FileSystem
import Subprocess

/// git as it is installed, called for one folder.
///
/// Nothing that it is called for here writes to the repository or fetches anything: no locks are taken to refresh the
/// index, and what a partial clone leaves out stays missing.
struct GitProgram: Sendable {
  /// What a call came to.
  struct Answer: Sendable {
    let status: Int32
    let output: [UInt8]

    /// What git said on standard error, without the line feed at its end.
    let complaint: String
  }

  /// Where git runs.
  let folder: String

  /// What is other than in the environment of this program; nothing removes a variable.
  private let changes: [Environment.Key: String?]

  init(in folder: String, changing changes: [Environment.Key: String?] = [:]) {
    self.folder = folder
    self.changes = harmless.merging(changes) { $1 }
  }

  /// Calls git with `arguments` and `input`, whatever status it ends with.
  func call(_ arguments: [String], input: [UInt8] = []) throws(GitError) -> Answer {
    failOnBrokenPipes()
    let (folder, changes) = (folder, changes)
    let result = waiting { () async -> Result<Answer, GitError> in
      do {
        let environment = Environment.inherit.updating(changes)
        // Looked up first: by its name alone, a process is started for each folder that may have it, until one has.
        let git = try await Executable.name("git").resolveExecutablePath(in: environment)
        let result = try await run(
          .path(git), arguments: Arguments(["-C", folder] + quiet + arguments),
          environment: environment, input: .inputWriter, output: .bytes(limit: .max),
          error: .bytes(limit: .max)
        ) { execution in
          // A program that ends before it has read all of it says why by its status.
          _ = try? await execution.standardInputWriter.write(input)
        }
        return .success(Answer(result.terminationStatus, result.standardOutput, result.standardError))
      } catch let error as SubprocessError where error.code == .executableNotFound {
        return .failure(.notInstalled)
      } catch {
        return .failure(.refused(command: arguments[0], reason: "\(error)"))
      }
    }
    return try result.get()
  }

  /// What git prints for `arguments`; an error where it ends with another status than 0.
  func output(of arguments: [String], input: [UInt8] = []) throws(GitError) -> [UInt8] {
    let answer = try call(arguments, input: input)
    guard answer.status == 0 else {
      throw .refused(command: arguments[0], reason: answer.complaint)
    }
    return answer.output
  }
}

extension GitProgram.Answer {
  fileprivate init(_ status: TerminationStatus, _ output: [UInt8], _ complaint: [UInt8]) {
    // A signal is as good as an error: no status of git's is negative.
    if case .exited(let code) = status { self.status = code } else { self.status = -1 }
    self.output = output
    var complaint = complaint[...]
    while complaint.last == UInt8(ascii: "\n") { complaint.removeLast() }
    self.complaint = String(decoding: complaint, as: UTF8.self)
  }

  /// The lines of the output.
  var lines: [String] {
    output.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  }
}

/// Keeps git from starting a watcher of the working tree, or a hook that stands for one.
private let quiet = ["-c", "core.fsmonitor=false"]

/// Keeps git from writing, fetching, asking and translating.
private let harmless: [Environment.Key: String?] = [
  "GIT_OPTIONAL_LOCKS": "0",
  "GIT_NO_LAZY_FETCH": "1",
  // What git before 2.44 understands instead: there is no protocol to fetch by.
  "GIT_ALLOW_PROTOCOL": "none",
  "GIT_TERMINAL_PROMPT": "0",
  "LC_ALL": "C",
]
