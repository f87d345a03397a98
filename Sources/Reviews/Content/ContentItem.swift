package import YAMLSyntax

/// One thing that a panel judges: a text, or a fact such as a theme or a citation, written as a text.
package struct ContentItem: Sendable {
  /// Where it stands in its document, as paths name places; items of lists by id where they have one, else by nothing:
  /// several may have one name.
  package let name: String

  /// What it says, as a reader sees it: white space is folded, and what nobody sees is left out.
  package let text: String

  /// Where it is written.
  package let node: NodeID

  package init(name: String, text: String, node: NodeID) {
    self.name = name
    self.text = text
    self.node = node
  }

  /// Whether it says the same at the same place as another.
  package func agrees(with other: ContentItem) -> Bool { name == other.name && text == other.text }

  /// Whether it is something that people read as a sentence or a name, and not a fact: only of these a change can be
  /// editorial.
  package var isProse: Bool { Self.isProse(name) }

  /// Whether the item of a name is prose.
  static func isProse(_ name: String) -> Bool {
    if ["pay.", "evidence.", "classification["].contains(where: name.hasPrefix) { return false }
    if name.contains(".evidence[") || name.contains(".classification[") || name.contains(".pay.") {
      return false
    }
    let field = name.utf8.lastIndex(of: UInt8(ascii: ".")).map { name[name.index(after: $0)...] } ?? name[...]
    return !factFields.contains(String(field.prefix { $0 != "[" }))
  }
}

/// The fields whose values are chosen, counted or referred to, not worded.
private let factFields: Set<String> = [
  "theme", "proficiency", "url", "rank", "experience", "degree", "kind", "broader", "external", "skill",
]
