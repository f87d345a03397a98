import SourceText
public import YAMLSyntax

extension Shape where Value == String {
  /// A text of a form, taken as it is written.
  @inlinable
  package static func text(_ form: TextForm) -> Shape {
    Shape(.text(form)) { node, decoder in decoder.readText(at: node, form: form) }
  }

  /// A text on one line.
  package static let line = text(.line)

  /// A text of one or more paragraphs.
  package static let paragraphs = text(.text)

  /// The name of something defined elsewhere.
  @inlinable
  package static func reference(to kind: EntityKind, form: TextForm = .identifier) -> Shape {
    Shape(.reference(to: kind, form: form)) { node, decoder in
      guard let name = decoder.readName(at: node, form: form, .reference(to: kind, form: form)) else {
        return nil
      }
      decoder.noteReference(to: kind, named: name, at: node)
      return name
    }
  }

  /// The name of something defined here.
  @inlinable
  package static func definition(of kind: EntityKind, form: TextForm = .identifier) -> Shape {
    Shape(.definition(of: kind, form: form)) { node, decoder in
      guard let name = decoder.readName(at: node, form: form, .definition(of: kind, form: form)) else {
        return nil
      }
      decoder.noteDefinition(of: kind, named: name, at: node)
      return name
    }
  }

  /// Exactly `text`.
  package static func constant(_ text: String) -> Shape {
    Shape(.constant(.text(text))) { node, decoder in
      guard let given = decoder.readText(at: node, form: .line) else { return nil }
      guard given == text else { return decoder.refuse(node, among: [text]) }
      return given
    }
  }
}

extension Shape where Value == CalendarDate {
  /// A day, plain or in quotes.
  package static let date = Shape(.text(.date)) { node, decoder in
    guard let bytes = decoder.readScalar(at: node, as: .text(.date)) else { return nil }
    guard let date = CalendarDate(bytes) else { return decoder.refuse(node, form: .date) }
    return date
  }
}

extension Shape where Value == CalendarPeriod {
  /// A day, a month or a year, plain or in quotes.
  package static let period = Shape(.text(.period)) { node, decoder in
    guard let bytes = decoder.readScalar(at: node, as: .text(.period)) else { return nil }
    guard let period = CalendarPeriod(bytes) else { return decoder.refuse(node, form: .period) }
    return period
  }
}

extension Shape where Value == Int {
  /// A whole number, at least `minimum`.
  package static func integer(atLeast minimum: Int? = nil) -> Shape {
    Shape(.integer(minimum: minimum)) { node, decoder in
      guard let number: Int = decoder.readPlain(at: node, as: .integer(minimum: minimum), wholeNumber) else {
        return nil
      }
      if let minimum, number < minimum { return decoder.refuse(node, "must be at least \(minimum)") }
      return number
    }
  }

  /// A whole number within a range, both bounds included; `reason` says why it ends there.
  package static func integer(in range: ClosedRange<Int>, because reason: String? = nil) -> Shape {
    let description = ShapeDescription.integer(minimum: range.lowerBound, maximum: range.upperBound)
    return Shape(description) { node, decoder in
      guard let number: Int = decoder.readPlain(at: node, as: description, wholeNumber) else { return nil }
      guard range.contains(number) else {
        return decoder.refuse(node, "must be \(description.noun)", because: reason)
      }
      return number
    }
  }

  /// Exactly `number`.
  package static func constant(_ number: Int) -> Shape {
    Shape(.constant(.integer(number))) { node, decoder in
      guard let given: Int = decoder.readPlain(at: node, as: .constant(.integer(number)), wholeNumber) else {
        return nil
      }
      guard given == number else { return decoder.refuse(node, among: [String(number)]) }
      return given
    }
  }
}

extension Shape where Value == Double {
  /// A number in decimal notation.
  package static let number = Shape(.number) { node, decoder in
    decoder.readPlain(at: node, as: .number, decimalNumber)
  }
}

extension Shape where Value == Bool {
  /// `true` or `false`, plain.
  package static let boolean = Shape(.boolean) { node, decoder in
    decoder.readPlain(at: node, as: .boolean) { Bool($0) }
  }
}

extension Shape {
  /// One of the cases of an enumeration, by raw value.
  package static func choice(_ summary: @escaping (Value) -> String) -> Shape
  where Value: CaseIterable & RawRepresentable<String> {
    let choices = Value.allCases.map { ShapeDescription.Choice($0.rawValue, summary($0)) }
    return Shape(.choice(choices)) { node, decoder in
      guard let text = decoder.readText(at: node, form: .line) else { return nil }
      guard let value = Value(rawValue: text) else {
        return decoder.refuse(node, among: choices)
      }
      return value
    }
  }
}

extension Shape {
  /// One of some cases of an enumeration; `reason` says why it cannot be another.
  ///
  /// A word that other readers of YAML take for a yes or a no, such as `off`, stands for itself here.
  package static func word(
    among allowed: [Value], because reason: String?, _ summary: (Value) -> String
  ) -> Shape where Value: RawRepresentable<String> {
    let choices = allowed.map { ShapeDescription.Choice($0.rawValue, summary($0)) }
    let description = ShapeDescription.choice(choices)
    let words = choices.map(\.value)
    return Shape(description) { node, decoder in
      guard let bytes = decoder.readScalar(at: node, as: description) else { return nil }
      let word = String(decoding: bytes, as: UTF8.self)
      guard words.contains(word) else { return decoder.refuse(node, among: choices, because: reason) }
      return Value(rawValue: word)
    }
  }
}

extension Shape where Value == NodeID {
  /// Any scalar; the caller reads it by what the workspace declares.
  package static let scalar = Shape(.scalar) { node, decoder in
    decoder.readScalar(at: node, as: .scalar) == nil ? nil : node
  }
}

/// A whole number without sign `+`, leading zeros or separators, at most 2^53 in magnitude (exact in JSON).
func wholeNumber(_ text: String) -> Int? {
  let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
  guard !digits.isEmpty, digits.utf8.allSatisfy(\.isDigit), digits == "0" || !digits.hasPrefix("0"),
    text != "-0"
  else { return nil }
  return Int(text).flatMap { $0.magnitude <= 1 << 53 ? $0 : nil }
}

/// A finite number in decimal notation: digits, and perhaps a point with digits behind it.
func decimalNumber(_ text: String) -> Double? {
  let parts = text.split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count <= 2, wholeNumber(String(parts[0])) != nil || parts[0] == "-0" else { return nil }
  if parts.count == 2, parts[1].isEmpty || !parts[1].utf8.allSatisfy(\.isDigit) { return nil }
  return Double(text)
}
