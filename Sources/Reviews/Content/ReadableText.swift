import ProfileModel

extension String {
  /// The text as a reader sees it: normalized, with ordinary spaces for those of other widths and without characters
  /// that nobody sees, so that cleaning a text of them is no change of what was judged.
  var readable: String {
    let text = normalized
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var seen = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isDefaultIgnorableCodePoint {
      seen.append(scalar.isOtherSpace ? " " : scalar)
    }
    return String(seen).normalized
  }
}

extension Unicode.Scalar {
  /// Whether it is a space that no key of its own writes: of another width, or one that keeps words together.
  fileprivate var isOtherSpace: Bool { value > 0x7F && properties.isWhitespace }
}
