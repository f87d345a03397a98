import Archive
import FileSystem
package import ProfileRules

extension MemoryPlace {
  /// Where what is found in a workspace is remembered for the user, under some choice of settings; nothing where the user
  /// has no folder for it, or the program cannot be told from other versions of it.
  package init?(ofUserFor location: WorkspaceLocation, _ choice: SettingsChoice) {
    guard let folder = cacheFolder(), let program = statusOfProgram() else { return nil }
    var name = ArchiveWriter()
    name.write(location.root)
    name.write(choice.name)
    var format = ArchiveWriter()
    FileStamp.status(program).write(to: &format)
    self.init(
      path: folder + "/plumb/" + ContentDigest(of: name.bytes).name + suffix,
      program: ContentDigest(of: format.bytes).number)
  }
}

extension MemoryPlace {
  /// Removes what was remembered longest ago for other workspaces, where all of it takes too much room.
  func makeRoom() { trimFolder(parent(of: path), filesEndingIn: suffix, to: mostBytes) }
}

extension SettingsChoice {
  fileprivate var name: String {
    switch self {
    case .workspace: "workspace"
    case .file(let path): "file " + path
    case .isolated: "isolated"
    }
  }
}

private let suffix = ".memory"

/// How much room all memory takes at most, in bytes: a gibibyte, which is that of about 100,000 profiles.
private let mostBytes = 1 << 30
