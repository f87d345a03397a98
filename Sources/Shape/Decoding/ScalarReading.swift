import Diagnostics
public import YAMLSyntax

extension LocatedDecoder {
  /// The text at `node` if it is one and has the form; else a finding, and nothing.
  @usableFromInline package mutating func readText(at node: NodeID, form: TextForm) -> String? {
    guard let bytes = readScalar(at: node, as: .text(form)) else { return nil }
    reportTraps(at: node, bytes)
    guard form.matches(bytes) else { return refuse(node, form: form) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The bytes of the scalar at `node`; where it is none, or nothing is written there, a finding.
  mutating func readScalar(at node: NodeID, as shape: ShapeDescription) -> ArraySlice<UInt8>? {
    let target = tree[tree.resolved(node)]
    guard target.kind == .scalar else { return refuseCollection(node, as: shape) }
    let bytes = tree.bytes(of: node)
    guard !(bytes.isEmpty && target.style == .plain) else { return refuseEmpty(node, as: shape) }
    return bytes
  }

  /// The value that `parse` makes of a scalar without quotes; else a finding.
  mutating func readPlain<Value>(
    at node: NodeID, as shape: ShapeDescription, _ parse: (String) -> Value?
  ) -> Value? {
    guard let bytes = readScalar(at: node, as: shape) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    let isQuoted = tree[tree.resolved(node)].style != .plain
    if !isQuoted, let value = parse(text) { return value }
    findings.report(
      .wrongType, at: node, "\(name(of: node)) must be \(shape.noun), but is \(quoted(text))",
      notes: isQuoted && parse(text) != nil ? [.help("write it without quotes: \(text)")] : [])
    return nil
  }

  /// Reports a text that breaks its form.
  mutating func refuse<Value>(_ node: NodeID, form: TextForm) -> Value? {
    let text = tree.text(of: node)
    let isBlank = !TextForm.text.matches(tree.bytes(of: node))
    let message =
      isBlank
      ? "\(name(of: node)) is empty; it must be \(form.noun)"
      : "\(name(of: node)) must be \(form.noun), but is \(quoted(text))"
    findings.report(.valueNotAllowed, at: node, message, notes: isBlank ? [.help(emptyHelp)] : [])
    return nil
  }

  /// Reports a value that is not one of those allowed.
  package mutating func refuse<Value>(_ node: NodeID, among allowed: [String]) -> Value? {
    let given = tree.text(of: node)
    let list = enumeration(allowed)
    let suggestion = closest(to: given, among: allowed)
    findings.report(
      .valueNotAllowed, at: node,
      "\(name(of: node)) must be \(allowed.count == 1 ? list : "one of \(list)"), but is \(quoted(given))",
      notes: suggestion.map { [.help("did you mean `\($0)`?")] } ?? [],
      fix: suggestion.map {
        Fix("write `\($0)`", safety: .safe, edits: [findings.edit(tree[node].range, $0)])
      })
    return nil
  }

  /// Reports a value that breaks a bound.
  mutating func refuse<Value>(_ node: NodeID, _ requirement: String) -> Value? {
    findings.report(
      .valueNotAllowed, at: node, "\(name(of: node)) \(requirement), but is \(quoted(tree.text(of: node)))")
    return nil
  }

  private mutating func refuseCollection<Value>(_ node: NodeID, as shape: ShapeDescription) -> Value? {
    if reportColon(at: node, as: shape) { return nil }
    findings.report(
      .wrongType, at: node, range: findings.firstLine(of: node),
      "\(name(of: node)) must be \(shape.noun), but is \(tree.noun(of: node))",
      notes: nestedListHelp(node))
    return nil
  }

  private func nestedListHelp(_ node: NodeID) -> [Note] {
    guard tree[tree.resolved(node)].kind == .sequence, tree.index(of: node) != nil else { return [] }
    return [.help("a text that begins with `- ` has to stand in quotes")]
  }

  /// Reports a place where nothing is written.
  @usableFromInline package mutating func refuseEmpty<Value>(_ node: NodeID, as shape: ShapeDescription)
    -> Value?
  {
    findings.report(
      .wrongType, at: node, range: findings.head(of: node),
      "\(name(of: node)) is empty; it must be \(shape.noun)", notes: [.help(emptyHelp)], value: "")
    return nil
  }

  private var emptyHelp: String { "write it, or leave the field out if it is optional" }
}
