#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Something that a file system refused: what was tried, on what, and why not.
package struct FileError: Error, Hashable, Sendable {
  package let action: String
  package let path: String
  package let reason: String

  package init(_ action: String, _ path: String, reason: String) {
    self.action = action
    self.path = path
    self.reason = reason
  }

  /// The refusal that `errno` tells of.
  init(_ action: String, _ path: String, code: Int32 = errno) {
    let reason = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    self.init(action, path, reason: reason)
  }
}

extension FileError: CustomStringConvertible {
  package var description: String { "cannot \(action) `\(path)`: \(reason)" }
}
