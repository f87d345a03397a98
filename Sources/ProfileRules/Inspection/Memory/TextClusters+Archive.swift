import Archive
import Diagnostics

extension TextClusters {
  func write(to archive: inout ArchiveWriter) {
    for clusters in [alike, sharingRuns] {
      archive.write(each: clusters) { archive, cluster in
        archive.write(each: cluster.texts) { $0.write(count: $1) }
        archive.write(cluster.outcome.findings)
        archive.write(each: cluster.outcome.usedAllowances) { $0.write(count: $1) }
      }
    }
  }

  /// Reads clusters of so many texts and paragraphs.
  init(from archive: inout ArchiveReader, texts: Int, paragraphs: Int) throws(ArchiveDamage) {
    self.init(
      alike: try archive.each { archive throws(ArchiveDamage) in
        try FoundCluster(from: &archive, below: texts)
      },
      sharingRuns: try archive.each { archive throws(ArchiveDamage) in
        try FoundCluster(from: &archive, below: paragraphs)
      })
    guard archive.isAtEnd else { throw ArchiveDamage() }
  }
}

extension TextClusters.FoundCluster {
  /// Reads a cluster of texts whose positions are below a count.
  fileprivate init(from archive: inout ArchiveReader, below count: Int) throws(ArchiveDamage) {
    self.texts = try archive.each { archive throws(ArchiveDamage) in try archive.count() }
    guard !texts.isEmpty, texts.allSatisfy({ $0 < count }) else { throw ArchiveDamage() }
    let findings: [Finding] = try archive.values()
    let used = try archive.each { archive throws(ArchiveDamage) in try archive.count() }
    self.outcome = ClusterOutcome(findings: findings, usedAllowances: used)
  }
}
