extension Report {
  /// The same report with every file named from the folder that holds the workspace at `prefix`.
  package func shown(below prefix: String) -> Report {
    guard !prefix.isEmpty else { return self }
    return Report(
      sorted: findings.map { $0.moved(below: prefix) },
      skipped: skipped.map {
        SkippedFile(file: prefix + $0.file, reason: $0.reason, isFailure: $0.isFailure)
      },
      idleSettings: idleSettings, extent: extent, accepted: accepted.moved(below: prefix),
      comparison: comparison)
  }
}

extension Finding {
  func moved(below prefix: String) -> Finding {
    Finding(
      rule: rule, severity: severity, message: message, label: label, place: place.moved(below: prefix),
      related: related.map { RelatedPlace($0.place.moved(below: prefix), $0.message) }, notes: notes,
      fix: fix?.moved(below: prefix), isBinding: isBinding,
      members: members.map { Member(at: $0.place.moved(below: prefix), named: $0.name, $0.fingerprint) })
  }
}

extension AcceptedFindings {
  fileprivate func moved(below prefix: String) -> AcceptedFindings {
    let suppressed = suppressed.map { suppressed in
      SuppressedFinding(
        suppressed.finding.moved(below: prefix),
        by: suppressed.suppressions.map {
          SuppressionReason(at: $0.place.moved(below: prefix), until: $0.until, reason: $0.reason)
        })
    }
    return AcceptedFindings(asOf: asOf, isDayUsed: isDayUsed, suppressed: suppressed, baselined: baselined)
  }
}
