import SourceText

/// A regular expression of the kind that most patterns of codes are, as `^[A-Z]{7}F[0-9]{3}$`: letters, digits, hyphens
/// and underscores, sets of letters and digits in brackets, and how often each stands there.
///
/// Of a text in ASCII, as all codes are, it decides as the expression does, in a small part of the time that an engine
/// for all expressions takes.
struct PlainPattern: Sendable {
  /// One character of a code.
  private struct Place {
    let allowed: [ClosedRange<UInt8>]
    let mayBeMissing: Bool
  }

  private var places: [Place] = []

  /// As many places as have a bit while a text is matched, beside the end.
  private static let mostPlaces = 63

  /// Nothing for an expression that has anything else in it.
  init?(_ text: String) {
    var rest = Array(text.utf8)[...]
    if rest.first == UInt8(ascii: "^") { rest.removeFirst() }
    if rest.last == UInt8(ascii: "$") { rest.removeLast() }
    while let first = rest.popFirst() {
      guard let allowed = first == UInt8(ascii: "[") ? takeSet(from: &rest) : takeCharacter(first),
        let count = takeCount(from: &rest), count.upperBound <= Self.mostPlaces - places.count
      else { return nil }
      for number in 0..<count.upperBound {
        places.append(Place(allowed: allowed, mayBeMissing: number >= count.lowerBound))
      }
    }
  }

  /// Whether all of a text is as the pattern asks.
  func matches(_ text: Substring) -> Bool {
    // The places that may come next, as bits.
    var open = skippingMissing(1)
    for byte in text.utf8 {
      var next: UInt64 = 0
      for number in places.indices where open & 1 << UInt64(number) != 0 {
        if places[number].allowed.contains(where: { $0.contains(byte) }) { next |= 1 << UInt64(number + 1) }
      }
      open = skippingMissing(next)
    }
    return open & 1 << UInt64(places.count) != 0
  }

  /// Adds the places that follow where some are left out.
  private func skippingMissing(_ open: UInt64) -> UInt64 {
    var open = open
    for number in places.indices where places[number].mayBeMissing && open & 1 << UInt64(number) != 0 {
      open |= 1 << UInt64(number + 1)
    }
    return open
  }
}

/// A character that stands for itself.
private func takeCharacter(_ byte: UInt8) -> [ClosedRange<UInt8>]? {
  byte.isLetterOrDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") ? [byte...byte] : nil
}

/// The rest of a set, to its bracket: letters and digits, alone or as ranges.
private func takeSet(from rest: inout ArraySlice<UInt8>) -> [ClosedRange<UInt8>]? {
  var ranges: [ClosedRange<UInt8>] = []
  while let start = rest.popFirst() {
    if start == UInt8(ascii: "]") { return ranges.isEmpty ? nil : ranges }
    guard start.isLetterOrDigit else { return nil }
    var end = start
    if rest.first == UInt8(ascii: "-") {
      rest.removeFirst()
      guard let last = rest.popFirst(), last.isLetterOrDigit, last >= start else { return nil }
      end = last
    }
    ranges.append(start...end)
  }
  return nil
}

/// How often what stands before may stand there: `{2}`, `{2,3}` or `?`, else once.
private func takeCount(from rest: inout ArraySlice<UInt8>) -> ClosedRange<Int>? {
  switch rest.first {
  case UInt8(ascii: "?"):
    rest.removeFirst()
    return 0...1
  case UInt8(ascii: "{"):
    rest.removeFirst()
    guard let least = takeNumber(from: &rest) else { return nil }
    var most = least
    if rest.first == UInt8(ascii: ",") {
      rest.removeFirst()
      guard let number = takeNumber(from: &rest), number >= least else { return nil }
      most = number
    }
    return rest.popFirst() == UInt8(ascii: "}") ? least...most : nil
  default: return 1...1
  }
}

private func takeNumber(from rest: inout ArraySlice<UInt8>) -> Int? {
  let digits = rest.prefix(while: \.isDigit)
  rest = rest.dropFirst(digits.count)
  return Int(String(decoding: digits, as: UTF8.self))
}
