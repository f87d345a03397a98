import ProfileModel
import YAMLSyntax

/// How lists and mappings are compared.
extension ValueComparison {
  mutating func compareParts(
    _ fields: [String: Sense], _ shorthand: String?, _ base: Located?, _ head: Located?, at path: String
  ) {
    let (old, new) = (base.map { parts(of: $0, shorthand) }, head.map { parts(of: $0, shorthand) })
    for name in ((old?.keys).map(Array.init) ?? []).merged(with: (new?.keys).map(Array.init) ?? []) {
      // A field that no shape knows has its finding already.
      guard let sense = fields[name] else { continue }
      compare(sense, old?[name], new?[name], at: name == shorthand ? path : path.appending(name))
    }
  }

  /// The fields of a mapping; what stands in its place is its shorthand.
  private func parts(of value: Located, _ shorthand: String?) -> [String: Located] {
    if value.kind != .mapping { return shorthand.map { [$0: value] } ?? [:] }
    return Dictionary(value.entries.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func compareEntries(
    _ value: Sense, _ isOrdered: Bool, _ base: Located?, _ head: Located?, at path: String
  ) {
    let (old, new) = (base?.entries ?? [], head?.entries ?? [])
    let (before, after) = (old.byKey, new.byKey)
    for key in old.map(\.key).merged(with: new.map(\.key)) where !passedOver.contains(key) {
      compare(value, before[key], after[key], at: path.appending(key))
    }
    let kept = new.map(\.key).filter { before[$0] != nil }
    if isOrdered, old.map(\.key).filter({ after[$0] != nil }) != kept {
      report(.meaning, base, head, at: path)
    }
  }

  mutating func compareLists(
    _ item: Sense, _ names: [String], _ base: Located?, _ head: Located?, at path: String
  ) {
    compareItems(item, names, base?.items ?? [], head?.items ?? [], at: path)
  }

  mutating func compareWords(
    _ sense: Sense, _ usual: [String], _ base: Located?, _ head: Located?, at path: String
  ) {
    let (old, new) = (base?.items.map(\.content) ?? usual, head?.items.map(\.content) ?? usual)
    for word in old where !new.contains(word) {
      report(sense.gone, base?.item(saying: word) ?? base, nil, at: "\(path)[\(line(word, in: base))]")
    }
    for word in new where !old.contains(word) {
      report(sense.given, nil, head?.item(saying: word) ?? head, at: "\(path)[\(line(word, in: head))]")
    }
  }

  /// A word of a list as people read it.
  private func line(_ word: String, in list: Located?) -> String { list?.item(saying: word)?.line ?? word }

  mutating func compareItems(
    _ item: Sense, _ names: [String], _ base: [Located], _ head: [Located], at path: String
  ) {
    let matching = ItemMatching(
      base, head, names: names,
      isSame: item.isSentence ? { [terms] in terms.wording.isEditorial($0, $1) } : nil)
    for (old, new) in matching.pairs {
      compare(item, old, new, at: path.appending(item: item, old.name(names) == nil ? new : old, names))
    }
    for old in matching.gone where !passedOver.contains(old.line) {
      compare(item, old, nil, at: path.appending(item: item, old, names))
    }
    for new in matching.given where !passedOver.contains(new.line) {
      compare(item, nil, new, at: path.appending(item: item, new, names))
    }
  }
}

extension Located {
  fileprivate func item(saying content: String) -> Located? { items.first { $0.content == content } }
}

extension Sense {
  /// Whether items of the sense are sentences or names, which may be worded otherwise.
  fileprivate var isSentence: Bool {
    switch form {
    case .wording: true
    case .parts(_, let shorthand): shorthand == "text"
    default: false
    }
  }
}

extension String {
  /// The path of a field below.
  fileprivate func appending(_ field: String) -> String { isEmpty ? field : "\(self).\(field)" }

  /// The path of an item below: by its name; a value by itself, and a sentence by how it begins. Examples, of which there
  /// are few, have no name.
  fileprivate func appending(item sense: Sense, _ item: Located, _ names: [String]) -> String {
    if hasSuffix(".examples") { return self + "[]" }
    return "\(self)[\(item.name(names) ?? item.line.beginning)]"
  }

  /// The first words, where there are many.
  private var beginning: String {
    let words = split(separator: " ", maxSplits: 6, omittingEmptySubsequences: true)
    return words.count > 6 ? words.prefix(6).joined(separator: " ") + "…" : self
  }
}

extension [(key: String, value: Located)] {
  var byKey: [String: Located] {
    Dictionary(map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}

extension [String] {
  /// These texts and those of another list that are not among them, sorted.
  fileprivate func merged(with others: [String]) -> [String] { Set(self).union(others).sorted() }
}
