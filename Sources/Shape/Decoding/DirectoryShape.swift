import Diagnostics
import YAMLSyntax

/// A name that a mapping may give, with the shape of what stands under it.
package struct DirectoryEntry<Value: Sendable>: Sendable {
  let name: String
  let summary: String
  let shape: Shape<Value>

  package init(_ name: String, _ summary: String, _ shape: Shape<Value>) {
    self.name = name
    self.summary = summary
    self.shape = shape
  }
}

extension Shape {
  /// A mapping that may give any of many names, each with a shape of its own.
  ///
  /// Unlike a record it reads all its values as one type and keeps their order; `noun` is what one name is called
  /// ("a rule"), and `hint` where all of them are found.
  package static func directory<Element>(
    _ name: String, _ summary: String, of noun: String, hint: String, _ entries: [DirectoryEntry<Element>]
  ) -> Shape where Value == Keyed<Element> {
    let fields = entries.map {
      FieldDescription(name: $0.name, isRequired: false, summary: $0.summary, shape: $0.shape.description)
    }
    let description = ShapeDescription.record(
      RecordDescription(name: name, summary: summary, fields: fields))
    let shapes = Dictionary(uniqueKeysWithValues: entries.map { ($0.name, $0.shape) })
    return Shape(description) { node, decoder in
      guard let given = decoder.entries(of: node, as: description) else { return nil }
      var read: [Keyed<Element>.Entry] = []
      for entry in given {
        let name = decoder.tree.text(of: entry.key)
        if let shape = shapes[name] {
          let field = shape.decode(entry.value, with: &decoder)
          read.append(.init(key: name, keyNode: entry.key, field: field))
        } else {
          decoder.reportUnknownName(entry.key, noun, among: fields.map(\.name), hint)
        }
      }
      return Keyed(read)
    }
  }
}

extension LocatedDecoder {
  fileprivate mutating func reportUnknownName(
    _ key: NodeID, _ noun: String, among names: [String], _ hint: String
  ) {
    let given = tree.text(of: key)
    findings.report(
      .unknownField, at: key, "\(quoted(given)) is not \(noun)",
      notes: [.help(closest(to: given, among: names).map { "did you mean `\($0)`?" } ?? hint)])
  }
}
