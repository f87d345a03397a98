/// What ASCII says of a byte; bytes of longer UTF-8 sequences are none of these.
extension UInt8 {
  /// `0` to `9`.
  @inlinable package var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// `A` to `Z` and `a` to `z`.
  @inlinable package var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  /// A letter or a digit.
  @inlinable package var isLetterOrDigit: Bool { isLetter || isDigit }

  /// The capital of a small letter; every other byte as it is.
  @inlinable package var uppercased: UInt8 { self >= 0x61 && self <= 0x7A ? self & ~0x20 : self }

  /// The small letter of a capital; every other byte as it is.
  @inlinable package var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

  /// A line feed or a carriage return.
  @inlinable package var isLineBreak: Bool { self == 0x0A || self == 0x0D }

  /// A space or a tab.
  @inlinable package var isSpaceOrTab: Bool { self == 0x20 || self == 0x09 }

  /// A space, a tab or a line break.
  @inlinable package var isBlank: Bool { isSpaceOrTab || isLineBreak }
}
