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

/// A file of sections, each of which can be read alone.
///
/// It is for the machine that wrote it: numbers have its byte order. A file that was cut off, or that something else has
/// written, is told by its head; a section that was changed by its checksum.
///
/// A class, because the file is open until the last section is read.
package final class SectionFile: Sendable {
  private let path: String
  private let descriptor: Int32

  /// Where each section stands, and its checksum.
  private let sections: [(range: Range<Int>, checksum: UInt64)]

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

  package func bytes(_ section: Int) throws(FileError) -> [UInt8] { try read(section) }

  /// Numbers with room for `spare` more behind them.
  package func numbers(_ section: Int, spare: Int = 0) throws(FileError) -> [UInt32] {
    try read(section, spare: spare)
  }
  package func wideNumbers(_ section: Int, spare: Int = 0) throws(FileError) -> [UInt64] {
    try read(section, spare: spare)
  }

  private func read<Number: BitwiseCopyable>(_ index: Int, spare: Int = 0) throws(FileError) -> [Number] {
    guard sections.indices.contains(index) else { throw damage }
    let (range, sum) = sections[index]
    guard range.count.isMultiple(of: MemoryLayout<Number>.stride) else { throw damage }
    var isWhole = false
    let length = range.count / MemoryLayout<Number>.stride
    let numbers = unsafe [Number](unsafeUninitializedCapacity: length + spare) { buffer, count in
      let bytes = unsafe UnsafeMutableRawBufferPointer(
        rebasing: UnsafeMutableRawBufferPointer(buffer)[..<range.count])
      unsafe adviseLargePages(for: bytes)
      isWhole = unsafe readAll(into: bytes, from: descriptor, at: range.lowerBound)
      if isWhole { isWhole = unsafe sum == checksum(of: UnsafeRawBufferPointer(bytes)) }
      count = isWhole ? length : 0
    }
    guard isWhole else { throw damage }
    return numbers
  }

  private var damage: FileError { FileError("read", path, reason: "its content is not what was written") }
}

/// Writes a file of sections beside the one that it replaces, which stays as it is until all of it is written.
///
/// Nothing waits until the system has stored it: what a power failure leaves is told by its checksums.
package func replaceFile(_ path: String, with sections: [Section], format: UInt64) throws(FileError) {
  let staged = try StagedFile(replacing: path, isStored: false) { descriptor throws(FileError) in
    var head = [format, UInt64(sections.count)]
    for section in sections {
      head += unsafe section.withBytes { bytes in unsafe [UInt64(bytes.count), checksum(of: bytes)] }
    }
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
private func readHead(
  _ descriptor: Int32, format: UInt64, size: Int
) -> [(range: Range<Int>, checksum: UInt64)]? {
  let start = readNumbers(2, from: descriptor, at: 0)
  guard start.count == 2, start[0] == format, start[1] <= mostSections else { return nil }
  let count = Int(start[1])
  let head = readNumbers(3 + 2 * count, from: descriptor, at: 0)
  guard let last = head.last, last == headChecksum(head.dropLast()) else { return nil }
  var sections: [(range: Range<Int>, checksum: UInt64)] = []
  var offset = head.count * 8
  for section in 0..<count {
    guard let length = Int(exactly: head[2 + 2 * section]), length <= size - offset else { return nil }
    sections.append((offset..<offset + length, head[3 + 2 * section]))
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
