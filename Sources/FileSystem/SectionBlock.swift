#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A part of a section while parts of it are read.
struct SectionBlock {
  private var bytes: [UInt8] = []

  /// Where it stands in its section, in bytes.
  private(set) var range = 0..<0

  /// Reads a block unless it is the one at hand; false where it is not what was written.
  mutating func load(_ index: Int, of section: PlacedSection, from descriptor: Int32) -> Bool {
    let start = index * sectionBlockSize
    if range.lowerBound == start, !range.isEmpty { return true }
    range = start..<min(start + sectionBlockSize, section.range.count)
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

/// Fills `bytes` from an offset of a file on; false where the file has not so many.
func readAll(
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

/// Has the system get ready memory that is about to be filled, in large pages where these fit: to get megabytes page by
/// page, each when it is first written to, takes longer than to read them.
func prepare(_ bytes: UnsafeMutableRawBufferPointer) {
  #if os(Linux)
  guard bytes.count >= smallestPrepared, let base = bytes.baseAddress else { return }
  // Where the system does not follow, everything is as it was.
  if bytes.count >= largePage * 2 {
    let start = unsafe base.alignedUp(toMultipleOf: largePage)
    _ = unsafe madvise(start, (bytes.count - (start - base)) / largePage * largePage, MADV_HUGEPAGE)
  }
  let start = unsafe base.alignedUp(toMultipleOf: page)
  _ = unsafe madvise(start, (bytes.count - (start - base)) / page * page, populateForWriting)
  #endif
}

/// `MADV_POPULATE_WRITE`, which Linux has since 5.14 and older headers of C do not name.
private let populateForWriting: Int32 = 23

/// In bytes.
private let page = 4 << 10

/// How many bytes have to be asked for at once for it to be worth a call of the system.
private let smallestPrepared = 64 << 10

/// In bytes.
private let largePage = 2 << 20
