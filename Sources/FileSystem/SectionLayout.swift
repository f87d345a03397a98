/// Where a section stands in its file, and the checksums of its blocks.
struct PlacedSection: Sendable {
  let range: Range<Int>
  let checksums: [UInt64]

  /// As many whole blocks as begin where a range of bytes begins and end within it; the last block of a section is short.
  func wholeBlocks(atStartOf bytes: Range<Int>) -> Range<Int> {
    guard bytes.lowerBound.isMultiple(of: sectionBlockSize) else {
      return bytes.lowerBound..<bytes.lowerBound
    }
    let isToEnd = bytes.upperBound == range.count
    return bytes.lowerBound..<(isToEnd ? range.count : bytes.upperBound / sectionBlockSize * sectionBlockSize)
  }

  /// Reads some whole blocks into as much memory; false where they are not what was written.
  func read(
    _ blocks: Range<Int>, into target: UnsafeMutableRawBufferPointer, from descriptor: Int32
  ) -> Bool {
    guard unsafe readAll(into: target, from: descriptor, at: range.lowerBound + blocks.lowerBound) else {
      return false
    }
    let expected = checksums[(blocks.lowerBound / sectionBlockSize)...]
    return unsafe expected.starts(with: FileSystem.checksums(of: UnsafeRawBufferPointer(target)))
  }
}

/// The sections of an open file, if its head is whole and says that the file is as long as it is.
func readHead(_ descriptor: Int32, format: UInt64, size: Int) -> [PlacedSection]? {
  let start = readNumbers(2, from: descriptor, at: 0)
  guard start.count == 2, start[0] == format, start[1] <= mostSections else { return nil }
  let lengths = readNumbers(Int(start[1]), from: descriptor, at: 16).map { Int(clamping: $0) }
  guard lengths.count == Int(start[1]), lengths.allSatisfy({ $0 <= size }) else { return nil }
  let blocks = lengths.map { ($0 + sectionBlockSize - 1) / sectionBlockSize }
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

/// More sections than any file has, so that a head that is none asks for little memory.
private let mostSections: UInt64 = 64

/// How many bytes have a checksum of their own, so that a few of them can be read alone; a multiple of the size of every
/// number.
let sectionBlockSize = 16 << 10

func headChecksum(_ numbers: some Collection<UInt64>) -> UInt64 {
  unsafe Array(numbers).withUnsafeBytes { unsafe checksum(of: $0) }
}

/// Some numbers from an offset on; none where the file has not so many.
private func readNumbers(_ count: Int, from descriptor: Int32, at offset: Int) -> [UInt64] {
  unsafe [UInt64](unsafeUninitializedCapacity: count) { buffer, initialized in
    let isRead = unsafe readAll(into: UnsafeMutableRawBufferPointer(buffer), from: descriptor, at: offset)
    initialized = isRead ? count : 0
  }
}

/// The checksums of all blocks of a section.
func checksums(of section: UnsafeRawBufferPointer) -> [UInt64] {
  stride(from: 0, to: section.count, by: sectionBlockSize).map { start in
    let block = unsafe section[start..<min(start + sectionBlockSize, section.count)]
    return unsafe checksum(of: UnsafeRawBufferPointer(rebasing: block))
  }
}

/// A checksum that tells damage, not intent: four lanes of eight bytes, so that it costs no more than reading memory.
func checksum(of bytes: UnsafeRawBufferPointer) -> UInt64 {
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
