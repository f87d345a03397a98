private import CFileSystem

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A folder that is written beside the one it will replace, and takes its place in one step.
///
/// Until `replaceTarget`, readers see the old folder, and from then on the new one. A run that dies leaves its
/// staging folder, hidden, to be cleared by the next; two runs at once are refused by a lock on it.
package struct StagedFolder: ~Copyable {
  private let target: String
  private let staging: String
  private let lock: Int32

  /// The folders in it that files were created in.
  private var folders: Set<String> = []

  /// Opens an empty staging folder beside `target`, whose parents are created where they are missing.
  package init(replacing target: String) throws(FileError) {
    let path = try realPath(ofTarget: target)
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    guard !name.isEmpty else {
      throw FileError("replace", target, reason: "it is the root of the file system")
    }
    let staging = path.dropLast(name.count) + ".\(name).plumb-staging"
    let lock = try openEmptyFolder(String(staging), for: target)
    self.target = path
    self.staging = String(staging)
    self.lock = lock
  }

  deinit { close(lock) }

  /// Creates a file in the staging folder, by its path relative to it.
  package mutating func create(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
      let folder = String(path[..<slash])
      if folders.insert(folder).inserted { try createFolders(staging + "/" + folder) }
    }
    try createFile(staging + "/" + path, bytes)
  }

  /// Puts the staging folder in the target's place, and removes what stood there.
  ///
  /// Where that fails, the target stays as it was, and the staging folder is gone.
  package consuming func replaceTarget() throws(FileError) {
    do throws(FileError) {
      guard retrying({ file_system_flush(lock) }) == 0 else { throw FileError("store", staging) }
      if isFolder(target) {
        guard retrying({ unsafe file_system_exchange(staging, target) }) == 0 else {
          throw FileError("replace", target)
        }
      } else {
        guard retrying({ unsafe rename(staging, target) }) == 0 else { throw FileError("replace", target) }
      }
    } catch {
      // What went wrong first is what matters.
      try? remove(staging)
      throw error
    }
    try remove(staging)
  }

  /// Removes the staging folder; the target stays as it was.
  package consuming func discard() throws(FileError) {
    try remove(staging)
  }
}

/// A folder that this run alone holds, emptied of what an earlier run left.
private func openEmptyFolder(_ path: String, for target: String) throws(FileError) -> Int32 {
  try createFolders(path)
  let descriptor = retrying { unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
  guard descriptor >= 0 else { throw FileError("open", path) }
  do throws(FileError) {
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw FileError("write", target, reason: "another run is writing it")
    }
    for entry in try entries(ofFolder: path) { try remove(path + "/" + entry.name) }
  } catch {
    close(descriptor)
    throw error
  }
  return descriptor
}

/// The path of a folder to be replaced, with links followed, so that a link stays one.
private func realPath(ofTarget path: String) throws(FileError) -> String {
  var trimmed = path
  while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
  if isFolder(trimmed) { return try realPath(trimmed) }
  return trimmed.hasPrefix("/") ? trimmed : try currentFolder() + "/" + trimmed
}
