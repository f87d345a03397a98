extension [String] {
  /// Each text once, in the order in which they are met.
  var uniqued: [String] {
    reduce(into: []) { unique, text in if !unique.contains(text) { unique.append(text) } }
  }
}
