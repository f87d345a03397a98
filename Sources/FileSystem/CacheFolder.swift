#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The folder in which programs keep for a user what can be made again; nothing where none is named.
///
/// `XDG_CACHE_HOME`, or `.cache` in the user's folder (XDG Base Directory Specification 0.8). A path that is not absolute
/// is ignored, as the specification asks.
package func cacheFolder() -> String? {
  if let folder = environment("XDG_CACHE_HOME"), folder.hasPrefix("/") { return folder }
  return environment("HOME").flatMap { $0.hasPrefix("/") ? $0 + "/.cache" : nil }
}

/// Removes files of a folder whose names end in a suffix, those first that were written longest ago, until what is left
/// takes no more than `limit` bytes together. The newest always stays, and what cannot be removed stays too.
package func trimFolder(_ folder: String, filesEndingIn suffix: String, to limit: Int) {
  let names = (try? entries(ofFolder: folder))?.filter { $0.kind == .file && $0.name.hasSuffix(suffix) } ?? []
  var files: [(path: String, size: Int, written: UInt64)] = []
  for name in names.map(\.name) {
    let path = folder + "/" + name
    guard let status = fileStatus(of: path) else { continue }
    files.append((path, Int(truncatingIfNeeded: status.size), status.modified))
  }
  files.sort { ($0.written, $0.path) > ($1.written, $1.path) }
  var total = 0
  for (index, file) in files.enumerated() {
    total += file.size
    if total > limit, index > 0 { _ = unsafe unlink(file.path) }
  }
}

/// The status of the program that runs; nothing where the system does not say where it stands.
package func statusOfProgram() -> FileStatus? {
  #if canImport(Darwin)
  var length = UInt32(PATH_MAX)
  var path = [CChar](repeating: 0, count: Int(length))
  guard unsafe _NSGetExecutablePath(&path, &length) == 0 else { return nil }
  return fileStatus(of: unsafe String(cString: path))
  #else
  return fileStatus(of: "/proc/self/exe")
  #endif
}
