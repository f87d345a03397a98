import Diagnostics
import Shape
import YAMLSyntax

/// The own fields of one entity, held against what the framework declares.
struct OwnFieldCheck {
  var decoder: LocatedDecoder
  let owner: OwnField.Owner
  let declared: [Keyed<OwnField>.Entry]
  let given: [Keyed<NodeID>.Entry]

  /// The document's findings with those of the fields.
  mutating func findings(under node: NodeID) -> DocumentFindings {
    var misspelt: Set<String> = []
    for entry in given {
      if let declaration = declared.first(where: { $0.key == entry.key }) {
        if let field = declaration.field.value { checkValue(of: entry, field) }
      } else if let meant = reportUnknown(entry.key, at: entry.keyNode) {
        misspelt.insert(meant)
      }
    }
    for entry in declared where entry.field.value?.required.value == true && !misspelt.contains(entry.key) {
      if !given.contains(where: { $0.key == entry.key }) { reportMissing(entry.key, under: node) }
    }
    return decoder.findings
  }

  /// The document's findings with that of a name that stands for none of the fields.
  mutating func findings(naming name: String, at node: NodeID) -> DocumentFindings {
    if !declared.contains(where: { $0.key == name }) { _ = reportUnknown(name, at: node) }
    return decoder.findings
  }

  private mutating func reportUnknown(_ name: String, at node: NodeID) -> String? {
    let free = declared.map(\.key).filter { name in !given.contains { $0.key == name } }
    let suggestion = closest(to: name, among: free)
    let help =
      suggestion.map { "did you mean `\($0)`?" }
      ?? (declared.isEmpty
        ? "the framework declares no fields of a \(owner.rawValue); declare it under `fields: \(owner.rawValue):`"
        : "the framework declares \(listing(declared.map(\.key))); declare it there too, or remove it")
    decoder.findings.report(
      .unknownField, at: node,
      "\(quoted(name)) is not a field that the framework declares for a \(owner.rawValue)",
      notes: [.help(help)],
      fix: suggestion.flatMap { meant in
        isSpelling(of: meant, in: name)
          ? WrittenScalar(node, in: decoder.tree)?.fix(toRead: meant, "rename it to `\(meant)`") : nil
      })
    return suggestion
  }

  private mutating func reportMissing(_ name: String, under node: NodeID) {
    decoder.findings.report(
      .requiredField, at: node, range: decoder.findings.head(of: node),
      "a \(owner.rawValue) needs the field `\(name)`, which the framework requires",
      notes: [.help("add `\(name): …` under `fields:`")], value: name)
  }

  private mutating func checkValue(of entry: Keyed<NodeID>.Entry, _ field: OwnField) {
    guard let node = entry.field.value else { return }
    switch field.type.value {
    case .text: checkText(at: node, Shape<String>.paragraphs, field)
    case .url: checkText(at: node, Shape<String>.text(.url), field)
    case .integer: _ = Shape<Int>.integer().decode(node, with: &decoder)
    case .number: _ = Shape<Double>.number.decode(node, with: &decoder)
    case .boolean: _ = Shape<Bool>.boolean.decode(node, with: &decoder)
    case .date: _ = Shape<CalendarDate>.date.decode(node, with: &decoder)
    case nil: break
    }
  }

  private mutating func checkText(at node: NodeID, _ shape: Shape<String>, _ field: OwnField) {
    guard let text = shape.decode(node, with: &decoder).value, let allowed = field.values.value?.values,
      !allowed.contains(text)
    else { return }
    let _: String? = decoder.refuse(node, among: allowed)
  }
}
