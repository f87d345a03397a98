#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Creates a file that is not there yet and writes all of `bytes` to it.
package func createFile(_ path: String, _ bytes: [UInt8]) throws(FileError) {
  try write(bytes, to: path, O_CREAT | O_EXCL, "create")
}

/// Adds all of `bytes` to the end of a file, which is created if it is not there.
package func appendToFile(_ path: String, _ bytes: [UInt8]) throws(FileError) {
  try write(bytes, to: path, O_CREAT | O_APPEND, "write")
}

/// Opens a file as `flags` say, which is what `action` names where it fails, and writes all of `bytes`.
private func write(
  _ bytes: [UInt8], to path: String, _ flags: Int32, _ action: String
) throws(FileError) {
  let descriptor = retrying { unsafe open(path, O_WRONLY | O_CLOEXEC | flags, 0o666) }
  guard descriptor >= 0 else { throw FileError(action, path) }
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
  try unsafe bytes.withUnsafeBytes { bytes throws(FileError) in
    try unsafe writeAll(bytes, to: descriptor, named: name)
  }
}

/// Writes all of `bytes` to an open file, and says so if the system did not take them.
func writeAll(
  _ bytes: UnsafeRawBufferPointer, to descriptor: Int32, named name: String
) throws(FileError) {
  var written = 0
  while written < bytes.count {
    let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[written...])
    let count = retrying { unsafe write(descriptor, rest.baseAddress, rest.count) }
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

/// Gives a file new content in one step: readers see the old or the new, never half of one. Permissions and owner are
/// kept.
///
/// Through a link the file that it leads to is replaced; a link to nothing is an error. What is no ordinary file, such
/// as `/dev/stdout`, is written to as it is.
package func replaceFile(_ path: String, with bytes: [UInt8]) throws(FileError) {
  guard let mode = fileMode(path, followingLinks: true) else {
    if isTaken(path) { throw FileError("replace", path, reason: "it is a link to nothing") }
    let target = path.hasPrefix("/") ? path : try currentFolder() + "/" + path
    return try StagedFile(bytes, replacing: target).replaceTarget()
  }
  if mode & S_IFMT == S_IFREG {
    return try StagedFile(bytes, replacing: try realPath(path)).replaceTarget()
  }
  let descriptor = retrying { unsafe open(path, O_WRONLY | O_CLOEXEC) }
  guard descriptor >= 0 else { throw FileError("write", path) }
  defer { close(descriptor) }
  try writeAll(bytes.span, to: descriptor, named: path)
}
