#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

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

  /// All bytes of a section, with room for `spare` more behind them.
  package func bytes(_ section: Int, spare: Int = 0) throws(FileError) -> [UInt8] {
    try read(section, spare: spare)
  }

  /// All numbers of a section, with room for `spare` more behind them.
  package func numbers(_ section: Int, spare: Int = 0) throws(FileError) -> [UInt32] {
    try read(section, spare: spare)
  }

  /// All numbers of a section, with room for `spare` more behind them.
  package func wideNumbers(_ section: Int, spare: Int = 0) throws(FileError) -> [UInt64] {
    try read(section, spare: spare)
  }

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

  private func read<Number: BitwiseCopyable>(_ index: Int, spare: Int = 0) throws(FileError) -> [Number] {
    let section = try section(index, of: Number.self)
    var isWhole = false
    let length = section.range.count / MemoryLayout<Number>.stride
    let numbers = unsafe [Number](unsafeUninitializedCapacity: length + spare) { buffer, count in
      let bytes = unsafe UnsafeMutableRawBufferPointer(buffer)[..<section.range.count]
      let target = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes)
      unsafe prepare(target)
      isWhole = unsafe section.read(0..<section.range.count, into: target, from: descriptor)
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
    var block = SectionBlock()
    var isWhole = true
    let all = ranges.reduce(0) { $0 + $1.count }
    let numbers = unsafe [Number](unsafeUninitializedCapacity: all) { buffer, count in
      let target = UnsafeMutableRawBufferPointer(buffer)
      var filled = 0
      for range in ranges {
        var rest = range.lowerBound * stride..<range.upperBound * stride
        while !rest.isEmpty, isWhole {
          let blocks = section.wholeBlocks(atStartOf: rest)
          if !blocks.isEmpty {
            let part = unsafe UnsafeMutableRawBufferPointer(rebasing: target[filled..<filled + blocks.count])
            isWhole = unsafe section.read(blocks, into: part, from: descriptor)
            filled += blocks.count
            rest = blocks.upperBound..<rest.upperBound
            continue
          }
          isWhole = block.load(rest.lowerBound / sectionBlockSize, of: section, from: descriptor)
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
