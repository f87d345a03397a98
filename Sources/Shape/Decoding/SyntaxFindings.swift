package import Diagnostics
package import SourceText
package import YAMLSyntax

/// The rules whose findings are made while a file is read as YAML.
extension RuleName {
  package static let yamlSyntax: RuleName = "yaml-syntax"
  package static let duplicateKey: RuleName = "duplicate-key"
  package static let anchorMisuse: RuleName = "anchor-misuse"
}

extension SyntaxProblem {
  fileprivate var rule: RuleName {
    switch kind {
    case .duplicateKey: .duplicateKey
    case .unusedAnchor, .mergeHidesField, .malformedMerge: .anchorMisuse
    default: .yamlSyntax
    }
  }

  fileprivate var relation: String {
    switch kind {
    case .duplicateKey: "given here first"
    case .mergeHidesField: "the value that is hidden"
    case .malformed(.indentation, _, _): "the lines it may belong with start here"
    case .malformed(.unclosedBracket, _, _), .malformed(.unclosedQuote, _, _): "noticed here"
    case .malformed(.textAfterQuote, _, _): "the quote that it closes opens here"
    case .malformed: "what could not be read starts here"
    case .recursiveAlias: "the part that it stands within"
    default: "this belongs to it"
    }
  }

  /// The finding of a file that could not be read.
  ///
  /// Where `fields` are the names of the fields that a document may have, a colon too many in a text on one line carries
  /// a fix, unless one of them stands before it, and a new line may have been meant.
  package func finding(in file: SourceFile, fields: Set<String> = []) -> Finding {
    var source = LocatedSource(file)
    let place = Place(range, path: "", in: &source)
    let consequence = "nothing else in the file could be checked"
    let fingerprint = Fingerprint(
      rule: rule, entity: file.path, path: "", value: String(file.text(in: range).prefix(200)))
    if case .malformed(.colonInText, _, _) = kind,
      let line = UnquotedLine(withColonAt: range.start, in: file)
    {
      let field = line.before.split(separator: " ").last.map(String.init).flatMap {
        fields.contains($0) ? $0 : nil
      }
      let quotes = "put the text in quotes: \(doubleQuoted(line.text))"
      return Finding(
        rule: rule,
        message:
          "the colon in \(line.name) splits the text: \(quoted(line.before)) is taken for the name of a field, "
          + "and \(quoted(line.after)) for its value; \(consequence)",
        place: place,
        notes: [
          .help(field.map { "start the field `\($0)` on a line of its own; or \(quotes)" } ?? quotes)
        ],
        fix: fields.isEmpty || field != nil ? nil : line.quotingFix(in: file), fingerprint: fingerprint)
    }
    return Finding(
      rule: rule, message: "\(message); \(consequence)", place: place,
      related: related.map { RelatedPlace(Place($0, path: "", in: &source), relation) }, notes: [.help(help)],
      fingerprint: fingerprint)
  }
}

extension DocumentFindings {
  /// Reports a problem that did not keep the file from being read.
  package mutating func report(_ problem: SyntaxProblem, under root: NodeID) {
    let node = tree.node(at: problem.range)
    report(
      problem.rule, at: node ?? root, range: problem.range, problem.message,
      related: problem.related.map {
        RelatedPlace(place(of: tree.node(at: $0) ?? root, range: $0), problem.relation)
      }, notes: [.help(tree.item(ofRepeated: problem) == nil ? problem.help : forgottenDashHelp)],
      fix: fix(of: problem),
      value: node == nil ? String(tree.file.text(in: problem.range).prefix(200)) : nil)
  }

  /// The fix of a name that nothing refers to: the name goes, with the spaces that part it from what is named.
  private func fix(of problem: SyntaxProblem) -> Fix? {
    guard case .unusedAnchor = problem.kind else { return nil }
    let bytes = tree.file.bytes
    var (start, end) = (problem.range.start, problem.range.end)
    while end < bytes.count, bytes[end].isSpaceOrTab { end += 1 }
    if end == bytes.count || bytes[end].isLineBreak {
      while start > 0, bytes[start - 1].isSpaceOrTab { start -= 1 }
    }
    return Fix(
      "remove `\(tree.file.text(in: problem.range))`", safety: .safe,
      edits: [edit(ByteRange(start, end), "")])
  }
}

private let forgottenDashHelp =
  "if a new item of the list starts here, put `- ` before it; else keep one of the two and delete the other"

extension SyntaxTree {
  /// The problems, of several fields given twice in one item of a list only the first: a dash was forgotten there.
  package var distinctProblems: [SyntaxProblem] {
    var items: Set<NodeID> = []
    return problems.filter { problem in item(ofRepeated: problem).map { items.insert($0).inserted } ?? true }
  }

  /// The item of a list in which a field is given twice.
  fileprivate func item(ofRepeated problem: SyntaxProblem) -> NodeID? {
    guard case .duplicateKey = problem.kind, let key = node(at: problem.range), let item = parent(of: key),
      index(of: item) != nil
    else { return nil }
    return item
  }

  /// The first node that covers exactly `range`.
  fileprivate func node(at range: ByteRange) -> NodeID? {
    ids.first { self[$0].range == range }
  }
}
