import Archive
import Diagnostics
import FileSystem
import ProfileModel
import Synchronization

/// What an earlier run remembered of a workspace.
package struct Recollection: Sendable {
  /// The digest of what it was found under.
  let terms: [UInt8]
  let files: FileStates
  let units: UnitTable

  /// What the documents of all units contribute to checks across documents.
  var facts: FactTable
  let texts: KeptComparedTexts
  let clusters: TextClusters
}

/// Which of the remembered files are as they were.
package struct RecognizedFiles: Sendable {
  /// All files that are there, and for each the row of what is remembered, where it is as it was.
  private let listing: FileListing
  private let rows: [Int?]

  /// By row.
  private let isUnchanged: [Bool]

  init(listing: FileListing, rows: [Int?], isUnchanged: [Bool]) {
    self.listing = listing
    self.rows = rows
    self.isUnchanged = isUnchanged
  }

  /// The rows of those files in which nothing has changed, among some that are given in the order of their paths.
  func unchangedRows(of paths: [String]) -> [Int?] {
    listing.positions(of: paths).map { $0.flatMap { rows[$0] } }
  }

  /// Whether the file of a row is there, with nothing changed in it.
  func isUnchanged(_ row: Int) -> Bool { isUnchanged[row] }
}

/// What of a recollection holds for the workspace as it is.
///
/// A class, because each of many thousand files is looked up in it.
final class RecalledUnits: Sendable {
  let recollection: Recollection
  private let facts: Mutex<FactTable?>
  private let pageBounds: [UInt32]
  private let files: RecognizedFiles

  /// The unit of each file that has one, by its row.
  private let units: [Int32]

  init(_ recollection: consuming Recollection, _ files: RecognizedFiles) {
    self.pageBounds = recollection.facts.pages.bounds
    self.facts = Mutex(recollection.facts)
    recollection.facts = FactTable()
    var units = [Int32](repeating: -1, count: recollection.files.count)
    for unit in 0..<recollection.units.count {
      let row = recollection.units.file(unit)
      if units[row] < 0 { units[row] = Int32(unit) }
    }
    self.units = units
    self.files = files
    self.recollection = recollection
  }

  /// How many pages the documents of a unit describe.
  func pages(of unit: Int) -> Int {
    let documents = recollection.units.documents(unit)
    return Int(pageBounds[documents.upperBound] - pageBounds[documents.lowerBound])
  }

  /// Gives away what documents contribute to checks across documents, so that more can be added without a copy; nothing a
  /// second time.
  func takeFacts() -> FactTable? {
    facts.withLock { facts in
      defer { facts = nil }
      return facts
    }
  }

  /// The rows of those files in which nothing has changed, among some that are given in the order of their paths.
  func unchangedRows(of paths: [String]) -> [Int?] { files.unchangedRows(of: paths) }

  /// The unit of the file of a row, in which nothing has changed, with what was found in it, if that was kept, and the
  /// same files among `reviews` judge it, but for those that are `claimed`, as did then.
  func unit(ofRow row: Int, reviewedIn reviews: ReviewFiles, butFor claimed: Set<String>) -> RecalledUnit? {
    guard units[row] >= 0 else { return nil }
    let (unit, table) = (Int(units[row]), recollection.units)
    guard table.isKept(unit) else { return nil }
    let rows = table.reviews[unit]
    var known: [String] = []
    if !rows.isEmpty || !reviews.paths.isEmpty {
      known = rows.map { recollection.files.paths[Int($0)] }
      let judging = table.subject(unit).map(reviews.files) ?? []
      guard rows.allSatisfy({ files.isUnchanged(Int($0)) }),
        judging.filter({ !claimed.contains($0) }) == known
      else { return nil }
    }
    guard let found = table.found(unit), let findings = try? [Finding](archived: found.findings) else {
      return nil
    }
    return RecalledUnit(
      position: unit, reviews: known, findings: findings, isWhole: found.isWhole, usesDay: found.usesDay)
  }
}

/// A unit in which nothing has changed since what was found in it was remembered.
struct RecalledUnit: Sendable {
  /// Among the remembered ones.
  let position: Int

  /// The files of its reviews.
  let reviews: [String]
  let findings: [Finding]
  let isWhole: Bool
  let usesDay: Bool
}

extension [Finding] {
  /// The findings as they are kept; no bytes for none.
  var archived: [UInt8] {
    if isEmpty { return [] }
    var archive = ArchiveWriter()
    archive.write(self)
    return archive.bytes
  }

  init(archived bytes: [UInt8]) throws(ArchiveDamage) {
    if bytes.isEmpty {
      self = []
      return
    }
    var archive = ArchiveReader(bytes[...])
    self = try archive.values()
    guard archive.isAtEnd else { throw ArchiveDamage() }
  }
}
