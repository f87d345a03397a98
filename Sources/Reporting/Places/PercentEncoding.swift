import CanonicalJSON
import SourceText

/// A relative path as a URI, or as a value in one (RFC 3986, sections 2.3 and 3.3): what is not unreserved is written
/// by its bytes.
func percentEncoded(_ path: String) -> String {
  var encoded: [UInt8] = []
  for byte in path.utf8 {
    if byte.isLetterOrDigit || unreserved.contains(byte) {
      encoded.append(byte)
    } else {
      encoded += [
        UInt8(ascii: "%"), hexadecimalDigit(byte >> 4).uppercased, hexadecimalDigit(byte & 0xF).uppercased,
      ]
    }
  }
  return String(decoding: encoded, as: UTF8.self)
}

private let unreserved = Array("-._~/".utf8)
