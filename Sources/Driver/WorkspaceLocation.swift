import FileSystem

/// The folder of a workspace, and the part of it that a command is about.
package struct WorkspaceLocation: Sendable {
  /// The folder, absolute and without links.
  package let root: String

  /// The way to it from the current folder, with `/` at its end; empty where it is the current folder.
  package let prefix: String

  /// The files and folders that a command is about, relative to the root; nothing for all of it.
  package let selection: [String]?

  /// Finds the workspace that a command line means.
  ///
  /// That is the folder named, else the nearest one upward from the first path or the current folder that holds a
  /// framework, else the only one directly below.
  package init(named folder: String?, paths: [String]) throws(Failure) {
    let current = try current()
    let start = try paths.first.map { path throws(Failure) in try existing(path) } ?? current
    let root: String
    if let folder {
      root = try existing(folder)
      guard holdsFramework(root) else { throw .notAWorkspace(folder) }
    } else {
      root = try nearest(to: start)
    }
    self.root = root
    let way = relativePath(of: root, from: current)
    self.prefix = way.isEmpty ? "" : way + "/"
    var selection: [String] = []
    for path in paths {
      let absolute = try existing(path)
      guard absolute == root || absolute.hasPrefix(root == "/" ? root : root + "/") else {
        // The folder above a workspace stands for all of it.
        guard root.hasPrefix(absolute + "/") else { throw .outsideWorkspace(path: path, workspace: way) }
        selection.append("")
        continue
      }
      selection.append(relativePath(of: absolute, from: root))
    }
    self.selection = selection.isEmpty || selection.contains("") ? nil : selection
  }

  /// Finds the workspace that a file belongs to, which need not be there yet, and selects it.
  package init(named folder: String?, file: String) throws(Failure) {
    let slash = file.utf8.lastIndex(of: UInt8(ascii: "/"))
    let holder = slash.map { file[...$0] } ?? "./"
    let location = try WorkspaceLocation(named: folder, paths: [String(holder)])
    let absolute = try existing(String(holder)) + "/" + file.dropFirst(slash == nil ? 0 : holder.count)
    guard absolute.hasPrefix(location.root + "/") else {
      throw .outsideWorkspace(path: file, workspace: location.prefix)
    }
    let path = relativePath(of: absolute, from: location.root)
    self.init(root: location.root, prefix: location.prefix, selection: [path])
  }

  /// All of the workspace in a folder, named from there.
  package init(wholeOf root: String) {
    self.init(root: root, prefix: "", selection: nil)
  }

  private init(root: String, prefix: String, selection: [String]?) {
    self.root = root
    self.prefix = prefix
    self.selection = selection
  }

  /// The same location with more files selected, unless all are.
  func selecting(_ files: [String]) -> WorkspaceLocation {
    WorkspaceLocation(root: root, prefix: prefix, selection: selection.map { $0 + files })
  }

  /// Whether a command is about a file.
  package func selects(_ file: String) -> Bool {
    selection?.contains { file == $0 || file.hasPrefix($0 + "/") } ?? true
  }
}

private func current() throws(Failure) -> String {
  do throws(FileError) { return try currentFolder() } catch { throw .file(error) }
}

private func existing(_ path: String) throws(Failure) -> String {
  do throws(FileError) { return try realPath(path) } catch { throw .noSuchPath(path) }
}

private func holdsFramework(_ folder: String) -> Bool {
  isFile(folder + "/framework.yaml")
}

private func nearest(to start: String) throws(Failure) -> String {
  var folder = isFolder(start) ? start : parent(of: start)
  let first = folder
  while true {
    if holdsFramework(folder) { return folder }
    if folder == "/" { break }
    folder = parent(of: folder)
  }
  let below = try folders(in: first).filter(holdsFramework)
  switch below.count {
  case 0: throw .noWorkspace(from: first)
  case 1: return below[0]
  default: throw .severalWorkspaces(below.map { relativePath(of: $0, from: first) })
  }
}

private func folders(in folder: String) throws(Failure) -> [String] {
  do throws(FileError) {
    return try entries(ofFolder: folder)
      .filter { $0.kind == .folder && !$0.name.hasPrefix(".") }
      .map { (folder == "/" ? "" : folder) + "/" + $0.name }
  } catch {
    throw .file(error)
  }
}
