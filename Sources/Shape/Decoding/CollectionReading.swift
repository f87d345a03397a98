import Diagnostics
public import YAMLSyntax

/// How many fields of a record a finding names.
private let shownFields = 16

/// Room for the entries of a mapping that has more than a few.
private let usualEntries = 8

/// What the generic shapes ask of a node; not generic itself, so that it is compiled once.
extension LocatedDecoder {
  @usableFromInline
  package func isScalar(_ node: NodeID) -> Bool { tree[tree.resolved(node)].kind == .scalar }

  @usableFromInline
  package func isList(_ node: NodeID) -> Bool { tree[tree.resolved(node)].kind == .sequence }

  /// The items of the list at `node`; where it is none, or must not be empty and is, a finding and nothing.
  @usableFromInline
  package mutating func items(of node: NodeID, as shape: ShapeDescription, mayBeEmpty: Bool) -> Items? {
    guard expect(.sequence, at: node, as: shape) else { return nil }
    let items = tree.items(of: node)
    return items.isEmpty && !mayBeEmpty ? refuseEmpty(node, as: shape) : items
  }

  /// The entries of the mapping at `node` and of what it merges, without keys that were given before; where it is
  /// no mapping, or empty, a finding and nothing.
  @usableFromInline
  package mutating func entries(of node: NodeID, as shape: ShapeDescription) -> [(
    key: NodeID, value: NodeID
  )]? {
    guard expect(.mapping, at: node, as: shape) else { return nil }
    let entries = mergedEntries(of: node)
    return entries.isEmpty ? refuseEmpty(node, as: shape) : entries
  }

  /// The entries of a mapping and of what it merges, without keys that were given before.
  private func mergedEntries(of node: NodeID) -> [Entries.Element] {
    var entries: [Entries.Element] = []
    entries.reserveCapacity(usualEntries)
    var given = givenEntries(of: node)
    while let entry = given.next() { entries.append(entry) }
    return entries
  }

  /// Goes over the entries of a mapping and of what it merges, without keys that were given before.
  func givenEntries(of node: NodeID) -> GivenEntries {
    let target = tree.resolved(node)
    let written = tree.entries(of: target)
    if tree.problems.isEmpty, !tree[target].hasMergeKey { return GivenEntries(written: written) }
    return GivenEntries(
      written: written, merged: tree.mergedEntries(of: target).filter { !isRepeated($0.key) }.reversed())
  }

  /// Whether a key was given before in the same mapping, which has a finding of its own.
  private func isRepeated(_ key: NodeID) -> Bool {
    tree.problems.contains { problem in
      if case .duplicateKey = problem.kind { problem.range == tree[key].range } else { false }
    }
  }

  /// Whether `node` is a collection of the kind; else a finding.
  mutating func expect(
    _ kind: Node.Kind, at node: NodeID, as shape: @autoclosure () -> ShapeDescription
  ) -> Bool {
    let target = tree[tree.resolved(node)]
    if target.kind == kind { return true }
    let shape = shape()
    if target.kind == .scalar, target.style == .plain, tree.bytes(of: node).isEmpty {
      let nothing: Bool? = refuseEmpty(node, as: shape)
      return nothing ?? false
    }
    let given = target.kind == .scalar ? quoted(tree.text(of: node)) : tree.noun(of: node)
    findings.report(
      .wrongType, at: node, range: findings.firstLine(of: node),
      "\(name(of: node)) must be \(shape.noun), but is \(given)", notes: collectionHelp(node, as: shape))
    return false
  }

  private func collectionHelp(_ node: NodeID, as shape: ShapeDescription) -> [Note] {
    switch shape {
    case .list: [.help("write each item on a line of its own, after `- `")]
    case .record(let record) where record.fields.count <= shownFields:
      [
        .help(
          "write its fields on lines of their own, indented below it: \(listing(record.fields.map(\.name)))")
      ]
    case .keyed(.choice(let names), let value):
      [
        .help(
          "write each entry on a line of its own, indented below it, \(value.layout(below: names[0].value)); the names "
            + "there are: \(listing(names.map(\.value)))")
      ]
    case .keyed(.reference(let kind, _), _), .keyed(.definition(let kind, _), _):
      [
        .help(
          "write each entry on a line of its own, indented below it, as `ID: …` with the id of a \(kind.name)"
        )
      ]
    case .keyed, .record: [.help("write each entry on a line of its own, indented below it, as `name: …`")]
    default: []
    }
  }
}

/// The entries of a mapping and of what it merges, one after the other.
struct GivenEntries {
  fileprivate var written: Entries

  /// What takes the place of what is written, where something is merged or given twice; from the last to the first.
  fileprivate var merged: [Entries.Element]?

  /// The next entry.
  mutating func next() -> Entries.Element? { merged == nil ? written.next() : merged?.popLast() }
}

extension ShapeDescription {
  /// How a value of this shape is written under a name.
  fileprivate func layout(below name: String) -> String {
    switch self {
    case .list, .either(.list, _): "as `\(name):`, and below that its items, each after `- `"
    case .record, .keyed: "as `\(name):`, and below that its fields"
    default: "as `\(name): …`"
    }
  }
}
