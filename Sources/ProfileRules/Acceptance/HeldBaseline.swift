package import Diagnostics
package import ProfileModel
import Shape
import YAMLSyntax

/// A workspace's baseline with its place in the file, so that its entries can be judged and edited.
package struct HeldBaseline: Sendable {
  /// An entry that could be read.
  package struct Entry: Sendable {
    package let line: BaselineLine

    /// Where its fingerprint stands.
    package let place: Place

    let node: NodeID

    /// Where its file is named.
    let fileNode: NodeID
  }

  package let document: Document

  /// In the order of the file.
  package let entries: [Entry]

  /// The fingerprints that are accepted.
  package let fingerprints: Set<String>

  init(_ baseline: Baseline, in document: Document, _ findings: inout DocumentFindings) {
    var entries: [Entry] = []
    for (entry, node) in baseline.entries.value?.located ?? [] {
      guard case .given(let fingerprint, let place) = entry.fingerprint, let rule = entry.rule.value,
        case .given(let file, let fileNode) = entry.file, let reason = entry.reason.value
      else { continue }
      entries.append(
        Entry(
          line: BaselineLine(
            fingerprint: fingerprint, rule: rule, file: file, path: entry.path.value ?? "", reason: reason,
            owner: entry.owner.value),
          place: findings.place(of: place), node: node, fileNode: fileNode))
    }
    self.document = document
    self.entries = entries
    self.fingerprints = Set(entries.map(\.line.fingerprint))
  }

  /// The entries of which nothing in `met` is left, and those that say again what one before them says.
  func stale(without met: Set<String>) -> [Int] {
    var seen: Set<String> = []
    return entries.indices.filter { index in
      let fingerprint = entries[index].line.fingerprint
      return !met.contains(fingerprint) || !seen.insert(fingerprint).inserted
    }
  }
}
