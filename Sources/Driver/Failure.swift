package import FileSystem
package import Git
package import Importing
package import ProfileCompiler
package import Settings

/// What stops a run; never what is wrong with the content.
package enum Failure: Error, Hashable, Sendable {
  /// A path that was named and does not exist.
  case noSuchPath(String)

  /// A path that was named and is not part of the workspace.
  case outsideWorkspace(path: String, workspace: String)

  /// No folder with a framework was found.
  case noWorkspace(from: String)

  /// Several folders below hold a framework, and none was named.
  case severalWorkspaces([String])

  /// The folder that was named holds no framework.
  case notAWorkspace(String)

  /// A schema that does not exist.
  case unknownSchema(String, suggestion: String?, known: [String])

  /// Something that was to be created and is there already.
  case taken(String)

  /// A folder that was to be filled and holds something.
  case notEmpty(String)

  /// A code or tag that is not written as one.
  case malformed(String, String)

  /// A function that the workspace does not have.
  case unknownFunction(String, suggestion: String?)

  /// A rule that does not exist.
  case unknownRule(String, suggestion: String?)

  /// Something without evidence to be shown: no code, page or text of the workspace.
  case unknownSubject(String, suggestion: String?)

  /// A source that no document declares.
  case unknownSource(String, suggestion: String?)

  /// A file of settings that cannot be used.
  case settings(SettingsProblems)

  /// A finding that is not accepted as a command asks.
  case refused(AcceptanceRefusal)

  /// A review that is not written down as a command asks.
  case refusedReview(ReviewRefusal)

  /// A folder that no draft can be made from.
  case release(ReleaseRefusal)

  /// The output folder cannot be replaced.
  case output(OutputError)

  /// A state of the workspace cannot be had from git.
  case git(GitError)

  /// The framework of a workspace, which git does not have in the state that was asked for.
  case notRecorded(String)

  /// The system refused something.
  case file(FileError)

  /// What the run ends with.
  package var status: ExitStatus {
    switch self {
    case .noSuchPath, .outsideWorkspace, .noWorkspace, .severalWorkspaces, .notAWorkspace, .unknownSchema,
      .taken, .notEmpty, .malformed, .unknownFunction, .unknownRule, .unknownSubject, .unknownSource,
      .settings, .refused, .refusedReview:
      .usage
    case .git(let error): error.isUsage ? .usage : .unfinished
    case .notRecorded: .usage
    case .release(.faults): .unfinished
    case .release: .usage
    case .output(.file), .file: .unfinished
    case .output: .usage
    }
  }
}

extension Failure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noSuchPath(let path): "there is no `\(path)`"
    case .outsideWorkspace(let path, let workspace): "`\(path)` is not part of the workspace `\(workspace)`"
    case .noWorkspace(let folder):
      "there is no framework.yaml in `\(folder)`, above it or in a folder directly below it; name the workspace with --workspace"
    case .severalWorkspaces(let folders):
      "several folders hold a framework.yaml: \(folders.map { "`\($0)`" }.joined(separator: ", ")); name one with --workspace"
    case .notAWorkspace(let folder): "`\(folder)` is not a workspace: it holds no framework.yaml"
    case .unknownSchema(let name, let suggestion, let known):
      "there is no schema `\(name)`; "
        + (suggestion.map { "did you mean `\($0)`?" } ?? "there is \(known.joined(separator: ", "))")
    case .taken(let name): "`\(name)` is there already; nothing was created"
    case .notEmpty(let folder): "`\(folder)` is not empty; nothing was created"
    case .malformed(let text, let requirement): "`\(text)` \(requirement)"
    case .unknownFunction(let code, let suggestion):
      "there is no function `\(code)`; "
        + (suggestion.map { "did you mean `\($0)`?" } ?? "create it with: plumb new function \(code)")
    case .unknownRule(let name, let suggestion):
      "there is no rule `\(name)`; "
        + (suggestion.map { "did you mean `\($0)`?" } ?? "`plumb rules` lists the rules")
    case .unknownSubject(let name, let suggestion):
      "there is no profile, page, function or text `\(name)`; "
        + (suggestion.map { "did you mean `\($0)`?" } ?? "`plumb evidence` lists what there is")
    case .unknownSource(let name, let suggestion):
      "there is no source `\(name)`; "
        + (suggestion.map { "did you mean `\($0)`?" } ?? "sources stand under `sources:`, by id")
    case .settings(let problems): problems.description
    case .refused(let refusal): refusal.description
    case .refusedReview(let refusal): refusal.description
    case .release(let refusal): refusal.description
    case .output(let error): error.description
    case .git(let error): error.description
    case .notRecorded(let file): "git does not have `\(file)` yet; add it with: git add \(file)"
    case .file(let error): error.description
    }
  }
}
