import CanonicalJSON
import ProfileModel
import Shape
import YAMLSyntax

/// The items of a layer as they are gathered from a document.
struct ContentGathering {
  private(set) var items: [ContentItem] = []

  /// Whether everything met so far could be read.
  private(set) var isWhole = true

  /// Adds a text, unless there is nothing in it.
  mutating func add(_ name: String, _ text: String, at node: NodeID) {
    let text = text.readable
    if !text.isEmpty { items.append(ContentItem(name: name, text: text, node: node)) }
  }

  mutating func add(_ name: String, _ field: Field<String>) {
    add(name, field) { $0 }
  }

  mutating func add(_ name: String, _ field: Field<some RawRepresentable<String>>) {
    add(name, field) { $0.rawValue }
  }

  /// Adds what an author gave, in words.
  mutating func add<Value>(_ name: String, _ field: Field<Value>, inWords words: (Value) -> String) {
    if let (value, node) = read(field) { add(name, words(value), at: node) }
  }

  /// Adds the items of a list, each with all that belongs to it, in an order of its own: the author's says nothing that
  /// could be judged.
  mutating func list<Element>(
    _ field: Field<Listed<Element>>, _ members: (inout ContentGathering, Element, NodeID) -> Void
  ) {
    var groups: [[ContentItem]] = []
    for element in read(field)?.value.fields ?? [] {
      guard let (value, node) = read(element) else { continue }
      var group = ContentGathering()
      members(&group, value, node)
      isWhole = isWhole && group.isWhole
      groups.append(group.items)
    }
    groups.sort { left, right in
      left.lexicographicallyPrecedes(right) { first, second in
        first.name == second.name
          ? canonicallyPrecedes(first.text, second.text) : canonicallyPrecedes(first.name, second.name)
      }
    }
    for group in groups { items += group }
  }

  /// Adds the entries of a mapping, by their keys: their order means nothing.
  mutating func entries<Value>(
    _ field: Field<Keyed<Value>>, _ members: (inout ContentGathering, String, Field<Value>) -> Void
  ) {
    guard let (keyed, _) = read(field) else { return }
    for entry in keyed.entries.sorted(by: { canonicallyPrecedes($0.key, $1.key) }) {
      members(&self, entry.key, entry.field)
    }
  }

  /// An id that is part of a name; empty where there is none.
  mutating func id(_ field: Field<String>) -> String { read(field)?.value ?? "" }

  /// What an author gave, where it could be read.
  mutating func read<Value>(_ field: Field<Value>) -> (value: Value, node: NodeID)? {
    switch field {
    case .absent: return nil
    case .broken:
      isWhole = false
      return nil
    case .given(let value, let node): return (value, node)
    }
  }
}
