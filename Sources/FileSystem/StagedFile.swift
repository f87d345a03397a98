private import CFileSystem

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file that is written beside the one it will replace, and takes its place in one step.
///
/// Until `replaceTarget`, readers see the old file, and from then on the new one. A run that dies leaves its staging
/// file: hidden, named after the target and locked by nobody, so that the next run can tell it and remove it.
///
/// A class, because several are held at once, and each has to be closed once.
package final class StagedFile {
  private let target: String
  private let staging: String
  private let descriptor: Int32

  /// Whether the staging file still stands beside the target.
  private var isStaged = true

  /// Whether the system has stored the file, and then its place, before a call is over.
  private let isStored: Bool

  /// Writes all of `bytes` beside the file at `target`, with its permissions and its owner.
  ///
  /// The target is no link; where nothing stands there, the file gets the permissions of any new file.
  package convenience init(_ bytes: [UInt8], replacing target: String) throws(FileError) {
    try self.init(replacing: target, isStored: true) { descriptor throws(FileError) in
      try writeAll(bytes.span, to: descriptor, named: target)
    }
  }

  /// Writes a file beside the one at `target`, as `write` does to what is open for it.
  init(
    replacing target: String, isStored: Bool, _ write: (Int32) throws(FileError) -> Void
  ) throws(FileError) {
    self.target = target
    self.isStored = isStored
    self.staging = stagingPath(for: target)
    self.descriptor = try openStagingFile(staging, for: target)
    do throws(FileError) {
      try write(descriptor)
      try takeOver(from: target)
      guard !isStored || retrying({ fsync(descriptor) }) == 0 else { throw FileError("store", target) }
    } catch {
      discard()
      throw error
    }
  }

  deinit {
    discard()
    close(descriptor)
  }

  /// Puts the file in the target's place.
  package func replaceTarget() throws(FileError) {
    guard retrying({ unsafe rename(staging, target) }) == 0 else { throw FileError("replace", target) }
    isStaged = false
    if isStored { try storeFolder(of: target) }
  }

  private func discard() {
    // What cannot be removed now is left to the next run, as after a crash.
    if isStaged { _ = retrying { unsafe unlink(staging) } }
    isStaged = false
  }

  private func takeOver(from target: String) throws(FileError) {
    var old = stat()
    guard unsafe lstat(target, &old) == 0 else {
      guard errno == ENOENT else { throw FileError("replace", target) }
      let mode = 0o666 & ~currentMask()
      guard retrying({ fchmod(descriptor, mode) }) == 0 else { throw FileError("replace", target) }
      return
    }
    guard retrying({ unsafe access(target, W_OK) }) == 0 else { throw FileError("replace", target) }
    var new = stat()
    guard unsafe fstat(descriptor, &new) == 0 else { throw FileError("replace", target) }
    if old.st_uid != new.st_uid || old.st_gid != new.st_gid {
      guard retrying({ fchown(descriptor, old.st_uid, old.st_gid) }) == 0 else {
        throw FileError("replace", target, reason: "its owner and group could not be kept")
      }
    }
    guard retrying({ fchmod(descriptor, old.st_mode & 0o7777) }) == 0 else {
      throw FileError("replace", target)
    }
  }
}

/// Waits until the folder that holds `path` has stored which files stand in it.
func storeFolder(of path: String) throws(FileError) {
  let folder = parent(of: path)
  let descriptor = retrying { unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
  guard descriptor >= 0 else { throw FileError("store", folder) }
  defer { close(descriptor) }
  // Some file systems have nothing to wait for, and say so.
  guard retrying({ fsync(descriptor) }) == 0 || errno == EINVAL else { throw FileError("store", folder) }
}

/// Which permissions new files do not get.
private func currentMask() -> mode_t {
  let mask = umask(0o077)
  umask(mask)
  return mask
}

/// Creates a staging file that this run alone holds; one that a dead run left is removed first.
private func openStagingFile(_ path: String, for target: String) throws(FileError) -> Int32 {
  while true {
    let descriptor = retrying { unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600) }
    if descriptor < 0 {
      guard errno == EEXIST else { throw FileError("replace", target) }
      guard try removeLeftover(path) else {
        throw FileError("replace", target, reason: "another run is writing it")
      }
      continue
    }
    // Between these two calls another run may have taken the file for a leftover.
    if retrying({ flock(descriptor, LOCK_EX | LOCK_NB) }) == 0, stands(descriptor, at: path) {
      return descriptor
    }
    let code = errno
    close(descriptor)
    guard code == EWOULDBLOCK || !isTaken(path) else {
      _ = unsafe unlink(path)
      throw FileError("replace", target, code: code)
    }
  }
}
