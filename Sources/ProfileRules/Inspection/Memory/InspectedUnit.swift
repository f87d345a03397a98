import Archive

/// A file that was inspected, together with the reviews of what it holds: what is found there depends on nothing else,
/// beside what all documents share.
struct InspectedUnit: Sendable {
  let file: String

  /// The name of what reviews of it judge.
  let subject: String?

  /// The files of its reviews, in order.
  let reviews: [String]

  /// Where its texts stand among all.
  var texts: Range<Int>

  /// What was found there, as an archive; nothing where it cannot be kept, and has to be found anew each time.
  let results: ArraySlice<UInt8>?

  /// The file and its reviews.
  var files: [String] { [file] + reviews }
}

extension InspectedUnit {
  /// Writes all but the results, of which it says how many bytes they take.
  func write(to archive: inout ArchiveWriter) {
    archive.write(file)
    archive.write(subject)
    archive.write(each: reviews) { $0.write($1) }
    archive.write(count: texts.lowerBound)
    archive.write(count: texts.count)
    archive.write(results != nil)
    archive.write(count: results?.count ?? 0)
  }

  /// Reads a unit whose results begin at an offset of some bytes, which is moved on behind them.
  init(
    from archive: inout ArchiveReader, resultsIn bytes: [UInt8], at offset: inout Int
  ) throws(ArchiveDamage) {
    self.file = try archive.text()
    self.subject = try archive.optionalText()
    self.reviews = try archive.each { archive throws(ArchiveDamage) in try archive.text() }
    let start = try archive.count()
    self.texts = start..<start + (try archive.count())
    let isKept = try archive.flag()
    let end = offset + (try archive.count())
    guard end <= bytes.count else { throw ArchiveDamage() }
    self.results = isKept ? bytes[offset..<end] : nil
    offset = end
  }
}
