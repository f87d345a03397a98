#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Removes what stands at a path, folders with all they hold; links are removed, not followed.
package func remove(_ path: String) throws(FileError) {
  guard let mode = fileMode(path, followingLinks: false) else { return }
  guard mode & S_IFMT == S_IFDIR else {
    guard retrying({ unsafe unlink(path) }) == 0 else { throw FileError("remove", path) }
    return
  }
  let folder = retrying { unsafe open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
  guard folder >= 0 else { throw FileError("remove", path) }
  try removeContents(of: folder, at: path)
  guard retrying({ unsafe rmdir(path) }) == 0 else { throw FileError("remove", path) }
}

/// Removes all that an open folder holds, and closes it.
///
/// Names are handed back to the system as they came from it: they need not be UTF-8.
private func removeContents(of folder: Int32, at path: String) throws(FileError) {
  guard let stream = unsafe fdopendir(folder) else {
    let error = FileError("remove", path)
    close(folder)
    throw error
  }
  defer { unsafe closedir(stream) }
  var names: [[CChar]] = []
  while true {
    errno = 0
    guard let record = unsafe readdir(stream) else { break }
    let name = unsafe rawName(record)
    if name != [0x2E, 0] && name != [0x2E, 0x2E, 0] { names.append(name) }
  }
  if errno != 0 { throw FileError("list", path) }
  for name in names { try removeEntry(name, of: folder, at: path) }
}

private func removeEntry(_ name: [CChar], of folder: Int32, at path: String) throws(FileError) {
  if retrying({ unsafe unlinkat(folder, name, 0) }) == 0 { return }
  let shown = path + "/" + String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  // Systems tell in different ways that it is a folder.
  guard errno == EISDIR || errno == EPERM else { throw FileError("remove", shown) }
  let inner = retrying { unsafe openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
  guard inner >= 0 else { throw FileError("remove", shown) }
  try removeContents(of: inner, at: shown)
  guard retrying({ unsafe unlinkat(folder, name, AT_REMOVEDIR) }) == 0 else {
    throw FileError("remove", shown)
  }
}

private func rawName(_ record: UnsafeMutablePointer<dirent>) -> [CChar] {
  unsafe withUnsafeBytes(of: &record.pointee.d_name) { name in
    unsafe name.prefix { $0 != 0 }.map(CChar.init(bitPattern:)) + [0]
  }
}
