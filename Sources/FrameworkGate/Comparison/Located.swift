import Diagnostics
import ProfileModel
import Shape
import SourceText
import YAMLSyntax

/// A value of a document, wherever it stands.
struct Located {
  let tree: SyntaxTree
  let node: NodeID

  var kind: Node.Kind { tree[tree.resolved(node)].kind }

  /// A scalar as the output would hold it: quotes, folding and line breaks are no part of it.
  var text: String { tree.text(of: node).normalized }

  var items: [Located] { tree.items(of: node).map { Located(tree: tree, node: $0) } }

  /// The entries of a mapping by key, those of merge keys among them; of equal keys the first stays.
  var entries: [(key: String, value: Located)] {
    var entries: [(key: String, value: Located)] = []
    var met: Set<String> = []
    for (key, value) in tree.mergedEntries(of: node) {
      let name = tree.text(of: key)
      if met.insert(name).inserted { entries.append((name, Located(tree: tree, node: value))) }
    }
    return entries
  }

  subscript(name: String) -> Located? {
    for (key, value) in tree.mergedEntries(of: node) where tree.scalar(key, equals: name.utf8) {
      return Located(tree: tree, node: value)
    }
    return nil
  }

  /// Whether it says nothing: an empty scalar or collection.
  var isEmpty: Bool {
    switch kind {
    case .scalar, .alias: tree.text(of: node).isEmpty
    case .sequence: tree.items(of: node).isEmpty
    case .mapping: entries.isEmpty
    }
  }

  /// All that it says, whatever its layout and the order of its fields and items.
  var content: String {
    switch kind {
    case .scalar, .alias: text
    case .sequence: "[" + items.map(\.content).sorted().joined(separator: "\n") + "]"
    case .mapping:
      "{" + entries.map { $0.key + ": " + $0.value.content }.sorted().joined(separator: "\n") + "}"
    }
  }

  /// What it says, in a line for people: its text or its name where it has one.
  var line: String {
    switch kind {
    case .scalar, .alias: text.replacing("\n\n", with: " ")
    case .sequence: items.map(\.line).joined(separator: ", ")
    case .mapping:
      tellingFields.lazy.compactMap { self[$0] }.first?.line
        ?? entries.map { plainFields.contains($0.key) ? $0.value.line : "\($0.key) \($0.value.line)" }
        .joined(separator: ", ")
    }
  }

  /// Where it stands, under a path.
  func place(_ path: String) -> Place {
    var source = LocatedSource(tree.file)
    return Place(tree[node].range.firstLine(in: tree.file), path: path, in: &source)
  }
}

/// The fields by which people know a thing, most telling first.
private let tellingFields = ["text", "title", "name", "definition"]

/// The fields whose values say by themselves what they are.
private let plainFields: Set<String> = [
  "source", "locator", "skill", "applied", "scheme", "code", "profile", "because", "of", "rule", "date",
]

extension ByteRange {
  /// The part of the range on the line where it starts.
  fileprivate func firstLine(in file: SourceFile) -> ByteRange {
    let end = file.bytes[start..<end].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    return ByteRange(start, end ?? self.end)
  }
}
