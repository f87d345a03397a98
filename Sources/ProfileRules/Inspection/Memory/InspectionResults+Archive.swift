import Archive
import Diagnostics
import ProfileModel

extension InspectionResults {
  /// What was found, but for texts, as an archive; nothing where there is something that is not kept.
  ///
  /// Suppressions, baselines, parts that could not be read and names that lead nowhere are rare: the files that have some
  /// are inspected each time.
  var archived: ArraySlice<UInt8>? {
    guard suppressions.isEmpty, baseline == nil, unread.isEmpty, failures.isEmpty,
      facts.allSatisfy(\.isArchivable)
    else { return nil }
    var archive = ArchiveWriter()
    archive.write(isWhole)
    archive.write(usesDay)
    archive.write(each: facts) { $1.write(to: &$0) }
    archive.write(findings)
    return archive.bytes[...]
  }

  /// The results that were archived, without texts.
  init(archived bytes: ArraySlice<UInt8>) throws(ArchiveDamage) {
    var archive = ArchiveReader(bytes)
    self.init()
    self.isWhole = try archive.flag()
    self.usesDay = try archive.flag()
    self.facts = try archive.each { archive throws(ArchiveDamage) in try Facts(from: &archive) }
    self.findings = try archive.values()
    guard archive.isAtEnd else { throw ArchiveDamage() }
  }
}
