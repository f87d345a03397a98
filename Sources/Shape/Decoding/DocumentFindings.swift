package import Diagnostics
package import SourceText
package import YAMLSyntax

/// The findings of one document, each with its place made complete while the document's bytes are at hand.
package struct DocumentFindings: Sendable {
  package let tree: SyntaxTree

  /// The code or id of what the document describes, else its file: part of every fingerprint.
  package var entity: String

  /// How the document names its places.
  package let paths: DocumentPaths

  package private(set) var findings: [Finding] = []
  private var source: LocatedSource

  package init(of tree: SyntaxTree, entity: String, itemNames: [String]) {
    self.tree = tree
    self.entity = entity
    self.source = LocatedSource(tree.file)
    self.paths = DocumentPaths(tree, itemNames: itemNames)
  }

  /// Reports that something is wrong at a node.
  ///
  /// The node gives the path and, unless `range` says otherwise, the place. `value` is what identifies the finding
  /// beside its path; where it is left out, all that the node says. `further` are the other places of a cluster.
  package mutating func report(
    _ rule: RuleName, at node: NodeID, range: ByteRange? = nil, _ message: String, label: String? = nil,
    related: [RelatedPlace] = [], notes: [Note] = [], fix: Fix? = nil, isBinding: Bool = false,
    value: String? = nil, further: [Finding.Member] = []
  ) {
    let first = member(rule, at: node, range: range, value: value)
    findings.append(
      Finding(
        rule: rule, message: message, label: label, place: first.place, related: related, notes: notes,
        fix: fix, isBinding: isBinding, members: [first] + further))
  }

  /// Reports that several things are missing at a node, or wrong with it, each of which counts by itself.
  package mutating func report(
    _ rule: RuleName, at node: NodeID, range: ByteRange? = nil, _ message: String, notes: [Note] = [],
    each values: [String]
  ) {
    let members = values.map { value in
      let member = member(rule, at: node, range: range, value: value)
      return Finding.Member(at: member.place, named: value, member.fingerprint)
    }
    findings.append(
      Finding(rule: rule, message: message, place: members[0].place, notes: notes, members: members))
  }

  /// One of the things that a finding says are wrong, with its place and what identifies it.
  package mutating func member(
    _ rule: RuleName, at node: NodeID, range: ByteRange? = nil, value: String? = nil
  ) -> Finding.Member {
    Finding.Member(
      at: place(of: node, range: range),
      Fingerprint(
        rule: rule, entity: entity, path: paths.stablePath(of: node),
        value: paths.normalized(value ?? paths.content(of: node))))
  }

  /// The place of a node, or of some bytes that belong to it.
  package mutating func place(of node: NodeID, range: ByteRange? = nil) -> Place {
    let path = paths.path(of: node)
    return Place(range ?? tree[node].range, path: path, in: &source)
  }

  /// An edit that replaces some bytes of this document.
  package func edit(_ range: ByteRange, _ replacement: String) -> Edit {
    Edit(file: tree.file.path, range: range, replacement: replacement)
  }
}

extension DocumentFindings {
  /// Where a missing part of a collection is reported: its key, else its first entry's key, else itself.
  package func head(of node: NodeID) -> ByteRange {
    if let key = tree.key(for: node) { return tree[key].range }
    if let first = tree.entries(of: node).first(where: { _ in true }) { return tree[first.key].range }
    return tree[node].range
  }
}
