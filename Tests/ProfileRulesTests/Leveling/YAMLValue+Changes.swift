import YAMLSyntax

/// Looking into documents and changing them; what is not there reads as an empty text.
extension YAMLValue {
  subscript(key: String) -> YAMLValue {
    switch self {
    case .mapping(let entries): entries.first { $0.key == key }?.value ?? .plain("")
    case .list(let items): Int(key).flatMap { items.indices.contains($0) ? items[$0] : nil } ?? .plain("")
    case .plain, .quoted: .plain("")
    }
  }

  subscript(path: [String]) -> YAMLValue { path.reduce(self) { $0[$1] } }

  var keys: [String] { if case .mapping(let entries) = self { entries.map(\.key) } else { [] } }

  var items: [YAMLValue] { if case .list(let items) = self { items } else { [] } }

  var string: String? {
    switch self {
    case .plain(let text), .quoted(let text): text
    case .list, .mapping: nil
    }
  }

  /// The same document with another value at a path, or without it.
  func setting(_ path: some Collection<String>, to value: YAMLValue?) -> YAMLValue {
    guard let key = path.first else { return value ?? self }
    let rest = path.dropFirst()
    let changed = rest.isEmpty ? value : self[key].setting(rest, to: value)
    switch self {
    case .mapping(var entries):
      guard let index = entries.firstIndex(where: { $0.key == key }) else { return self }
      if let changed { entries[index].value = changed } else { entries.remove(at: index) }
      return .mapping(entries)
    case .list(var items):
      guard let index = Int(key), items.indices.contains(index) else { return self }
      if let changed { items[index] = changed } else { items.remove(at: index) }
      return .list(items)
    case .plain, .quoted: return self
    }
  }

  /// Each level among the keys of a mapping with the next one of its track, as which it begins with the same letter.
  var steps: [(String, String)] {
    zip(keys, keys.dropFirst()).filter { $0.first == $1.first }
  }

  /// The paths to all values that stand below a key of this name.
  func paths(to name: String) -> [[String]] {
    switch self {
    case .mapping(let entries):
      entries.flatMap { entry in
        entry.key == name ? [[name]] : entry.value.paths(to: name).map { [entry.key] + $0 }
      }
    case .list(let items):
      items.enumerated().flatMap { index, item in item.paths(to: name).map { [String(index)] + $0 } }
    case .plain, .quoted: []
    }
  }

  /// The paths to all ranges of years.
  var ranges: [[String]] {
    paths(to: "experience").flatMap { path in self[path].items.indices.map { path + [String($0)] } }
  }

  /// The same without the fields `id`, as a copy has to be.
  var withoutIDs: YAMLValue {
    switch self {
    case .mapping(let entries): .mapping(entries.filter { $0.key != "id" })
    case .list(let items): .list(items.map(\.withoutIDs))
    case .plain, .quoted: self
    }
  }

  /// The same with a word replaced in all texts.
  func replacing(_ word: String, by other: String) -> YAMLValue {
    switch self {
    case .mapping(let entries):
      .mapping(
        entries.map {
          $0.key == "text" || $0.value.string == nil
            ? Entry(key: $0.key, value: $0.value.replacing(word, by: other)) : $0
        })
    case .list(let items): .list(items.map { $0.replacing(word, by: other) })
    case .plain(let text): .plain(text.replacing(word, with: other))
    case .quoted(let text): .quoted(text.replacing(word, with: other))
    }
  }

  /// How many items of a list have a word in their text.
  func count(of word: String) -> Int {
    items.count { ($0["text"].string ?? $0.string ?? "").contains(word) }
  }
}
