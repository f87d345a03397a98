extension [Finding] {
  /// In the order of reports: by file, place and rule.
  package func sortedForReport() -> [Finding] { sorted(by: precedes) }

  /// Tells equal fingerprints apart by an ordinal, in the order of the findings and their members.
  ///
  /// Members for which `isLast` holds are counted after all others, so that they take no number from them. What is
  /// numbered already stays as it is.
  package mutating func number(last isLast: (_ finding: Int, _ member: Int) -> Bool = { _, _ in false }) {
    var occurrences: [Fingerprint: Int] = [:]
    for turn in [false, true] {
      for finding in indices {
        for member in self[finding].members.indices where isLast(finding, member) == turn {
          let fingerprint = self[finding].members[member].fingerprint
          let ordinal = occurrences[fingerprint, default: 0] + 1
          occurrences[fingerprint] = ordinal
          if ordinal > 1 { self[finding].members[member].fingerprint = fingerprint.numbered(ordinal) }
        }
      }
    }
  }
}

private func precedes(_ left: Finding, _ right: Finding) -> Bool {
  // By bytes, as files are listed: to `==`, two names that differ in normalization only are one.
  if !left.place.file.utf8.elementsEqual(right.place.file.utf8) {
    return left.place.file.utf8.lexicographicallyPrecedes(right.place.file.utf8)
  }
  if left.place.range != right.place.range { return left.place.range < right.place.range }
  if left.rule != right.rule { return left.rule < right.rule }
  return left.message < right.message
}
