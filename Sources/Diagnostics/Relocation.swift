extension Report {
  /// The same report with every file named from the folder that holds the workspace at `prefix`.
  package func shown(below prefix: String) -> Report {
    guard !prefix.isEmpty else { return self }
    return Report(
      sorted: findings.map { $0.moved(below: prefix) },
      skipped: skipped.map { SkippedFile(file: prefix + $0.file, reason: $0.reason) }, extent: extent)
  }
}

extension Finding {
  func moved(below prefix: String) -> Finding {
    Finding(
      rule: rule, severity: severity, message: message, label: label, place: place.moved(below: prefix),
      related: related.map { RelatedPlace($0.place.moved(below: prefix), $0.message) }, notes: notes,
      fix: fix?.moved(below: prefix), fingerprint: fingerprint)
  }
}
