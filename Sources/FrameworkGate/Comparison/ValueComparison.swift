import ProfileModel
import YAMLSyntax

/// Finds what two states of one document say otherwise, field by field.
struct ValueComparison {
  let terms: ComparisonTerms
  let subject: Subject

  /// The levels whose pages are gone or new: what is said of them goes and comes with the page.
  var passedOver: Set<String> = []

  /// The levels that the document is about, for what it says of all of them at once.
  var levels: [String] = []

  private(set) var changes: [Change] = []

  init(of subject: Subject, under terms: ComparisonTerms) {
    self.terms = terms
    self.subject = subject
  }

  /// Compares two values of one sense, of which one may be missing.
  mutating func compare(_ sense: Sense, _ base: Located?, _ head: Located?, at path: String) {
    if case .words(let usual) = sense.form {
      return compareWords(sense, usual, base, head, at: path)
    }
    let base = base.flatMap { $0.isEmpty ? nil : $0 }
    let head = head.flatMap { $0.isEmpty ? nil : $0 }
    guard base != nil || head != nil else { return }
    if sense.isWhole, base == nil || head == nil { return reportExistence(sense, base, head, at: path) }
    switch sense.form {
    case .nothing, .words: return
    case .wording: compareTexts(sense, reworded: .meaning, base, head, at: path)
    case .name: compareTexts(sense, reworded: .identity, base, head, at: path)
    case .fact(let changed): if base?.content != head?.content { report(changed, base, head, at: path) }
    case .flag(let on, let off): compareFlags(on, off, base, head, at: path)
    case .amount(let raised, let lowered, let usual):
      let (old, new) = (base?.text ?? usual.map(String.init), head?.text ?? usual.map(String.init))
      compareSteps(sense, raised, lowered, old, new, base, head, at: path) { isBelow($0, $1) }
    case .proficiency:
      compareSteps(sense, .tightening, .loosening, base?.text, head?.text, base, head, at: path) {
        [terms] in terms.isBelow($0, $1)
      }
    case .severity: compareSeverities(sense, base, head, at: path)
    case .mastery: compareMastery(sense, base, head, at: path)
    case .list(let item, let names): compareLists(item, names, base, head, at: path)
    case .entries(let value, let isOrdered): compareEntries(value, isOrdered, base, head, at: path)
    case .parts(let fields, let shorthand): compareParts(fields, shorthand, base, head, at: path)
    }
  }

  /// Reports a change of a class, with what stood there and what stands there now.
  mutating func report(_ kind: ChangeClass, _ base: Located?, _ head: Located?, at path: String) {
    let kind = terms.people.map { path.hasSuffix(".fields.\($0)") } == true ? .editorial : kind
    changes.append(
      Change(
        kind, of: subject, at: path, before: base?.line, after: head?.line, base: base?.place(path),
        head: head?.place(path)))
  }

  private mutating func reportExistence(
    _ sense: Sense, _ base: Located?, _ head: Located?, at path: String
  ) {
    report(base == nil ? sense.given : sense.gone, base, head, at: path)
  }

  private mutating func compareTexts(
    _ sense: Sense, reworded: ChangeClass, _ base: Located?, _ head: Located?, at path: String
  ) {
    guard let base, let head else { return reportExistence(sense, base, head, at: path) }
    let (before, after) = (base.text, head.text)
    guard before != after else { return }
    report(terms.wording.isEditorial(before, after) ? .editorial : reworded, base, head, at: path)
  }

  private mutating func compareFlags(
    _ on: ChangeClass, _ off: ChangeClass, _ base: Located?, _ head: Located?, at path: String
  ) {
    let (was, isOn) = (base?.text == "true", head?.text == "true")
    if was != isOn { report(isOn ? on : off, base, head, at: path) }
  }

  /// Compares two values that have an order; nothing where that is not known, and then something else is said.
  private mutating func compareSteps(
    _ sense: Sense, _ raised: ChangeClass, _ lowered: ChangeClass, _ old: String?, _ new: String?,
    _ base: Located?, _ head: Located?, at path: String, isBelow: (String, String) -> Bool?
  ) {
    guard let old, let new else { return reportExistence(sense, base, head, at: path) }
    guard old != new else { return }
    let kind = isBelow(old, new).map { $0 ? raised : lowered } ?? .meaning
    report(kind, base, head, at: path)
  }

  private mutating func compareSeverities(
    _ sense: Sense, _ base: Located?, _ head: Located?, at path: String
  ) {
    let rule = path.split(separator: ".").last { $0 != "severity" }.map(String.init) ?? ""
    let usual = terms.severities[rule]
    let old = base.map { terms.severity($0.text) } ?? usual
    let new = head.map { terms.severity($0.text) } ?? usual
    guard let old, let new else { return reportExistence(sense, base, head, at: path) }
    if old != new { report(new < old ? .policy : .additive, base, head, at: path) }
  }

  private mutating func compareMastery(
    _ sense: Sense, _ base: Located?, _ head: Located?, at path: String
  ) {
    let step = Sense(.proficiency, given: sense.given, gone: sense.gone)
    if base?.kind != .mapping, head?.kind != .mapping {
      return compare(step, base, head, at: path)
    }
    let named = [base, head].flatMap { $0?.kind == .mapping ? $0?.entries.map(\.key) ?? [] : [] }
    for level in (levels + named).uniqued where !passedOver.contains(level) {
      compare(
        step, base?.kind == .mapping ? base?[level] : base, head?.kind == .mapping ? head?[level] : head,
        at: "\(path).\(level)")
    }
  }
}

extension ComparisonTerms {
  /// Whether the first of two proficiencies is below the second; nothing where the framework has one of them not.
  func isBelow(_ left: String, _ right: String) -> Bool? {
    guard let first = proficiencies[left], let second = proficiencies[right] else { return nil }
    return first < second
  }
}

/// Whether the first of two numbers or days is below the second; nothing for other texts.
private func isBelow(_ left: String, _ right: String) -> Bool? {
  if let first = Double(left), let second = Double(right) { return first < second }
  func isDay(_ text: String) -> Bool {
    text.utf8.count == 10 && text.utf8.allSatisfy { $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }
  }
  return isDay(left) && isDay(right) ? left < right : nil
}

extension Sequence where Element: Hashable {
  /// The elements in their order, each once.
  var uniqued: [Element] {
    var met: Set<Element> = []
    return filter { met.insert($0).inserted }
  }
}
