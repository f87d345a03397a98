private import CFileSystem

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Gives a file another path on the same file system, in one step; what stands there already is an error.
package func moveFile(_ path: String, to target: String) throws(FileError) {
  if retrying({ unsafe file_system_move(path, target) }) != 0 {
    // Some file systems cannot look and move in one step.
    guard errno == EINVAL || errno == ENOSYS, !isTaken(target) else { throw FileError("move", path) }
    guard retrying({ unsafe rename(path, target) }) == 0 else { throw FileError("move", path) }
  }
  try storeFolder(of: target)
  if parent(of: path) != parent(of: target) { try storeFolder(of: path) }
}
