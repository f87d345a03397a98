#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A folder that stays open, so that what stands below it is found without the way to it being gone each time.
///
/// A class, because it is closed when the last one lets it go.
final class OpenFolder: Sendable {
  let descriptor: Int32

  /// Opens a folder; nothing where none can be opened at the path.
  init?(_ path: String) {
    let descriptor = retrying { unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { return nil }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }
}
