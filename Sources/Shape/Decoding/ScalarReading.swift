import Diagnostics
import SourceText
public import YAMLSyntax

extension LocatedDecoder {
  /// The text at `node` if it is one and has the form; else a finding, and nothing.
  @usableFromInline package mutating func readText(at node: NodeID, form: TextForm) -> String? {
    guard expectScalar(at: node, as: .text(form)) else { return nil }
    if mayHoldTrap(node) { reportTraps(at: node) }
    guard form.matches(node, in: tree) else { return refuse(node, form: form) }
    return tree.text(of: node)
  }

  /// The text at `node` if it is a name of the form; else a finding, and nothing.
  @usableFromInline package mutating func readName(
    at node: NodeID, form: TextForm, _ shape: @autoclosure () -> ShapeDescription
  ) -> String? {
    guard let name = readText(at: node, form: form) else { return nil }
    guard Placeholder.isWhole(node, in: tree) else { return name }
    _ = reportPlaceholder(at: node, as: shape())
    return nil
  }

  /// The bytes of the scalar at `node`; where it is none, or nothing is written there, a finding.
  ///
  /// The shape is made only for a finding: a description of it takes memory of its own.
  mutating func readScalar(at node: NodeID, as shape: @autoclosure () -> ShapeDescription) -> ArraySlice<
    UInt8
  >? {
    expectScalar(at: node, as: shape()) ? tree.bytes(of: node) : nil
  }

  /// Whether something is written as a scalar at `node`; else a finding.
  private mutating func expectScalar(at node: NodeID, as shape: @autoclosure () -> ShapeDescription) -> Bool {
    let target = tree.resolved(node)
    if tree[target].kind == .scalar, tree[target].style != .plain || tree.firstByte(of: target) != nil {
      return true
    }
    let nothing: Bool? =
      tree[target].kind == .scalar ? refuseEmpty(node, as: shape()) : refuseCollection(node, as: shape())
    return nothing ?? false
  }

  /// The value that `parse` makes of a scalar without quotes; else a finding.
  mutating func readPlain<Value>(
    at node: NodeID, as shape: @autoclosure () -> ShapeDescription, _ parse: (String) -> Value?
  ) -> Value? {
    guard let bytes = readScalar(at: node, as: shape()) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    let isQuoted = tree[tree.resolved(node)].style != .plain
    if !isQuoted, let value = parse(text) { return value }
    let shape = shape()
    if reportPlaceholder(at: node, as: shape) { return nil }
    let help = isQuoted && parse(text) != nil ? "write it without quotes: \(text)" : shape.plainHelp
    findings.report(
      .wrongType, at: node, "\(name(of: node)) must be \(shape.noun), but is \(quoted(text))",
      notes: help.map { [.help($0)] } ?? [])
    return nil
  }

  /// Reports a text that breaks its form.
  mutating func refuse<Value>(_ node: NodeID, form: TextForm) -> Value? {
    if reportPlaceholder(at: node, as: .text(form)) { return nil }
    let text = tree.text(of: node)
    let isBlank = !TextForm.text.matches(tree.bytes(of: node))
    let message =
      isBlank
      ? "\(name(of: node)) is empty; it must be \(form.noun)"
      : "\(subject(of: node)) must be \(form.noun), but is \(quoted(text))"
    let help = isBlank ? emptyHelp(node) : form.help(for: text)
    findings.report(.valueNotAllowed, at: node, message, notes: help.map { [.help($0)] } ?? [])
    return nil
  }

  /// Reports a value that is not one of those allowed, with the reason for that where there is more to say.
  package mutating func refuse<Value>(
    _ node: NodeID, among allowed: [String], because reason: String? = nil
  ) -> Value? {
    refuse(node, among: allowed.map { ShapeDescription.Choice($0, "") }, because: reason)
  }

  /// Reports a value that is not one of those allowed, and says what these mean unless one of them was meant plainly.
  mutating func refuse<Value>(
    _ node: NodeID, among choices: [ShapeDescription.Choice], because reason: String? = nil
  ) -> Value? {
    if reportPlaceholder(at: node, as: .choice(choices)) { return nil }
    let given = tree.text(of: node)
    let allowed = choices.map(\.value)
    let list = enumeration(allowed)
    let suggestion = closest(to: given, among: allowed)
    let help = suggestion.map { ["did you mean `\($0)`?"] } ?? choices.meanings
    findings.report(
      .valueNotAllowed, at: node,
      "\(subject(of: node)) must be \(allowed.count == 1 ? list : "one of \(list)"), but is \(quoted(given))",
      notes: (reason.map { [.required($0)] } ?? [])
        + help.map { .help($0) },
      fix: suggestion.flatMap { meant in
        isSpelling(of: meant, in: given)
          ? WrittenScalar(node, in: tree)?.fix(toRead: meant, "write `\(meant)`") : nil
      })
    return nil
  }

  /// Reports a value that breaks a bound.
  mutating func refuse<Value>(
    _ node: NodeID, _ requirement: String, because reason: String? = nil
  ) -> Value? {
    findings.report(
      .valueNotAllowed, at: node, "\(name(of: node)) \(requirement), but is \(quoted(tree.text(of: node)))",
      notes: reason.map { [.required($0)] } ?? [])
    return nil
  }

  private mutating func refuseCollection<Value>(_ node: NodeID, as shape: ShapeDescription) -> Value? {
    if reportColon(at: node) { return nil }
    findings.report(
      .wrongType, at: node, range: findings.firstLine(of: node),
      "\(name(of: node)) must be \(shape.noun), but is \(tree.noun(of: node))",
      notes: [.help(collectionHelp(node))])
    return nil
  }

  private func collectionHelp(_ node: NodeID) -> String {
    let target = tree[tree.resolved(node)]
    switch (target.kind, target.style) {
    case (.sequence, .flow):
      return
        "write one value, without brackets; if the brackets belong to a text, put all of it in double quotes"
    case (.sequence, _) where tree.index(of: node) != nil:
      return "a text that begins with `- ` has to stand in quotes"
    case (.sequence, _): return "write one value, without `- `"
    case (_, .flow):
      return "write one value, without braces; if the braces belong to a text, put all of it in double quotes"
    default:
      return
        "write one value behind the colon, without fields below it; put a text with a colon in double quotes"
    }
  }

  /// Reports a place where nothing is written.
  @usableFromInline package mutating func refuseEmpty<Value>(_ node: NodeID, as shape: ShapeDescription)
    -> Value?
  {
    findings.report(
      .wrongType, at: node, range: findings.head(of: node),
      "\(name(of: node)) is empty; it must be \(shape.noun)",
      notes: emptyHelp(node).map { [.help($0)] } ?? [], value: "")
    return nil
  }

  private func emptyHelp(_ node: NodeID) -> String? {
    if tree.parent(of: node) == nil { return nil }
    if tree[node].role == .key { return "write the name before the colon" }
    return tree.index(of: node) == nil
      ? "write it, or delete the field if it can be left out" : "write it, or delete the item"
  }

  /// What a message says must be something: a node by its name, a key without repeating it.
  private func subject(of node: NodeID) -> String {
    tree[node].role == .key ? "the name of the field" : name(of: node)
  }
}

extension ShapeDescription {
  /// How a number or a yes or no is written.
  fileprivate var plainHelp: String? {
    switch self {
    case .integer: "write it in digits and nothing else, as in `3`"
    case .number: "write it in digits, with a point and nothing else, as in `3` or `2.5`"
    case .boolean: "write `true` for yes and `false` for no"
    default: nil
    }
  }
}

extension [ShapeDescription.Choice] {
  /// What each value means, as far as that is known; nothing where there is no choice.
  fileprivate var meanings: [String] {
    count == 1 ? [] : filter { !$0.summary.isEmpty }.map { "`\($0.value)`: \($0.summary)" }
  }
}

extension TextForm {
  /// How a text that breaks the form is mended.
  fileprivate func help(for text: String) -> String? {
    switch self {
    case .date:
      text.utf8.count == 10
        && text.utf8.enumerated().allSatisfy { ($0 == 4 || $0 == 7) ? $1 == UInt8(ascii: "-") : $1.isDigit }
        ? "there is no such day in the calendar"
        : CalendarDate(meantBy: text).map { "did you mean `\($0)`?" }
          ?? "write year, month and day, as in `2026-01-31`"
    case .period:
      CalendarDate(meantBy: text).map { "did you mean `\($0)`?" }
        ?? "write a day, a month or a year, as in `2026-01-31`, `2026-01` or `2026`"
    case .identifier, .code: "leave out spaces and other signs; write `-` between words"
    case .line: "write it on one line"
    case .url: "write the whole address, as in `https://example.org/page`"
    case .pathPattern:
      "write the path from the folder of framework.yaml on, with `/` between names and `**` only alone between them"
    case .path:
      "write the path from the folder of framework.yaml on, with `/` between names, without `.` at the beginning of one"
    case .digest: "take the review from `plumb review record`, which writes the digest"
    case .text, .language: nil
    }
  }
}
