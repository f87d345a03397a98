import CanonicalJSON
import FileSystem
package import Importing
package import Shape

/// What an import was asked for.
package struct ImportRequest: Sendable {
  /// The folder that the release was unpacked in.
  let folder: String

  /// The folder to write, which must be new or empty.
  let output: String

  /// The release, where the folder does not tell.
  let edition: Edition?

  /// The day on which the release was read.
  let retrieved: CalendarDate

  package init(_ folder: String, to output: String, edition: Edition?, retrieved: CalendarDate) {
    self.folder = folder
    self.output = output
    self.edition = edition
    self.retrieved = retrieved
  }
}

/// A run that makes a draft of a workspace from an O*NET release.
///
/// The workspace is there as a whole or not at all: it is written beside its place and put there in one step.
package struct ImportRun: Sendable {
  /// The release that the draft was made from.
  package let edition: Edition

  /// What went into the draft, and what did not.
  package let account: DraftAccount

  package init(_ request: ImportRequest) throws(Failure) {
    guard isFolder(request.folder) else { throw .noSuchPath(request.folder) }
    try requireEmpty(request.output)
    let draft = try Draft(of: request)
    do throws(FileError) {
      try write(draft, to: request.output)
    } catch {
      throw .file(error)
    }
    self.edition = draft.edition
    self.account = draft.account
  }
}

extension Draft {
  fileprivate init(of request: ImportRequest) throws(Failure) {
    let folder: ReleaseFolder
    do throws(FileError) {
      let names = try entries(ofFolder: request.folder).filter { $0.kind == .file && !$0.name.hasPrefix(".") }
        .map(\.name)
      folder = try ReleaseFolder(request.folder, files: names) { name throws(FileError) in
        try readFile(request.folder + "/" + name)
      }
    } catch {
      throw .file(error)
    }
    do throws(ReleaseRefusal) {
      try self.init(of: folder, named: request.edition, retrieved: request.retrieved)
    } catch {
      throw .release(error)
    }
  }
}

/// Writes all files of a draft, and then puts them in their place.
private func write(_ draft: Draft, to output: String) throws(FileError) {
  var folder = try StagedFolder(replacing: output)
  do throws(FileError) {
    for document in draft.documents {
      let schema = NewFiles.path(ofSchema: document.schema, from: document.path)
      try folder.create(document.path, Array(document.text(schema: schema).utf8))
    }
    for table in draft.tables { try folder.create(table.path, table.bytes) }
    for schema in PublishedSchema.authored {
      try folder.create(NewFiles.path(ofSchema: schema.name, from: ""), schema.schema.indentedBytes)
    }
  } catch {
    // What went wrong first is what matters.
    try? folder.discard()
    throw error
  }
  try folder.replaceTarget()
}

/// Throws where something stands at a path that is not an empty folder.
private func requireEmpty(_ path: String) throws(Failure) {
  guard isTaken(path) else { return }
  guard isFolder(path) else { throw .taken(path) }
  do throws(FileError) {
    if try entries(ofFolder: path).isEmpty { return }
  } catch {
    throw .file(error)
  }
  throw .notEmpty(path)
}
