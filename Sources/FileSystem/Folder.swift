#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// An entry of a folder.
package struct FolderEntry: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case file
    case folder
    case linkToFolder
    case brokenLink
    case unreadableName
    case other
  }

  package let name: String
  package let kind: Kind
}

/// The entries of a folder, sorted by name; `.` and `..` are left out.
package func entries(ofFolder path: String) throws(FileError) -> [FolderEntry] {
  try unsortedEntries(ofFolder: path).sorted { precedes($0.name, $1.name) }
}

/// The entries of a folder, in the order in which the system gives them; `.` and `..` are left out.
func unsortedEntries(ofFolder path: String) throws(FileError) -> [FolderEntry] {
  guard let stream = unsafe opendir(path) else { throw FileError("list", path) }
  defer { unsafe closedir(stream) }
  var entries: [FolderEntry] = []
  while true {
    errno = 0
    guard let record = unsafe readdir(stream) else { break }
    let (name, isValid) = unsafe name(of: record)
    if name == "." || name == ".." { continue }
    let kind = isValid ? unsafe kind(record.pointee.d_type) { path + "/" + name } : .unreadableName
    entries.append(FolderEntry(name: name, kind: kind))
  }
  if errno != 0 { throw FileError("list", path) }
  return entries
}

/// The name of an entry, and whether it is UTF-8; what is not is replaced.
private func name(of record: UnsafeMutablePointer<dirent>) -> (name: String, isValid: Bool) {
  unsafe withUnsafeBytes(of: &record.pointee.d_name) { bytes in
    let name = unsafe bytes.assumingMemoryBound(to: CChar.self)
    guard let base = name.baseAddress else { return ("", true) }
    if let text = unsafe String(validatingCString: base) { return (text, true) }
    return (unsafe String(cString: base), false)
  }
}

private func kind(_ type: UInt8, of path: () -> String) -> FolderEntry.Kind {
  switch Int(type) {
  case Int(DT_REG): .file
  case Int(DT_DIR): .folder
  case Int(DT_LNK), Int(DT_UNKNOWN): kind(ofUnknown: path())
  default: .other
  }
}

private func kind(ofUnknown path: String) -> FolderEntry.Kind {
  guard let own = fileMode(path, followingLinks: false) else { return .other }
  let isLink = own & S_IFMT == S_IFLNK
  guard let mode = isLink ? fileMode(path, followingLinks: true) : own else { return .brokenLink }
  switch mode & S_IFMT {
  case S_IFREG: return .file
  case S_IFDIR: return isLink ? .linkToFolder : .folder
  default: return .other
  }
}

/// The type and permissions of what stands at a path; nothing where nothing does.
func fileMode(_ path: String, followingLinks: Bool) -> mode_t? {
  var status = stat()
  let result = unsafe followingLinks ? stat(path, &status) : lstat(path, &status)
  return result == 0 ? status.st_mode : nil
}

/// Whether a folder stands at a path, links followed.
package func isFolder(_ path: String) -> Bool {
  fileMode(path, followingLinks: true).map { $0 & S_IFMT == S_IFDIR } ?? false
}

/// Whether a file that is no folder stands at a path, links followed.
package func isFile(_ path: String) -> Bool {
  fileMode(path, followingLinks: true).map { $0 & S_IFMT == S_IFREG } ?? false
}

/// Whether anything at all stands at a path, be it a link that leads nowhere.
package func isTaken(_ path: String) -> Bool {
  fileMode(path, followingLinks: false) != nil
}
