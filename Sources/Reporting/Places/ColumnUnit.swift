/// What a format counts the columns of a line in.
enum ColumnUnit {
  /// The bytes of UTF-8.
  case utf8
  /// The code units of UTF-16, of which characters beyond the first 65,536 take two.
  case utf16

  /// How many units some UTF-8 takes.
  func count(_ bytes: some Collection<UInt8>) -> Int {
    switch self {
    case .utf8: bytes.count
    case .utf16: bytes.count { !UTF8.isContinuation($0) } + bytes.count { $0 >= 0xF0 }
    }
  }
}
