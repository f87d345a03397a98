#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The content of a file, or its first bytes.
package func readFile(_ path: String, atMost limit: Int = .max) throws(FileError) -> [UInt8] {
  let descriptor = retrying { unsafe open(path, O_RDONLY | O_CLOEXEC) }
  guard descriptor >= 0 else { throw FileError("read", path) }
  defer { close(descriptor) }
  var status = stat()
  guard unsafe fstat(descriptor, &status) == 0 else { throw FileError("read", path) }
  guard status.st_mode & S_IFMT != S_IFDIR else { throw FileError("read", path, code: EISDIR) }
  // One byte more than the size is asked for: less than asked for is the end of the file.
  let isOrdinary = status.st_mode & S_IFMT == S_IFREG
  var bytes: [UInt8] = []
  var asked = min(limit, Int(status.st_size) + 1)
  while asked > 0 {
    let received = try append(asked, from: descriptor, to: &bytes, path)
    if received == 0 || (isOrdinary && received < asked) { break }
    asked = min(limit - bytes.count, max(bytes.count, 4096))
  }
  return bytes
}

/// All that comes in on standard input.
package func readStandardInput() throws(FileError) -> [UInt8] {
  var bytes: [UInt8] = []
  while try append(max(bytes.count, 65_536), from: STDIN_FILENO, to: &bytes, "standard input") > 0 {}
  return bytes
}

private func append(
  _ count: Int, from descriptor: Int32, to bytes: inout [UInt8], _ path: String
) throws(FileError) -> Int {
  var received = 0
  let chunk = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
    received = retrying { unsafe read(descriptor, buffer.baseAddress, count) }
    initialized = max(received, 0)
  }
  guard received >= 0 else { throw FileError("read", path) }
  if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
  return received
}

/// The result of a system call, called again as long as a signal interrupts it.
func retrying<Result: BinaryInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}
