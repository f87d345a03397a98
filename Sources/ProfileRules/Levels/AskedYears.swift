import Diagnostics
import ProfileModel
import Shape
import YAMLSyntax

/// A range of years that a level asks for, and where it stands.
struct AskedYears {
  let kind: Experience.Kind
  let from: Int

  /// The usual most; nothing where the range is open.
  let to: Int?

  /// The whole range, and its two ends.
  let node: NodeID
  let start: NodeID
  let end: NodeID?

  /// The document that gives them, where that is not the one that is looked at.
  let source: Document?

  var isInherited: Bool { source != nil }

  /// Nothing where a part of it could not be read.
  init?(_ years: Experience, at node: NodeID, from source: Document?) {
    guard let kind = years.kind.value, case .given(let from, let start) = years.from, !years.to.isBroken
    else { return nil }
    self.kind = kind
    self.from = from
    self.to = years.to.value
    self.node = node
    self.start = start
    self.end = years.to.node
    self.source = source
  }

  /// Whether it ends before it begins.
  var isReversed: Bool { to.map { $0 < from } ?? false }

  /// "5 to 8 years", "at least 16 years".
  var words: String { yearsInWords(from: from, to: to) }

  /// "5 to 8", "at least 16".
  var numbers: String { to.map { $0 == from ? "\(from)" : "\(from) to \($0)" } ?? "at least \(from)" }

  /// Whether both ask for the same.
  func equals(_ other: AskedYears) -> Bool { from == other.from && to == other.to }
}

/// "5 to 8 years", "1 year", "at least 16 years".
func yearsInWords(from: Int, to: Int?) -> String {
  guard let to else { return "at least \(number(from, "year"))" }
  return to == from ? number(from, "year") : "\(from) to \(number(to, "year"))"
}

extension Experience.Kind {
  /// What the years are years of, to stand behind them.
  var words: String {
    switch self {
    case .total: "in all"
    case .field: "in the field"
    case .leading: "of leading people"
    }
  }
}

extension Field<Listed<Experience>> {
  /// The ranges that could be read.
  func asked(in source: Document?) -> [AskedYears] {
    (value?.located ?? []).compactMap { AskedYears($0.value, at: $0.node, from: source) }
  }
}
