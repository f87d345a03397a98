/// A word, known by its normal form.
///
/// A normal form has small letters without accents, of ordinary width, and nothing that is not seen. Words are runs
/// of letters and digits; punctuation, hyphens and dashes stand between them. A number keeps the point or comma in
/// it, and `C++` and `C#` keep their signs. Signs that are words by themselves, as in Chinese, are taken one by one.
/// In English an apostrophe stands within a word, and plurals, third persons and possessives do not count.
///
/// Up to sixteen bytes of UTF-8 are the form itself. Longer forms are told apart by 120 bits of a hash: of a million
/// of them, two have the same with a probability below 10^-24.
public struct WordID: Hashable, Sendable {
  @usableFromInline let low: UInt64
  @usableFromInline let high: UInt64

  /// A form of at most sixteen bytes, from the lowest bits up, with zeros behind it.
  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// A form of more bytes.
  init(hashing form: some Sequence<UInt8>) {
    var (low, high): (UInt64, UInt64) = (0, 0)
    for byte in form {
      low = mixed(low ^ UInt64(byte))
      high = mixed(high &+ low)
    }
    self.low = low
    // No form ends in a byte that UTF-8 does not have.
    self.high = high | 0xFF << 56
  }

  /// The form spread evenly over all bits.
  package var spread: UInt64 { mixed(low ^ (high &* 0xBF58_476D_1CE4_E5B9)) }

  /// Feeds the form, spread over all bits, to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(spread) }
}

extension WordID: Comparable {
  /// An order that is the same in every run, and has no meaning.
  public static func < (left: WordID, right: WordID) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

/// A step of SplitMix64 (Steele, Lea and Flood: Fast Splittable Pseudorandom Number Generators, 2014).
func mixed(_ value: UInt64) -> UInt64 {
  var value = value &+ 0x9E37_79B9_7F4A_7C15
  value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
  value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
  return value ^ (value >> 31)
}
