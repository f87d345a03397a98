import Archive
import ProfileModel

/// The units that are remembered, as tables: those of ten thousand files cost no more to read than their bytes.
struct UnitTable: Sendable {
  /// Eight numbers a unit: the row of its file, where its texts and its documents begin and how many there are, where its
  /// findings begin and how many bytes they take, and what else is known (`Mark`).
  private(set) var records: [UInt32] = []

  /// The rows of the files of its reviews.
  private(set) var reviews = NumberLists<UInt32>()

  /// The names of what reviews of units judge.
  private(set) var subjects = TextTable()

  /// The findings of all, as archives.
  private(set) var findings: [UInt8] = []

  private enum Mark {
    static let isKept: UInt32 = 1
    static let isWhole: UInt32 = 2
    static let usesDay: UInt32 = 4
    static let hasSubject: UInt32 = 8
  }

  /// How many numbers a record has.
  private static let width = 8

  init() {}

  /// The tables that were kept by their parts, for so many files, texts and documents; nothing where these do not fit
  /// together.
  init?(
    records: [UInt32], reviews: NumberLists<UInt32>, subjects: TextTable, findings: [UInt8], files: Int,
    texts: Int, documents: Int
  ) {
    self.records = records
    self.reviews = reviews
    self.subjects = subjects
    self.findings = findings
    guard records.count == reviews.count * Self.width, subjects.count == reviews.count,
      reviews.numbers.allSatisfy({ $0 < files })
    else { return nil }
    let isSound = (0..<count).allSatisfy { unit in
      file(unit) < files && self.texts(unit).upperBound <= texts
        && self.documents(unit).upperBound <= documents
        && (range(unit, at: 5)).upperBound <= findings.count
    }
    if !isSound { return nil }
  }

  /// How many units there are.
  var count: Int { reviews.count }

  /// The row of a unit's file.
  func file(_ unit: Int) -> Int { Int(records[unit * Self.width]) }
  func texts(_ unit: Int) -> Range<Int> { range(unit, at: 1) }
  func documents(_ unit: Int) -> Range<Int> { range(unit, at: 3) }
  func isKept(_ unit: Int) -> Bool { has(Mark.isKept, unit) }

  /// The name of what reviews of a unit judge.
  func subject(_ unit: Int) -> String? { has(Mark.hasSubject, unit) ? subjects[unit] : nil }

  /// What was found in a unit; nothing where it was not kept.
  func found(_ unit: Int) -> KeptFindings? {
    guard isKept(unit) else { return nil }
    return KeptFindings(
      findings: Array(findings[range(unit, at: 5)]), isWhole: has(Mark.isWhole, unit),
      usesDay: has(Mark.usesDay, unit))
  }

  private func has(_ mark: UInt32, _ unit: Int) -> Bool { records[unit * Self.width + 7] & mark != 0 }

  private func range(_ unit: Int, at column: Int) -> Range<Int> {
    let start = Int(records[unit * Self.width + column])
    return start..<start + Int(records[unit * Self.width + column + 1])
  }

  /// Adds a unit as the last one; `row` gives the row of a file.
  mutating func append(_ unit: InspectedUnit, _ row: (String) -> Int) {
    var marks: UInt32 = unit.subject == nil ? 0 : Mark.hasSubject
    let start = findings.count
    if let found = unit.found {
      marks |= Mark.isKept | (found.isWhole ? Mark.isWhole : 0) | (found.usesDay ? Mark.usesDay : 0)
      findings += found.findings
    }
    let numbers = [
      row(unit.file), unit.texts.lowerBound, unit.texts.count, unit.documents.lowerBound,
      unit.documents.count, start, findings.count - start,
    ]
    for number in numbers { records.append(UInt32(number)) }
    records.append(marks)
    reviews.append(unit.reviews.map { UInt32(row($0)) })
    subjects.append(unit.subject ?? "")
  }
}
