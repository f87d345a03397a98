extension Registry {
  /// The codes that differ from one in a single character, or in two neighbours that have changed places; at most
  /// `limit`, in the order of the table.
  package func codes(near code: String, limit: Int = 3) -> [Entry] {
    let given = Array(code.utf8)
    var near: [Entry] = []
    for entry in entries where entry.code != code {
      if isNear(given, entry.code.utf8.span) { near.append(entry) }
      if near.count == limit { break }
    }
    return near
  }
}

private func isNear(_ left: [UInt8], _ right: Span<UInt8>) -> Bool {
  guard abs(left.count - right.count) <= 1 else { return false }
  var start = 0
  while start < left.count, start < right.count, left[start] == right[start] { start += 1 }
  var (end, other) = (left.count, right.count)
  while end > start, other > start, left[end - 1] == right[other - 1] {
    end -= 1
    other -= 1
  }
  let (gone, come) = (end - start, other - start)
  if gone <= 1, come <= 1 { return true }
  return gone == 2 && come == 2 && left[start] == right[start + 1] && left[start + 1] == right[start]
}
