import SourceText
import TestSupport
import YAMLSyntax

extension Family {
  /// The published families, by file.
  static func published() throws -> [Family] {
    try DataFolder("ft-progression").files(withSuffix: ".yml").map(Family.init)
  }

  /// Reads a family as it was published; a key that this type has no place for is an error.
  init(_ file: SourceFile) throws {
    let tree = try SyntaxTree(reading: file)
    var family = try Original(tree, tree.roots[0])
    self.init(
      id: String(file.path.dropLast(".yml".count)), name: try family.text("name"),
      summary: try family.text("summary"), googleSheetID: try family.text("googleSheetId"),
      isLegacy: try family.optionalText("isLegacy").map { $0 == "true" },
      levels: try family.list("levels", of: Named.init), themes: try family.list("themes", of: Named.init),
      competencies: try family.list("competencies", of: Competency.init))
    try family.finish()
  }
}

extension Family.Named {
  fileprivate init(_ original: inout Original) throws {
    self.init(
      id: try original.text("id"), name: try original.text("name"),
      summary: try original.optionalText("summary"))
  }
}

extension Family.Competency {
  fileprivate init(_ original: inout Original) throws {
    self.init(
      id: try original.text("id"), level: try original.text("level"), theme: try original.text("theme"),
      summary: try original.text("summary"), proficiency: try original.text("proficiency"),
      examples: try original.optionalTexts("examples"),
      supportingURLs: try original.optionalList("supportingUrls") { link in
        Family.Link(label: try link.text("label"), url: try link.text("url"))
      })
  }
}

/// A mapping of an original file, taken apart key by key until none is left.
private struct Original {
  private let tree: SyntaxTree
  private var rest: [String: NodeID]

  struct Surprise: Error {
    let key: String
  }

  init(_ tree: SyntaxTree, _ node: NodeID) throws {
    self.tree = tree
    self.rest = try Dictionary(
      tree.entries(of: node).map { (tree.text(of: $0.key), $0.value) },
      uniquingKeysWith: { _, second in throw Surprise(key: "twice: \(tree.text(of: second))") })
  }

  mutating func text(_ key: String) throws -> String {
    guard let text = try optionalText(key) else { throw Surprise(key: key) }
    return text
  }

  mutating func optionalText(_ key: String) throws -> String? {
    guard let node = rest.removeValue(forKey: key) else { return nil }
    guard tree[node].kind == .scalar else { throw Surprise(key: key) }
    return tree.text(of: node)
  }

  mutating func optionalTexts(_ key: String) throws -> [String]? {
    guard let node = rest.removeValue(forKey: key) else { return nil }
    return try tree.items(of: node).map { item in
      guard tree[item].kind == .scalar else { throw Surprise(key: key) }
      return tree.text(of: item)
    }
  }

  mutating func list<Item>(_ key: String, of read: (inout Original) throws -> Item) throws -> [Item] {
    guard let items = try optionalList(key, of: read) else { throw Surprise(key: key) }
    return items
  }

  mutating func optionalList<Item>(
    _ key: String, of read: (inout Original) throws -> Item
  ) throws -> [Item]? {
    guard let node = rest.removeValue(forKey: key) else { return nil }
    return try tree.items(of: node).map { item in
      var original = try Original(tree, item)
      let value = try read(&original)
      try original.finish()
      return value
    }
  }

  /// Fails if a key was not read.
  func finish() throws {
    if let key = rest.keys.sorted().first { throw Surprise(key: key) }
  }
}
