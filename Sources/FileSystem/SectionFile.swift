#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Bytes or numbers that are kept in a file as they stand in memory.
package enum Section: Sendable {
  case bytes([UInt8])
  case numbers([UInt32])
  case wideNumbers([UInt64])
}

/// A file of sections, each of which can be read alone, and any part of one.
///
/// It is for the machine that wrote it: numbers have its byte order. A file that was cut off, or that something else has
/// written, is told by its head; a block that was changed by its checksum.
///
/// A class, because the file is open until the last section is read.
package final class SectionFile: Sendable {
  private let path: String
  private let descriptor: Int32
  private let sections: [PlacedSection]

  /// Opens a file; nothing where none stands there, or one that is no such file of this `format`.
  package init?(_ path: String, format: UInt64) {
    let descriptor = retrying { unsafe open(path, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { return nil }
    self.path = path
    self.descriptor = descriptor
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0,
      let sections = readHead(descriptor, format: format, size: Int(status.st_size))
    else {
      self.sections = []
      return nil
    }
    self.sections = sections
  }

  deinit { close(descriptor) }

  /// How many sections there are.
  package var count: Int { sections.count }

  /// How many numbers of four bytes a section holds.
  package func numberCount(_ section: Int) throws(FileError) -> Int {
    try self.section(section, of: UInt32.self).range.count / MemoryLayout<UInt32>.stride
  }

  package func bytes(_ section: Int) throws(FileError) -> [UInt8] { try read(section) }
  package func numbers(_ section: Int) throws(FileError) -> [UInt32] { try read(section) }
  package func wideNumbers(_ section: Int) throws(FileError) -> [UInt64] { try read(section) }

  /// What stands at some positions of a section, one range's elements behind the other's.
  package func bytes(_ section: Int, in ranges: [Range<Int>]) throws(FileError) -> [UInt8] {
    try read(section, in: ranges)
  }

  /// What stands at some positions of a section, one range's elements behind the other's.
  package func numbers(_ section: Int, in ranges: [Range<Int>]) throws(FileError) -> [UInt32] {
    try read(section, in: ranges)
  }

  /// What stands at some positions of a section, one range's elements behind the other's.
  package func wideNumbers(_ section: Int, in ranges: [Range<Int>]) throws(FileError) -> [UInt64] {
    try read(section, in: ranges)
  }

  private func read<Number: BitwiseCopyable>(_ index: Int) throws(FileError) -> [Number] {
    let section = try section(index, of: Number.self)
    var isWhole = false
    let length = section.range.count / MemoryLayout<Number>.stride
    let numbers = unsafe [Number](unsafeUninitializedCapacity: length) { buffer, count in
      let bytes = unsafe UnsafeMutableRawBufferPointer(buffer)[..<section.range.count]
      let target = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes)
      unsafe adviseLargePages(for: target)
      isWhole = unsafe readAll(into: target, from: descriptor, at: section.range.lowerBound)
      if isWhole { isWhole = unsafe checksums(of: UnsafeRawBufferPointer(target)) == section.checksums }
      count = isWhole ? length : 0
    }
    guard isWhole else { throw damage }
    return numbers
  }

  private func read<Number: BitwiseCopyable>(
    _ index: Int, in ranges: [Range<Int>]
  ) throws(FileError) -> [Number] {
    let section = try section(index, of: Number.self)
    let stride = MemoryLayout<Number>.stride
    let length = section.range.count / stride
    if ranges == [0..<length] { return try read(index) }
    guard ranges.allSatisfy({ $0.lowerBound >= 0 && $0.upperBound <= length }) else { throw damage }
    var block = Block()
    var isWhole = true
    let all = ranges.reduce(0) { $0 + $1.count }
    let numbers = unsafe [Number](unsafeUninitializedCapacity: all) { buffer, count in
      let target = UnsafeMutableRawBufferPointer(buffer)
      var filled = 0
      for range in ranges {
        var rest = range.lowerBound * stride..<range.upperBound * stride
        while !rest.isEmpty, isWhole {
          isWhole = block.load(rest.lowerBound / blockSize, of: section, from: descriptor)
          let part = rest.clamped(to: block.range)
          guard isWhole, !part.isEmpty else { break }
          unsafe block.copy(part, to: target, at: filled)
          filled += part.count
          rest = part.upperBound..<rest.upperBound
        }
      }
      count = isWhole ? all : 0
    }
    guard isWhole else { throw damage }
    return numbers
  }

  private func section<Number>(_ index: Int, of: Number.Type) throws(FileError) -> PlacedSection {
    guard sections.indices.contains(index),
      sections[index].range.count.isMultiple(of: MemoryLayout<Number>.stride)
    else { throw damage }
    return sections[index]
  }

  private var damage: FileError { FileError("read", path, reason: "its content is not what was written") }
}

/// Where a section stands in its file, and the checksums of its blocks.
private struct PlacedSection: Sendable {
  let range: Range<Int>
  let checksums: [UInt64]
}

/// A part of a section while parts of it are read.
private struct Block {
  private var bytes: [UInt8] = []

  /// Where it stands in its section, in bytes.
  private(set) var range = 0..<0

  /// Reads a block unless it is the one at hand; false where it is not what was written.
  mutating func load(_ index: Int, of section: PlacedSection, from descriptor: Int32) -> Bool {
    let start = index * blockSize
    if range.lowerBound == start, !range.isEmpty { return true }
    range = start..<min(start + blockSize, section.range.count)
    let count = range.count
    let offset = section.range.lowerBound + start
    var isWhole = false
    bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let target = UnsafeMutableRawBufferPointer(buffer)
      let all = unsafe UnsafeMutableRawBufferPointer(rebasing: target[..<count])
      isWhole = unsafe readAll(into: all, from: descriptor, at: offset)
      filled = isWhole ? count : 0
    }
    return unsafe isWhole && bytes.withUnsafeBytes { unsafe checksum(of: $0) } == section.checksums[index]
  }

  /// Copies a part of the section that lies within the block.
  func copy(_ part: Range<Int>, to target: UnsafeMutableRawBufferPointer, at offset: Int) {
    unsafe bytes.withUnsafeBytes { source in
      let copied = unsafe source[part.lowerBound - range.lowerBound..<part.upperBound - range.lowerBound]
      unsafe UnsafeMutableRawBufferPointer(rebasing: target[offset...]).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: copied))
    }
  }
}

/// Writes a file of sections beside the one that it replaces, which stays as it is until all of it is written.
///
/// Nothing waits until the system has stored it: what a power failure leaves is told by its checksums.
package func replaceFile(_ path: String, with sections: [Section], format: UInt64) throws(FileError) {
  let staged = try StagedFile(replacing: path, isStored: false) { descriptor throws(FileError) in
    var head = [format, UInt64(sections.count)]
    for section in sections { unsafe section.withBytes { bytes in head.append(UInt64(bytes.count)) } }
    for section in sections { head += unsafe section.withBytes { bytes in unsafe checksums(of: bytes) } }
    head.append(headChecksum(head))
    for section in [.wideNumbers(head)] + sections {
      try unsafe section.withBytes { bytes throws(FileError) in
        try unsafe writeAll(bytes, to: descriptor, named: path)
      }
    }
  }
  try staged.replaceTarget()
}

extension Section {
  fileprivate func withBytes<Result, Problem>(
    _ body: (UnsafeRawBufferPointer) throws(Problem) -> Result
  ) throws(Problem) -> Result {
    switch self {
    case .bytes(let bytes): try unsafe bytes.span.bytes.withUnsafeBytes(body)
    case .numbers(let numbers): try unsafe numbers.span.bytes.withUnsafeBytes(body)
    case .wideNumbers(let numbers): try unsafe numbers.span.bytes.withUnsafeBytes(body)
    }
  }
}

/// The sections of an open file, if its head is whole and says that the file is as long as it is.
private func readHead(_ descriptor: Int32, format: UInt64, size: Int) -> [PlacedSection]? {
  let start = readNumbers(2, from: descriptor, at: 0)
  guard start.count == 2, start[0] == format, start[1] <= mostSections else { return nil }
  let lengths = readNumbers(Int(start[1]), from: descriptor, at: 16).map { Int(clamping: $0) }
  guard lengths.count == Int(start[1]), lengths.allSatisfy({ $0 <= size }) else { return nil }
  let blocks = lengths.map { ($0 + blockSize - 1) / blockSize }
  let head = readNumbers(3 + lengths.count + blocks.reduce(0, +), from: descriptor, at: 0)
  guard let last = head.last, last == headChecksum(head.dropLast()) else { return nil }
  var sections: [PlacedSection] = []
  var offset = head.count * 8
  var sums = head[(2 + lengths.count)...]
  for (length, count) in zip(lengths, blocks) {
    sections.append(PlacedSection(range: offset..<offset + length, checksums: Array(sums.prefix(count))))
    sums = sums.dropFirst(count)
    offset += length
  }
  return offset == size ? sections : nil
}

/// Asks the system for large pages for memory that is about to be filled: to get tens of megabytes in pages of four
/// kilobytes takes longer than to read them.
private func adviseLargePages(for bytes: UnsafeMutableRawBufferPointer) {
  #if os(Linux)
  guard bytes.count >= largePage * 2, let base = bytes.baseAddress else { return }
  let start = unsafe base.alignedUp(toMultipleOf: largePage)
  let count = unsafe (bytes.count - (start - base)) / largePage * largePage
  // Where the system does not follow, everything is as it was.
  _ = unsafe madvise(start, count, MADV_HUGEPAGE)
  #endif
}

/// In bytes.
private let largePage = 2 << 20

/// More sections than any file has, so that a head that is none asks for little memory.
private let mostSections: UInt64 = 64

/// How many bytes have a checksum of their own, so that a few of them can be read alone; a multiple of the size of every
/// number.
private let blockSize = 16 << 10

private func headChecksum(_ numbers: some Collection<UInt64>) -> UInt64 {
  unsafe Array(numbers).withUnsafeBytes { unsafe checksum(of: $0) }
}

/// Some numbers from an offset on; none where the file has not so many.
private func readNumbers(_ count: Int, from descriptor: Int32, at offset: Int) -> [UInt64] {
  unsafe [UInt64](unsafeUninitializedCapacity: count) { buffer, initialized in
    let isRead = unsafe readAll(into: UnsafeMutableRawBufferPointer(buffer), from: descriptor, at: offset)
    initialized = isRead ? count : 0
  }
}

/// Fills `bytes` from an offset of a file on; false where the file has not so many.
private func readAll(
  into bytes: UnsafeMutableRawBufferPointer, from descriptor: Int32, at offset: Int
) -> Bool {
  var filled = 0
  while filled < bytes.count {
    let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[filled...])
    let count = retrying {
      unsafe pread(descriptor, rest.baseAddress, rest.count, off_t(offset + filled))
    }
    guard count > 0 else { return false }
    filled += count
  }
  return true
}

/// The checksums of all blocks of a section.
private func checksums(of section: UnsafeRawBufferPointer) -> [UInt64] {
  stride(from: 0, to: section.count, by: blockSize).map { start in
    let block = unsafe section[start..<min(start + blockSize, section.count)]
    return unsafe checksum(of: UnsafeRawBufferPointer(rebasing: block))
  }
}

/// A checksum that tells damage, not intent: four lanes of eight bytes, so that it costs no more than reading memory.
private func checksum(of bytes: UnsafeRawBufferPointer) -> UInt64 {
  var lanes = SIMD4<UInt64>(repeating: UInt64(bytes.count))
  var offset = 0
  while offset + 32 <= bytes.count {
    let next = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
    lanes = (lanes ^ next) &* SIMD4(repeating: 0x9E37_79B9_7F4A_7C15)
    lanes ^= lanes &>> 29
    offset += 32
  }
  var sum = lanes[0] ^ (lanes[1] &* 3) ^ (lanes[2] &* 5) ^ (lanes[3] &* 7)
  while offset < bytes.count {
    sum = (sum ^ UInt64(unsafe bytes[offset])) &* 0x100_0000_01B3
    offset += 1
  }
  return sum
}
