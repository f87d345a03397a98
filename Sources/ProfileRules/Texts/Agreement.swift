import Diagnostics
import ProfileModel
import Shape

/// The form that the statements of a list have, or should have, and those that depart from it.
struct Agreement<Form: Hashable & Sendable> {
  let form: Form
  let departing: [(text: AuthoredText, form: Form)]

  /// Where the framework chose the form; nothing where it is that of most statements of the list.
  let choice: Field<Form>?

  /// Nothing where no statement departs from what the framework chose, or from the others.
  ///
  /// Statements for which `form` gives nothing are left alone. Of forms that are equally frequent, the one that
  /// comes first is the list's.
  init?(of list: StatementList, chosen: Field<Form>, form: (AuthoredText) -> Form?) {
    guard !chosen.isBroken else { return nil }
    var first = chosen.value
    // Nearly all lists are written alike: nothing is kept of them.
    var areAlike = true
    for text in list.texts {
      guard let form = form(text) else { continue }
      guard let known = first else {
        first = form
        continue
      }
      if form != known {
        areAlike = false
        break
      }
    }
    guard !areAlike, let first else { return nil }
    let forms = list.texts.compactMap { text in form(text).map { (text: text, form: $0) } }
    let expected = chosen.value ?? forms.map(\.form).mostFrequent ?? first
    self.form = expected
    self.choice = chosen.isAbsent ? nil : chosen
    self.departing = forms.filter { $0.form != expected }
  }

  /// What the framework asks for, or why it matters where it asks for nothing.
  func notes(_ requirement: String, in library: Library) -> [Note] {
    choice.map { [library.required(requirement, at: $0.node)] } ?? []
  }
}

extension Array where Element: Hashable {
  /// The element that occurs most often; of several, the first.
  fileprivate var mostFrequent: Element? {
    var counts: [Element: Int] = [:]
    for element in self { counts[element, default: 0] += 1 }
    let most = counts.values.max()
    return first { counts[$0] == most }
  }
}
