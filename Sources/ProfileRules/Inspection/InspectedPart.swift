import FileSystem
import ProfileModel
import Shape

/// A file that is to be inspected.
struct UnitFile: Sendable {
  let path: String

  /// The row of what is remembered of it, where nothing in it has changed.
  var unchangedRow: Int?
  let content: Content

  /// What was read of a file. Kept apart: most of many thousand files are not read yet.
  indirect enum Content: Sendable {
    case unread
    case read(ReadFile)
  }
}

/// What was found in some files of a workspace, one after the other.
struct InspectedPart: Sendable {
  var results = InspectionResults()

  /// Those that were inspected have their texts and documents among those of the part.
  private(set) var units: [KnownUnit] = []

  fileprivate mutating func add(_ unit: RecalledUnit) {
    results.claimed.formUnion(unit.reviews)
    results.findings += unit.findings
    results.isWhole = results.isWhole && unit.isWhole
    results.usesDay = results.usesDay || unit.usesDay
    units.append(.recalled(unit.position))
  }

  /// Adds what `inspect` finds in a unit, which is put by if it is to be kept.
  fileprivate mutating func add(
    _ file: String, isKept: Bool,
    _ inspect: (inout InspectionResults) -> (subject: String?, reviews: [String])
  ) {
    var found = InspectionResults()
    let (texts, documents) = (results.texts.texts.count, results.facts.count)
    // Lent and taken back: to add them up unit by unit would go over all that is there with each.
    found.exchangeTables(with: &results)
    let (subject, reviews) = inspect(&found)
    found.exchangeTables(with: &results)
    results.append(found)
    guard isKept else { return }
    let range = documents..<results.facts.count
    units.append(
      .inspected(
        InspectedUnit(
          file: file, subject: subject, reviews: reviews, texts: texts..<results.texts.texts.count,
          documents: range, found: results.facts.isKept(range) ? found.kept : nil)))
  }
}

extension InspectionResults {
  /// Exchanges what is large.
  fileprivate mutating func exchangeTables(with other: inout InspectionResults) {
    swap(&texts, &other.texts)
    swap(&facts, &other.facts)
    swap(&claimed, &other.claimed)
  }

  /// What can be kept of them beside their tables; nothing where there is something that cannot.
  ///
  /// Suppressions, baselines and parts that could not be read are rare: the files that have some are inspected each time.
  fileprivate var kept: KeptFindings? {
    guard suppressions.isEmpty, baseline == nil, unread.isEmpty, failures.isEmpty else { return nil }
    return KeptFindings(findings: findings.archived, isWhole: isWhole, usesDay: usesDay)
  }
}

extension Inspector {
  /// Inspects files one by one, each with its reviews but for those that are `claimed`; what is remembered of a file that
  /// has not changed is recalled.
  func inspect(
    _ files: some Sequence<UnitFile>, of workspace: Workspace, claimed: Set<String>,
    _ remembering: Remembering?
  ) -> InspectedPart {
    var part = InspectedPart()
    part.results.claimed = claimed
    let recalled = remembering?.recalled
    for file in files {
      let unit = file.unchangedRow.flatMap { row in
        recalled?.unit(ofRow: row, reviewedIn: workspace.reviews, butFor: part.results.claimed)
      }
      if let unit {
        part.add(unit)
      } else {
        part.add(file.path, isKept: remembering != nil) { inspect(file, of: workspace, &$0) }
      }
    }
    return part
  }

  private func inspect(
    _ file: UnitFile, of workspace: Workspace, _ results: inout InspectionResults
  ) -> (subject: String?, reviews: [String]) {
    guard let read = read(file, &results) else { return (nil, []) }
    let subject = read.document?.reviewSubject?.name
    let unclaimed = subject.map(workspace.reviews.files)?.filter { !results.claimed.contains($0) }
    let reviews = readReviews(of: read, in: workspace, &results)
    _ = inspect(read, reviewedIn: reviews, &results)
    return (subject, unclaimed ?? [])
  }

  private func read(_ file: UnitFile, _ results: inout InspectionResults) -> ReadFile? {
    switch file.content {
    case .unread: read(file.path, &results)
    case .read(let file): file
    }
  }
}
