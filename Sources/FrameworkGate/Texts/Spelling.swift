/// Whether two words, in small letters, are one word spelt in two ways: as on both sides of the Atlantic, or with a slip of
/// the keyboard in a word so long that it is no other word.
///
/// Nobody can tell a slip from another word without a dictionary; of words with eight letters that differ in one, and not
/// in the first, few pairs are words both.
func isSpelledAlike(_ left: String, _ right: String) -> Bool {
  if left == right { return true }
  let (first, second) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
  guard first.allSatisfy(\.properties.isAlphabetic), second.allSatisfy(\.properties.isAlphabetic) else {
    return false
  }
  if regionalForm(of: left) == regionalForm(of: right) { return true }
  return min(first.count, second.count) >= longWord && first.first == second.first
    && isOneEdit(first, second)
}

private let longWord = 8

/// A word as it is spelt in the United States, as far as the differences follow a pattern.
private func regionalForm(of word: String) -> String {
  var form = word
  for (british, american) in [
    ("isation", "ization"), ("ise", "ize"), ("ising", "izing"), ("yse", "yze"), ("ysing", "yzing"),
    ("our", "or"), ("ogue", "og"), ("ence", "ense"), ("lled", "led"), ("lling", "ling"), ("ller", "ler"),
  ] where form.utf8.count > british.utf8.count + 2 {
    form = form.replacing(british, with: american)
  }
  if form.hasSuffix("tre"), form.utf8.count > 5 { form = form.dropLast(2) + "er" }
  return form
}

/// Whether one letter is added, left out, another one, or has changed places with the next.
private func isOneEdit(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
  guard abs(left.count - right.count) <= 1 else { return false }
  let start = zip(left, right).prefix { $0 == $1 }.count
  let (first, second) = (left[start...], right[start...])
  if left.count == right.count {
    if first.dropFirst().elementsEqual(second.dropFirst()) { return true }
    return first.count > 1 && first[start] == second[start + 1] && first[start + 1] == second[start]
      && first.dropFirst(2).elementsEqual(second.dropFirst(2))
  }
  return first.count > second.count
    ? first.dropFirst().elementsEqual(second) : first.elementsEqual(second.dropFirst())
}
