import FileSystem
import ProfileModel
import Shape

/// A file that is to be inspected, with its content where it was read already.
struct UnitFile: Sendable {
  let path: String
  var read: ReadFile?
}

/// What was found in some files of a workspace, one after the other.
struct InspectedPart: Sendable {
  var results = InspectionResults()
  private(set) var units: [PlacedUnit] = []

  /// A unit whose texts stand among those of the part, or, if it was recalled, where they stood before.
  struct PlacedUnit: Sendable {
    private let unit: InspectedUnit
    private let isRecalled: Bool

    fileprivate init(_ unit: InspectedUnit, isRecalled: Bool) {
      self.unit = unit
      self.isRecalled = isRecalled
    }

    /// The unit once the texts of the part stand behind others.
    func placed(behind start: Int) -> InspectedUnit {
      if isRecalled { return unit }
      var placed = unit
      placed.texts = unit.texts.lowerBound + start..<unit.texts.upperBound + start
      return placed
    }
  }

  fileprivate mutating func add(_ unit: InspectedUnit, recalling found: InspectionResults) {
    results.claimed.formUnion(unit.reviews)
    results.append(found)
    units.append(PlacedUnit(unit, isRecalled: true))
  }

  /// Adds what `inspect` finds in a unit, whose results are archived if they are to be kept.
  fileprivate mutating func add(
    _ file: String, isKept: Bool,
    _ inspect: (inout InspectionResults) -> (subject: String?, reviews: [String])
  ) {
    var found = InspectionResults()
    let start = results.texts.texts.count
    // Lent and taken back: to add them up unit by unit would go over all that is there with each.
    swap(&found.texts, &results.texts)
    swap(&found.claimed, &results.claimed)
    let (subject, reviews) = inspect(&found)
    swap(&found.texts, &results.texts)
    swap(&found.claimed, &results.claimed)
    results.append(found)
    guard isKept else { return }
    let unit = InspectedUnit(
      file: file, subject: subject, reviews: reviews, texts: start..<results.texts.texts.count,
      results: found.archived)
    units.append(PlacedUnit(unit, isRecalled: false))
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
    for file in files {
      let recalled = remembering?.recollection?.unit(of: file.path) { subject in
        workspace.reviews.files(judging: subject).filter { !part.results.claimed.contains($0) }
      }
      if let recalled {
        part.add(recalled.unit, recalling: recalled.results)
      } else {
        part.add(file.path, isKept: remembering != nil) { inspect(file, of: workspace, &$0) }
      }
    }
    return part
  }

  private func inspect(
    _ file: UnitFile, of workspace: Workspace, _ results: inout InspectionResults
  ) -> (subject: String?, reviews: [String]) {
    guard let read = file.read ?? read(file.path, &results) else { return (nil, []) }
    let subject = read.document?.reviewSubject?.name
    let unclaimed = subject.map(workspace.reviews.files)?.filter { !results.claimed.contains($0) }
    let reviews = readReviews(of: read, in: workspace, &results)
    _ = inspect(read, reviewedIn: reviews, &results)
    return (subject, unclaimed ?? [])
  }
}
