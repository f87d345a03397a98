import FileSystem

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Makes a link at `path`.
func link(_ path: String, to target: String) throws(FileError) {
  guard unsafe symlink(target, path) == 0 else { throw FileError("link", path, reason: "\(errno)") }
}

/// Where the link at `path` leads; nothing where there is no link.
func destination(ofLink path: String) -> String? {
  var buffer = [CChar](repeating: 0, count: 4096)
  let count = unsafe readlink(path, &buffer, buffer.count)
  return count < 0 ? nil : String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
}

/// The names in a folder, hidden ones too.
func names(in folder: String) throws(FileError) -> [String] {
  try entries(ofFolder: folder).map(\.name)
}
