import Archive
import FileSystem
import ProfileModel

/// Reads the sections of a file one behind the other, as tables.
struct SectionReading {
  private let file: SectionFile
  private var next: Int

  init(of file: SectionFile, from first: Int) {
    self.file = file
    self.next = first
  }

  mutating func bytes() throws -> [UInt8] { try file.bytes(step()) }
  mutating func numbers() throws -> [UInt32] { try file.numbers(step()) }
  mutating func wideNumbers() throws -> [UInt64] { try file.wideNumbers(step()) }

  mutating func texts() throws -> TextTable {
    guard let texts = TextTable(bytes: try bytes(), bounds: try numbers()) else { throw ArchiveDamage() }
    return texts
  }

  mutating func lists() throws -> NumberLists<UInt32> {
    guard let lists = NumberLists(numbers: try numbers(), bounds: try numbers()) else {
      throw ArchiveDamage()
    }
    return lists
  }

  mutating func wideLists() throws -> NumberLists<UInt64> {
    guard let lists = NumberLists(numbers: try wideNumbers(), bounds: try numbers()) else {
      throw ArchiveDamage()
    }
    return lists
  }

  private mutating func step() -> Int {
    next += 1
    return next - 1
  }
}

extension TextTable {
  var sections: [Section] { [.bytes(bytes), .numbers(bounds)] }
}

extension NumberLists<UInt32> {
  var sections: [Section] { [.numbers(numbers), .numbers(bounds)] }
}

extension NumberLists<UInt64> {
  var sections: [Section] { [.wideNumbers(numbers), .numbers(bounds)] }
}
