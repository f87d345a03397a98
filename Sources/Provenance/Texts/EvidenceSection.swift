package import ProfileModel
import YAMLSyntax

/// The texts of one layer that were written in one document, which have its evidence and its review in common.
package struct EvidenceSection: Sendable {
  package let layer: Layer
  package let home: Home

  /// What the layer rests on, for texts that cite nothing themselves.
  package let support: Support
  package let verdict: Verdict
  package let texts: [PublishedText]

  /// Whether one of the texts cites nothing itself, so that it rests on what the layer does.
  package var isRestedOn: Bool { texts.contains(where: \.support.isMissing) }

  /// What a text of the section rests on: what it cites, else what its layer does.
  package func support(of text: PublishedText) -> Support { text.support.isMissing ? support : text.support }

  /// The section with some of its texts only; nothing where none of them is left.
  package func keeping(_ isKept: (PublishedText) -> Bool) -> EvidenceSection? {
    let kept = texts.filter(isKept)
    return kept.isEmpty
      ? nil : EvidenceSection(layer: layer, home: home, support: support, verdict: verdict, texts: kept)
  }

  /// The section with other evidence for the layer.
  func resting(on support: Support) -> EvidenceSection {
    EvidenceSection(layer: layer, home: home, support: support, verdict: verdict, texts: texts)
  }
}

/// The document in which texts live.
package struct Home: Hashable, Sendable {
  /// What the compiled output calls it: `framework`, `function:CODE`, `profile:CODE`; `skills` for shared skills.
  package let origin: String
  package let title: String?
  package let file: String

  /// Whether it is still being written.
  package let isDraft: Bool

  package var isFramework: Bool { origin == "framework" }

  /// What people call it: its code, the word `framework`, or nothing for a document that has only its file.
  package var name: String? {
    if let colon = origin.firstIndex(of: ":") { return String(origin[origin.index(after: colon)...]) }
    return isFramework ? origin : nil
  }
}

/// One text that pages publish.
package struct PublishedText: Sendable {
  /// What the compiled output calls it: the id of a statement or skill, a level and a dimension, a code.
  package let name: String

  /// The level whose pages have it; nothing where all do.
  package let level: String?
  package let text: String
  package let place: TextPlace

  /// What it cites by itself.
  package let support: Support

  let key: TextKey
}

/// What identifies a text within a workspace.
struct TextKey: Hashable, Sendable {
  let file: String
  let node: NodeID
}
