#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The absolute path of something that exists, without links, `.` and `..`.
package func realPath(_ path: String) throws(FileError) -> String {
  guard let resolved = unsafe realpath(path, nil) else { throw FileError("open", path) }
  defer { unsafe free(resolved) }
  return unsafe String(cString: resolved)
}

/// The folder that relative paths start from.
package func currentFolder() throws(FileError) -> String { try realPath(".") }

/// The folder that holds an absolute path; the root holds itself.
package func parent(of path: String) -> String {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash != path.startIndex else { return "/" }
  return String(path[..<slash])
}

/// The way from one absolute folder to another absolute path: `""` for itself, `a/b` below, `../a` beside.
package func relativePath(of path: String, from folder: String) -> String {
  let target = path.split(separator: "/")
  let start = folder.split(separator: "/")
  let common = zip(target, start).prefix { $0 == $1 }.count
  return (Array(repeating: "..", count: start.count - common) + target.dropFirst(common).map(String.init))
    .joined(separator: "/")
}
