import Archive
import Diagnostics
import ProfileModel

/// What an earlier run remembered of a workspace.
package struct Recollection: Sendable {
  /// The digest of what it was found under.
  let terms: [UInt8]
  let files: FileStates
  let units: UnitTable
  let facts: FactTable
  let texts: KeptComparedTexts
  let clusters: TextClusters

  /// How many pages the documents of a unit describe.
  func pages(of unit: Int) -> Int {
    let documents = units.documents(unit)
    return Int(facts.pages.bounds[documents.upperBound] - facts.pages.bounds[documents.lowerBound])
  }
}

/// Which of the remembered files are as they were.
package struct RecognizedFiles: Sendable {
  /// The places of the files in the listing, by their paths, and by place the row of what is remembered.
  private let places: [String: Int]
  private let rows: [Int?]

  /// By row.
  private let isUnchanged: [Bool]

  init(places: [String: Int], rows: [Int?], isUnchanged: [Bool]) {
    self.places = places
    self.rows = rows
    self.isUnchanged = isUnchanged
  }

  /// The row of a file in which nothing has changed.
  func unchangedRow(of path: String) -> Int? { places[path].flatMap { rows[$0] } }

  /// Whether the file of a row is there, with nothing changed in it.
  func isUnchanged(_ row: Int) -> Bool { isUnchanged[row] }
}

/// What of a recollection holds for the workspace as it is.
struct RecalledUnits: Sendable {
  let recollection: Recollection
  private let files: RecognizedFiles

  /// The unit of each file that has one, by its row.
  private let units: [Int32]

  init(_ recollection: Recollection, _ files: RecognizedFiles) {
    self.recollection = recollection
    self.files = files
    var units = [Int32](repeating: -1, count: recollection.files.count)
    for unit in 0..<recollection.units.count {
      let row = recollection.units.file(unit)
      if units[row] < 0 { units[row] = Int32(unit) }
    }
    self.units = units
  }

  /// The unit of a file with what was found in it, if nothing in it has changed and that was kept. `reviews` are the files
  /// that judge what has a name and stand beside no other file; nothing where no file does.
  func unit(of file: String, reviews: ((String) -> [String])?) -> RecalledUnit? {
    guard let row = files.unchangedRow(of: file), units[row] >= 0 else { return nil }
    let (unit, table) = (Int(units[row]), recollection.units)
    guard table.isKept(unit) else { return nil }
    let rows = table.reviews[unit]
    var claimed: [String] = []
    if !rows.isEmpty || reviews != nil {
      claimed = rows.map { recollection.files.paths[Int($0)] }
      guard rows.allSatisfy({ files.isUnchanged(Int($0)) }),
        table.subject(unit).flatMap({ reviews?($0) }) ?? [] == claimed
      else { return nil }
    }
    guard let found = table.found(unit), let findings = try? [Finding](archived: found.findings) else {
      return nil
    }
    return RecalledUnit(
      position: unit, reviews: claimed, findings: findings, isWhole: found.isWhole, usesDay: found.usesDay)
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
