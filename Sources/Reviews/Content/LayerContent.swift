import CanonicalJSON
package import ProfileModel
package import Shape

/// The meaning of one layer of one document, as a panel judges it: what the document itself says there, in a form that
/// does not depend on layout, quotes, comments, or the order of fields and lists. (Where an order says something, as that
/// of levels, the framework gives it by ranks.)
///
/// What is inherited or shared is no part of it: that is judged where it lives. What a layer rests on is, since panels
/// score the evidence too: with another citation, another locator or another day, that score is about something else.
package struct LayerContent: Sendable {
  package let layer: Layer

  /// What it says, in an order that is always the same.
  package let items: [ContentItem]

  /// Whether all of it could be read.
  package let isWhole: Bool

  init(_ layer: Layer, _ gathering: ContentGathering) {
    self.layer = layer
    self.items = gathering.items
    self.isWhole = gathering.isWhole
  }

  /// What a review kept of a layer.
  package init(_ layer: Layer, kept: Field<Listed<JudgedText>>) {
    var items: [ContentItem] = []
    var isWhole = !kept.isAbsent && !kept.isBroken
    for field in kept.value?.fields ?? [] {
      guard case .given(let judged, let node) = field, let name = judged.at.value,
        let text = judged.text.value
      else {
        isWhole = false
        continue
      }
      items.append(ContentItem(name: name, text: text, node: node))
    }
    self.layer = layer
    self.items = items
    self.isWhole = isWhole
  }

  /// Whether it says the same as another.
  package func agrees(with other: LayerContent) -> Bool {
    items.count == other.items.count && zip(items, other.items).allSatisfy { $0.agrees(with: $1) }
  }

  /// The version of this form: digests of different versions say nothing about each other.
  package static let formatVersion = 1

  /// The version and the SHA-256 (FIPS 180-4) of the canonical JSON (RFC 8785) of layer and items.
  package var digest: String {
    let bytes = CanonicalWriter.bytes(capacity: items.reduce(64) { $0 + $1.text.utf8.count + 96 }) { json in
      json.object { json in
        json.array("items") { json in
          for item in items {
            json.object { json in
              json.string("at", item.name)
              json.string("text", item.text)
            }
          }
        }
        json.string("layer", layer.rawValue)
      }
    }
    return contentDigest(of: bytes, after: "\(Self.formatVersion):sha256:")
  }
}

extension Document {
  /// What the document itself says in a layer.
  package func content(of layer: Layer) -> LayerContent {
    var gathering = ContentGathering()
    switch self.content {
    case .framework(let framework): gathering.add(layer, of: framework)
    case .function(let function): gathering.add(layer, of: function)
    case .profile(let profile): gathering.add(layer, of: profile)
    case .skills(let library): gathering.add(layer, of: library)
    case .sources, .review, .baseline, .approvals: break
    }
    return LayerContent(layer, gathering)
  }
}
