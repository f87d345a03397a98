#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The value of an environment variable; nothing where it is unset or empty.
package func environment(_ name: String) -> String? {
  guard let value = unsafe getenv(name) else { return nil }
  let text = unsafe String(cString: value)
  return text.isEmpty ? nil : text
}

/// The whole days since the beginning of 1970 in UTC, by the system's clock.
package func daysSince1970() -> Int { Int(time(nil)) / (24 * 60 * 60) }
