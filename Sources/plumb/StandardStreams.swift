import Driver
import FileSystem

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Writes text to standard output; false, with a complaint, where it could not be written whole.
func printed(_ text: String) -> Bool { printed(Array(text.utf8)) }

/// Writes bytes to standard output; false, with a complaint, where they could not be written whole.
func printed(_ bytes: [UInt8]) -> Bool {
  do throws(FileError) {
    try writeAll(bytes.span, to: STDOUT_FILENO, named: "standard output")
    return true
  } catch {
    complain(error.description)
    return false
  }
}

/// Writes a message to standard error, as far as that is possible.
func complain(_ message: String, prefix: String = "error: ", end: String = "\n") {
  try? writeAll(Array((prefix + message + end).utf8).span, to: STDERR_FILENO, named: "standard error")
}

/// Ends the process.
func leave(_ status: ExitStatus) -> Never { exit(status.rawValue) }

/// Whether standard output is a terminal.
var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
