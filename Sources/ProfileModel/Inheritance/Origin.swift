/// Where a text was written.
package enum Origin: Hashable, Sendable {
  case framework
  case function(code: String)
  case profile(code: String)
}
