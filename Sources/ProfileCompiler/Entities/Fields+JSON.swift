import CanonicalJSON
import ProfileModel
import Shape

extension Field<String> {
  /// The normalized text.
  var text: JSON? { value.map { .string($0.normalized) } }

  /// The name of something, which needs no normalizing.
  var name: JSON? { .string(value) }
}

extension Field<Int> {
  var number: JSON? { .integer(value) }
}

extension Field<Bool> {
  var flag: JSON? { value.map { .boolean($0) } }
}

extension Field<CalendarDate> {
  var date: JSON? { value.map { .string($0.description) } }
}

extension Field where Value: RawRepresentable<String> {
  var choice: JSON? { .string(value?.rawValue) }
}

extension Field<Listed<String>> {
  var texts: JSON? { .array(nonEmpty: (value?.values ?? []).map { .string($0.normalized) }) }
  var names: JSON? { .array(nonEmpty: (value?.values ?? []).map { .string($0) }) }
}

extension Field {
  /// The items that could be read, each as JSON.
  func list<Element>(_ transform: (Element) -> JSON) -> JSON? where Value == Listed<Element> {
    .array(nonEmpty: (value?.values ?? []).map(transform))
  }

  /// The entries that could be read, each as JSON, in the author's order.
  func entries<Element>(_ transform: (String, Element) -> JSON) -> JSON? where Value == Keyed<Element> {
    .array(nonEmpty: (value?.values ?? []).map { transform($0.key, $0.value) })
  }
}

extension Origin {
  var json: JSON {
    switch self {
    case .framework: "framework"
    case .function(let code): .string("function:" + code)
    case .profile(let code): .string("profile:" + code)
    }
  }
}

/// A word of the framework's vocabulary, with its id.
func term(_ id: String, _ term: Term) -> JSON {
  .object(present: ["id": .string(id), "summary": term.summary.text, "title": term.title.text])
}

/// A range of years.
func years(_ experience: Experience) -> JSON {
  .object(present: [
    "from": experience.from.number, "of": experience.kind.choice, "to": experience.to.number,
  ])
}
