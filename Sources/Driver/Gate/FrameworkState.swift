package import FileSystem
import ProfileModel
import ProfileRules
import Settings
import SourceText

/// A state of a workspace's files, by the name that people gave it.
package struct FrameworkState: Sendable {
  /// What it is called: `main`, `the working tree`.
  package let name: String
  package let files: any FileSource

  package init(_ name: String, _ files: any FileSource) {
    self.name = name
    self.files = files
  }

  /// The workspace in this state, without what its own settings exclude. Settings that cannot be used exclude nothing: what
  /// is wrong with them is said by a check of the state that has them.
  ///
  /// Files of which `isSame` says that they are as in another state are not looked at again.
  func workspace(
    like other: Workspace? = nil, isSame: @Sendable (String) -> Bool = { _ in false }
  ) throws(Failure) -> Workspace {
    do throws(FileError) {
      let settings = try Settings(in: files)
      let reason = { (path: String) in
        settings?.exclusion(of: path).map { _ in "excluded by \(Settings.fileName)" }
      }
      let threads = processorCount()
      guard let other else { return try Workspace(from: files, excluding: reason, threads: threads) }
      return try Workspace(from: files, like: other, excluding: reason, threads: threads, isSame: isSame)
    } catch {
      throw .file(error)
    }
  }
}

extension Settings {
  /// The settings among some files; nothing where there are none that can be used.
  fileprivate init?(in files: any FileSource) throws(FileError) {
    guard try files.list().files.contains(Settings.fileName) else { return nil }
    let file = try files.read(Settings.fileName)
    let source = SettingsSource(file: Settings.fileName, isNamed: false)
    guard let settings = try? Settings(reading: file, from: source, for: Catalogue.descriptions) else {
      return nil
    }
    self = settings
  }
}
