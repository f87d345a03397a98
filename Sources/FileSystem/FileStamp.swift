#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What can be told of a file's content without reading it: of equal stamps the content is the same.
package enum FileStamp: Hashable, Sendable {
  /// A file of the system, by what it says of it.
  case status(FileStatus)

  /// A content that has a name of its own, as the objects of a repository.
  case object(String)
}

/// What the system says of a file that changes whenever the file does.
package struct FileStatus: Hashable, Sendable {
  package let device: UInt64
  package let inode: UInt64

  /// In bytes.
  package let size: UInt64

  /// When the content was last written, and when the file was last changed in any way, in nanoseconds since 1970.
  package let modified: UInt64
  package let changed: UInt64

  package init(device: UInt64, inode: UInt64, size: UInt64, modified: UInt64, changed: UInt64) {
    self.device = device
    self.inode = inode
    self.size = size
    self.modified = modified
    self.changed = changed
  }
}

/// How long a file must not have been changed for its status to stand for its content, in nanoseconds.
///
/// A second change within the system's smallest step of time leaves the same status (git's "racy" entries); two seconds
/// are the coarsest step of any common file system, that of FAT.
private let settlingTime: UInt64 = 2_000_000_000

/// The status of the file at a path below a folder, links followed; nothing where it was changed so short a time before
/// `now` that it may change again unseen, and where no ordinary file stands there. `now` is in nanoseconds since 1970.
func settledStatus(of path: String, in folder: OpenFolder, at now: UInt64) -> FileStatus? {
  guard let status = fileStatus(of: path, in: folder.descriptor) else { return nil }
  return max(status.modified, status.changed) &+ settlingTime < now ? status : nil
}

/// The status of the file at a path, links followed; nothing where no ordinary file stands there.
package func fileStatus(of path: String) -> FileStatus? { fileStatus(of: path, in: AT_FDCWD) }

private func fileStatus(of path: String, in folder: Int32) -> FileStatus? {
  var status = stat()
  guard unsafe fstatat(folder, path, &status, 0) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
  #if canImport(Darwin)
  let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
  #else
  let (modified, changed) = (status.st_mtim, status.st_ctim)
  #endif
  return FileStatus(
    device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(truncatingIfNeeded: status.st_ino),
    size: UInt64(truncatingIfNeeded: status.st_size), modified: nanoseconds(modified),
    changed: nanoseconds(changed))
}

/// The time by the system's clock, in nanoseconds since 1970.
package func nanosecondsSince1970() -> UInt64 {
  var time = timespec()
  return unsafe clock_gettime(CLOCK_REALTIME, &time) == 0 ? nanoseconds(time) : 0
}

private func nanoseconds(_ time: timespec) -> UInt64 {
  UInt64(truncatingIfNeeded: time.tv_sec) &* 1_000_000_000 &+ UInt64(truncatingIfNeeded: time.tv_nsec)
}
