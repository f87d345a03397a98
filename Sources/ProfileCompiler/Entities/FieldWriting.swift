import CanonicalJSON
import ProfileModel
import Shape

/// Members made of what an author gave: what is absent or could not be read is left out.
extension CanonicalWriter {
  /// The normalized text.
  mutating func text(_ name: String, _ field: Field<String>) {
    if case .given(let text, _) = field { string(name, text.normalized) }
  }

  /// The name of something, which needs no normalizing.
  mutating func name(_ name: String, _ field: Field<String>) {
    if case .given(let text, _) = field { string(name, text) }
  }

  mutating func number(_ name: String, _ field: Field<Int>) { integer(name, field.value) }

  mutating func flag(_ name: String, _ field: Field<Bool>) { boolean(name, field.value) }

  mutating func date(_ name: String, _ field: Field<CalendarDate>) {
    if case .given(let date, _) = field { string(name, date.description) }
  }

  /// A day, a month or a year, as exact as it was given.
  mutating func date(_ name: String, _ field: Field<CalendarPeriod>) {
    if case .given(let period, _) = field { string(name, period.description) }
  }

  mutating func choice(_ name: String, _ field: Field<some RawRepresentable<String>>) {
    string(name, field.value?.rawValue)
  }

  /// The normalized texts, where there are any.
  mutating func texts(_ name: String, _ field: Field<Listed<String>>) {
    guard case .given(let texts, _) = field else { return }
    array(nonEmpty: name) { json in
      for case .given(let text, _) in texts.fields { json.string(text.normalized) }
    }
  }

  /// The names, where there are any.
  mutating func names(_ name: String, _ field: Field<Listed<String>>) {
    guard case .given(let names, _) = field else { return }
    array(nonEmpty: name) { json in
      for case .given(let name, _) in names.fields { json.string(name) }
    }
  }

  /// The choices, where there are any.
  mutating func choices(_ name: String, _ field: Field<Listed<some RawRepresentable<String>>>) {
    guard case .given(let choices, _) = field else { return }
    array(nonEmpty: name) { json in
      for case .given(let choice, _) in choices.fields { json.string(choice.rawValue) }
    }
  }

  /// An object of what `members` writes of the value.
  mutating func record<Value>(
    _ name: String, _ field: Field<Value>, _ members: (Value, inout CanonicalWriter) -> Void
  ) {
    guard case .given(let value, _) = field else { return }
    object(name) { members(value, &$0) }
  }

  /// The items that could be read, where there are any: an object each, of what `members` writes.
  mutating func list<Element>(
    _ name: String, _ field: Field<Listed<Element>>, _ members: (Element, inout CanonicalWriter) -> Void
  ) {
    guard case .given(let list, _) = field else { return }
    array(nonEmpty: name) { json in
      for case .given(let item, _) in list.fields {
        json.object { members(item, &$0) }
      }
    }
  }

  /// The entries that could be read, where there are any, in the author's order: an object each, of what `members`
  /// writes of key and value.
  mutating func entries<Element>(
    _ name: String, _ field: Field<Keyed<Element>>,
    _ members: (String, Element, inout CanonicalWriter) -> Void
  ) {
    guard case .given(let keyed, _) = field else { return }
    array(nonEmpty: name) { json in
      for entry in keyed.entries {
        guard case .given(let value, _) = entry.field else { continue }
        json.object { members(entry.key, value, &$0) }
      }
    }
  }
}

extension Origin {
  /// What the output calls it.
  var name: String {
    switch self {
    case .framework: "framework"
    case .function(let code): "function:" + code
    case .profile(let code): "profile:" + code
    }
  }
}

/// A word of the framework's vocabulary, with its id.
func term(_ id: String, _ term: Term, _ json: inout CanonicalWriter) {
  json.string("id", id)
  json.text("summary", term.summary)
  json.text("title", term.title)
}

/// A range of years.
func years(_ experience: Experience, _ json: inout CanonicalWriter) {
  json.number("from", experience.from)
  json.choice("of", experience.kind)
  json.number("to", experience.to)
}
