#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

private let stagingSuffix = ".plumb-staging"

/// Where the file that will replace `target` is written.
func stagingPath(for target: String) -> String {
  let folder = parent(of: target)
  let name = target.utf8.lastIndex(of: UInt8(ascii: "/")).map { target[target.index(after: $0)...] }
  return (folder == "/" ? "" : folder) + "/.\(name ?? target[...])\(stagingSuffix)"
}

/// Removes the staging files that dead runs left in a folder and the folders below it that are not hidden.
///
/// A staging file that a running process holds stays. Returns the paths of the removed ones.
@discardableResult
package func removeLeftovers(below folder: String) throws(FileError) -> [String] {
  var removed: [String] = []
  for entry in try entries(ofFolder: folder) {
    let path = folder + "/" + entry.name
    if entry.kind == .folder, !entry.name.hasPrefix(".") {
      removed += try removeLeftovers(below: path)
    } else if entry.kind == .file, entry.name.hasPrefix("."), entry.name.hasSuffix(stagingSuffix) {
      if try removeLeftover(path) { removed.append(path) }
    }
  }
  return removed
}

/// Removes a staging file unless a running process holds it; false where one does.
func removeLeftover(_ path: String) throws(FileError) -> Bool {
  let descriptor = retrying { unsafe open(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
  guard descriptor >= 0 else {
    if errno == ENOENT { return true }
    throw FileError("remove", path)
  }
  defer { close(descriptor) }
  guard retrying({ flock(descriptor, LOCK_EX | LOCK_NB) }) == 0 else {
    guard errno == EWOULDBLOCK else { throw FileError("remove", path) }
    return false
  }
  guard stands(descriptor, at: path) else { return true }
  guard retrying({ unsafe unlink(path) }) == 0 else { throw FileError("remove", path) }
  return true
}

/// Whether an open file is the one that stands at a path.
func stands(_ descriptor: Int32, at path: String) -> Bool {
  var held = stat()
  var standing = stat()
  guard unsafe fstat(descriptor, &held) == 0, unsafe lstat(path, &standing) == 0 else { return false }
  return held.st_dev == standing.st_dev && held.st_ino == standing.st_ino
}
