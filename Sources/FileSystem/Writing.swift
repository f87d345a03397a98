#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Creates a file that is not there yet and writes all of `bytes` to it.
package func createFile(_ path: String, _ bytes: [UInt8]) throws(FileError) {
  let descriptor = retrying { unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
  guard descriptor >= 0 else { throw FileError("create", path) }
  do throws(FileError) {
    try writeAll(bytes.span, to: descriptor, named: path)
  } catch {
    close(descriptor)
    throw error
  }
  // Some file systems report a full disk only here.
  guard close(descriptor) == 0 || errno == EINTR else { throw FileError("write", path) }
}

/// Writes all of `bytes` to an open file, and says so if the system did not take them.
package func writeAll(_ bytes: Span<UInt8>, to descriptor: Int32, named name: String) throws(FileError) {
  var written = 0
  while written < bytes.count {
    let count = unsafe bytes.extracting(written...).withUnsafeBufferPointer { rest in
      retrying { unsafe write(descriptor, rest.baseAddress, rest.count) }
    }
    guard count >= 0 else { throw FileError("write to", name) }
    written += count
  }
}

/// Creates a folder, and those above it that are missing.
package func createFolders(_ path: String) throws(FileError) {
  if isFolder(path) || path.isEmpty { return }
  if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
    try createFolders(String(path[..<slash]))
  }
  guard unsafe mkdir(path, 0o777) == 0 || errno == EEXIST else { throw FileError("create", path) }
}

/// Removes what stands at a path, folders with all they hold; links are removed, not followed.
package func remove(_ path: String) throws(FileError) {
  guard let mode = fileMode(path, followingLinks: false) else { return }
  if mode & S_IFMT == S_IFDIR {
    for entry in try entries(ofFolder: path) { try remove(path + "/" + entry.name) }
    guard unsafe rmdir(path) == 0 else { throw FileError("remove", path) }
  } else {
    guard unsafe unlink(path) == 0 else { throw FileError("remove", path) }
  }
}

/// Gives a file new content in one step: readers see the old or the new, never half of one. Permissions are kept.
///
/// What is no ordinary file, such as `/dev/stdout`, is written to as it is.
package func replaceFile(_ path: String, with bytes: [UInt8]) throws(FileError) {
  let mode = fileMode(path, followingLinks: true)
  if let mode, mode & S_IFMT != S_IFREG {
    let descriptor = retrying { unsafe open(path, O_WRONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw FileError("write", path) }
    defer { close(descriptor) }
    return try writeAll(bytes.span, to: descriptor, named: path)
  }
  let target = mode == nil ? path : try realPath(path)
  let staging = target + ".plumb-staging"
  try remove(staging)
  do throws(FileError) {
    try createFile(staging, bytes)
    if let mode, unsafe chmod(staging, mode & 0o7777) != 0 { throw FileError("replace", path) }
    guard unsafe rename(staging, target) == 0 else { throw FileError("replace", path) }
  } catch {
    try? remove(staging)
    throw error
  }
}
