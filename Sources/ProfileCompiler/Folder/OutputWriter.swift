import FileSystem

/// Writes an output beside the folder that it replaces, which stays whole until all of it is there.
package struct OutputWriter: ~Copyable {
  private let folder: OutputFolder
  private var staged: StagedFolder

  /// Opens a staging folder; what keeps `folder` from being replaced is found before anything is written.
  package init(replacing folder: OutputFolder) throws(OutputError) {
    self.staged = try opened(folder)
    self.folder = folder
  }

  /// Writes files of the output.
  package mutating func write(_ files: [OutputFile]) throws(OutputError) {
    do throws(FileError) {
      for file in files { try staged.create(file.path, file.bytes) }
    } catch {
      throw .file(error)
    }
  }

  /// Puts the output in the folder's place, unless something was put there in the meantime.
  package consuming func finish() throws(OutputError) {
    do throws(OutputError) {
      try folder.check()
    } catch {
      try? staged.discard()
      throw error
    }
    do throws(FileError) { try staged.replaceTarget() } catch { throw .file(error) }
  }

  /// Gives up: the folder stays as it was, and nothing stands beside it.
  package consuming func discard() throws(OutputError) {
    do throws(FileError) { try staged.discard() } catch { throw .file(error) }
  }
}

private func opened(_ folder: OutputFolder) throws(OutputError) -> StagedFolder {
  do throws(FileError) { return try StagedFolder(replacing: folder.path) } catch { throw .file(error) }
}
