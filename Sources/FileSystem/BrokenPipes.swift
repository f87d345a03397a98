#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Lets a write to a pipe that nobody reads any more fail like any other, instead of ending this program.
///
/// A program that is called and given input may end before it has read all of it.
package func failOnBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }
