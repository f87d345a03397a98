/// Appends an integer; RFC 8785 asks that it be exact as a double, which holds up to 2^53.
func writeNumber(_ value: Int, to bytes: inout [UInt8]) {
  precondition(value.magnitude <= 1 << 53, "an integer past 2^53 has no exact JSON number")
  bytes.append(contentsOf: String(value).utf8)
}

/// Appends a finite number as ECMAScript's `Number::toString` prints it (ECMA-262, section 6.1.6.1.20).
///
/// Swift prints the same shortest digits, but places the point and the exponent by rules of its own.
func writeNumber(_ value: Double, to bytes: inout [UInt8]) {
  precondition(value.isFinite, "JSON has no infinity and no NaN")
  guard value != 0 else { return bytes.append(UInt8(ascii: "0")) }
  if value < 0 { bytes.append(UInt8(ascii: "-")) }
  let (digits, pointPosition) = shortestDigits(of: value.magnitude)
  let zero = UInt8(ascii: "0")
  let point = UInt8(ascii: ".")
  switch pointPosition {
  case digits.count...21 where digits.count <= 21:
    bytes += digits
    bytes += repeatElement(zero, count: pointPosition - digits.count)
  case 1...21:
    bytes += digits[..<pointPosition]
    bytes.append(point)
    bytes += digits[pointPosition...]
  case -5...0:
    bytes += [zero, point]
    bytes += repeatElement(zero, count: -pointPosition)
    bytes += digits
  default:
    bytes += digits.prefix(1)
    if digits.count > 1 {
      bytes.append(point)
      bytes += digits.dropFirst()
    }
    bytes.append(UInt8(ascii: "e"))
    bytes.append(UInt8(ascii: pointPosition > 0 ? "+" : "-"))
    bytes += Array(String((pointPosition - 1).magnitude).utf8)
  }
}

/// The shortest decimal digits that read back as `value`, and how many of them stand before the point.
private func shortestDigits(of value: Double) -> (digits: [UInt8], pointPosition: Int) {
  let text = value.description.utf8
  let mantissa = text.prefix { $0 != UInt8(ascii: "e") }
  let exponent = Int(String(decoding: text.dropFirst(mantissa.count + 1), as: UTF8.self)) ?? 0
  let whole = mantissa.prefix { $0 != UInt8(ascii: ".") }
  let digits = mantissa.filter { $0 != UInt8(ascii: ".") }
  let leadingZeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
  var significant = Array(digits.dropFirst(leadingZeros))
  while significant.last == UInt8(ascii: "0") { significant.removeLast() }
  return (significant, whole.count - leadingZeros + exponent)
}
