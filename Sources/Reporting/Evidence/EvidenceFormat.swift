package import Provenance

/// The ways an answer about evidence can be written.
package enum EvidenceFormat: String, CaseIterable, Sendable {
  case text
  case json

  /// The answer in this format, as UTF-8 with a line feed at the end.
  ///
  /// Text names files from the folder that `prefix` leads out of, JSON from the workspace.
  package func render(_ answer: EvidenceAnswer, below prefix: String = "", style: Style = .plain) -> [UInt8] {
    switch (self, answer) {
    case (.text, .chain(let chain)): chainText(chain, below: prefix, style: style)
    case (.text, .coverage(let coverage)): coverageText(coverage, below: prefix, style: style)
    case (.text, .uses(let uses)): usesText(uses, below: prefix, style: style)
    case (.json, .chain(let chain)): chainJSON(chain).harmlessBytes
    case (.json, .coverage(let coverage)): coverageJSON(coverage).harmlessBytes
    case (.json, .uses(let uses)): usesJSON(uses).harmlessBytes
    }
  }
}
