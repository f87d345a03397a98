/// What ASCII says of a byte; bytes of longer UTF-8 sequences are none of these.
extension UInt8 {
  /// `0` to `9`.
  @inlinable package var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// `A` to `Z` and `a` to `z`.
  @inlinable package var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  /// A letter or a digit.
  @inlinable package var isLetterOrDigit: Bool { isLetter || isDigit }

  /// A line feed or a carriage return.
  @inlinable package var isLineBreak: Bool { self == 0x0A || self == 0x0D }

  /// A space or a tab.
  @inlinable package var isSpaceOrTab: Bool { self == 0x20 || self == 0x09 }

  /// A space, a tab or a line break.
  @inlinable package var isBlank: Bool { isSpaceOrTab || isLineBreak }
}
