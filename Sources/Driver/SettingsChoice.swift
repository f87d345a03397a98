import FileSystem
import ProfileRules
package import Reporting
package import Settings
import SourceText

/// Which settings a run is under.
package enum SettingsChoice: Hashable, Sendable {
  /// Those of `plumb.yaml` beside `framework.yaml`, where there is one.
  case workspace
  /// Those of a file that was named.
  case file(String)
  /// The defaults, whatever the workspace says.
  case isolated
}

extension Settings {
  /// The settings of the workspace at a location.
  package init(of location: WorkspaceLocation, _ choice: SettingsChoice) throws(Failure) {
    switch choice {
    case .isolated: self.init(for: Catalogue.descriptions)
    case .file(let path):
      guard isTaken(path) else { throw .noSuchPath(path) }
      try self.init(readFrom: path, SettingsSource(file: path, isNamed: true))
    case .workspace:
      let path = location.root + "/" + Settings.fileName
      guard isTaken(path) else {
        self.init(for: Catalogue.descriptions)
        return
      }
      try self.init(
        readFrom: path, SettingsSource(file: location.prefix + Settings.fileName, isNamed: false))
    }
  }

  /// The settings of a state of the workspace at a location.
  init(of location: WorkspaceLocation, _ choice: SettingsChoice, in files: any FileSource) throws(Failure) {
    guard choice == .workspace else {
      try self.init(of: location, choice)
      return
    }
    guard files.holds(Settings.fileName) else {
      self.init(for: Catalogue.descriptions)
      return
    }
    let bytes: [UInt8]
    do throws(FileError) { bytes = try files.read(Settings.fileName).bytes } catch { throw .file(error) }
    try self.init(
      reading: bytes, SettingsSource(file: location.prefix + Settings.fileName, isNamed: false))
  }

  private init(readFrom path: String, _ source: SettingsSource) throws(Failure) {
    let bytes: [UInt8]
    do throws(FileError) { bytes = try readFile(path) } catch { throw .file(error) }
    try self.init(reading: bytes, source)
  }

  private init(reading bytes: [UInt8], _ source: SettingsSource) throws(Failure) {
    do throws(SettingsProblems) {
      try self.init(
        reading: SourceFile(path: source.file, bytes: bytes), from: source, for: Catalogue.descriptions)
    } catch {
      throw .settings(error)
    }
  }
}

extension SettingsView {
  /// The settings in force at a location, for a file relative to the workspace or in general.
  package init(
    at location: WorkspaceLocation, _ choice: SettingsChoice, for file: String?
  ) throws(Failure) {
    self.init(try Settings(of: location, choice), of: Catalogue.descriptions, for: file)
  }
}

extension SettingsChoice {
  /// The files in a workspace that hold settings, not documents, by their paths relative to it.
  func files(in location: WorkspaceLocation) -> Set<String> {
    guard case .file(let path) = self, let absolute = try? realPath(path) else { return [Settings.fileName] }
    return [Settings.fileName, relativePath(of: absolute, from: location.root)]
  }
}
